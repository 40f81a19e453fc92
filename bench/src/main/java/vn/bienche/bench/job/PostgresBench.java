package vn.bienche.bench.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import vn.bienche.warehouse.home.Home;

/**
 * The four tables of the main job by SQL alone, in DuckDB and in PostgreSQL, loading and aggregates
 * apart, beside our own program on the same workbooks. Says whether all come to the same figures.
 */
public final class PostgresBench {

  private static final YearMonth FIRST = YearMonth.of(2024, 1);
  private static final YearMonth LAST = YearMonth.of(2024, 3);

  private final Province province;
  private final Path inbox;

  private PostgresBench(Province province) {
    this.province = province;
    this.inbox = province.work().resolve("inbox");
  }

  /**
   * Arguments: the launcher, an empty folder to work in, and staff for a sized province of the
   * quarter; the calibrated one without.
   */
  public static void main(String[] arguments) throws Exception {
    PostgresBench bench =
        new PostgresBench(new Province(Path.of(arguments[0]), Path.of(arguments[1])));
    bench.run(List.of(arguments).subList(2, arguments.length));
  }

  private void run(List<String> staff) throws IOException, InterruptedException {
    province.measure(
        staff.isEmpty()
            ? province.bare("sample", "--out", inbox.toString())
            : province.sample(Integer.parseInt(staff.get(0)), FIRST, LAST, inbox));
    say("| what | wall s | processor s | … of PostgreSQL | memory MiB |");
    say("|---|---|---|---|---|");
    Path duckdb = province.work().resolve("duckdb");
    say("peer with DuckDB, whole", province.measure(duckdb(duckdb)));
    stages(duckdb);
    Path postgres = province.work().resolve("postgres");
    Path server = province.work().resolve("server");
    say(
        "peer with PostgreSQL, whole",
        province.measure(
            PeerCommand.postgres(inbox, postgres, server, PeerCommand.HEAP), new Home(server)));
    stages(postgres);
    say("`bienche ingest`", province.measure(province.ours("ingest", inbox.toString())));
    say("`bienche build`, all models", province.measure(province.ours("build")));
    Figures figures = new Figures(province);
    say("`bienche report`, the four tables, three starts", figures.print());
    say("");
    say(agreement("DuckDB", figures, duckdb));
    say(agreement("PostgreSQL", figures, postgres));
  }

  private List<String> duckdb(Path out) {
    return PeerCommand.duckdb(inbox, out, PeerCommand.HEAP);
  }

  private static String agreement(String name, Figures figures, Path peer) throws IOException {
    return figures
        .firstDifference(peer)
        .map(report -> "Figures of " + report + " differ between ours and " + name + ".")
        .orElse("All figures of R01, R02, R03 and R08 are the same in ours and " + name + ".");
  }

  private static void stages(Path peer) throws IOException {
    List<String> lines = Files.readAllLines(peer.resolve("stages.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      double own = Double.parseDouble(values[2]);
      double server = Double.parseDouble(values[3]);
      say(
          String.format(
              Locale.ROOT,
              "| … %s | %s | %.2f | %.2f | |",
              values[0],
              values[1],
              own + server,
              server));
    }
  }

  private static void say(String what, Cost cost) {
    say(
        String.format(
            Locale.ROOT,
            "| %s | %.1f | %.1f | %.1f | %d |",
            what,
            cost.wallSeconds(),
            cost.processorSeconds(),
            cost.serverSeconds(),
            cost.mebibytes()));
  }

  /** At once, since a large province takes long. */
  private static void say(String line) {
    System.out.println(line);
  }
}
