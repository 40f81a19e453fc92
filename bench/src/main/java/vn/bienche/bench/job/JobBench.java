package vn.bienche.bench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The main job on the sample province, cold, again, and after one correction; the peer's program on
 * the same workbooks in between. Says whether both come to the same figures.
 */
public final class JobBench {

  private final Province province;
  private final Path inbox;
  private final Path peer;
  private final List<String> lines = new ArrayList<>();

  private JobBench(Province province) {
    this.province = province;
    this.inbox = province.work().resolve("inbox");
    this.peer = province.work().resolve("peer");
  }

  /** Arguments: the launcher, an empty folder to work in. */
  public static void main(String[] arguments) throws Exception {
    JobBench bench = new JobBench(new Province(Path.of(arguments[0]), Path.of(arguments[1])));
    bench.run();
    System.out.println(String.join("\n", bench.lines));
  }

  private void run() throws Exception {
    province.measure(province.bare("sample", "--out", inbox.toString()));
    lines.add("| what | wall s | processor s | memory MiB | wall ÷ peer |");
    lines.add("|---|---|---|---|---|");

    List<String> peerCommand = PeerCommand.duckdb(inbox, peer, PeerCommand.HEAP);
    Cost floor = province.measure(peerCommand);
    add("peer: fastexcel-reader → DuckDB → Jasper, four tables", floor, floor);
    String out = province.work().resolve("out").toString();
    List<String> run =
        province.ours(
            "run", inbox.toString(), "--period", "2024-Q1", "--out", out, "--format", "pdf");
    add("bienche run, cold: all tables of the quarter", province.measure(run), floor);
    add("bienche run again, nothing new", province.measure(run), floor);
    Province.correct(inbox, YearMonth.of(2024, 3));
    add("bienche run, one corrected workbook", province.measure(run), floor);
    watched(run, floor);
    String one = province.work().resolve("one").toString();
    List<String> report =
        province.ours("report", "R08", "--period", "2024-Q1", "--format", "pdf", "--out", one);
    add("bienche report R08, warm home", province.measure(report), floor);
    lines.add("");
    lines.add(agreement(peerCommand));
  }

  /** The same while the command stays: the second correction finds compiled code. */
  private void watched(List<String> run, Cost floor) throws Exception {
    List<String> watch = new ArrayList<>(run);
    watch.addAll(List.of("--watch", "--lang", "en"));
    try (WatchedProcess watched = new WatchedProcess(watch, province.home())) {
      watched.untilWaiting();
      for (int month = 1; month <= 3; month++) {
        watched.begin();
        Province.correct(inbox, YearMonth.of(2024, month));
        String what = "bienche run --watch, one corrected workbook, no. " + month;
        add(what, watched.untilWaiting(), floor);
      }
    }
  }

  private String agreement(List<String> peerCommand) throws IOException, InterruptedException {
    if (!Province.isDone(province.attempt(peerCommand))) {
      return "The peer failed; see " + province.log();
    }
    Figures figures = new Figures(province);
    figures.print();
    return figures
        .firstDifference(peer)
        .map(report -> "Figures of " + report + " differ; see " + province.work())
        .orElse(
            "All figures of R01, R02, R03 and R08 are the same in both, after the correction too.");
  }

  private void add(String what, Cost cost, Cost peer) {
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %.1f | %.1f | %d | %.1f |",
            what,
            cost.wallSeconds(),
            cost.processorSeconds(),
            cost.mebibytes(),
            cost.wallSeconds() / peer.wallSeconds()));
  }
}
