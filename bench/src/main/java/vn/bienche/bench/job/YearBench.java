package vn.bienche.bench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A province of any size, all months in one run: written, read by the peer, loaded, built, built
 * again, then one work log of the last month corrected, and a table printed. Ratios are to the
 * peer's program on the same workbooks; there are none when it fails.
 */
public final class YearBench {

  private static final double MEBIBYTE = 1 << 20;
  private static final double MICROS = 1e6;

  private final Province province;
  private final String heap;
  private final Path inbox;
  private @Nullable Cost peer;

  private YearBench(Province province, String heap) {
    this.province = province;
    this.heap = heap;
    this.inbox = province.work().resolve("inbox");
  }

  /**
   * Arguments: the launcher, an empty folder to work in, staff, first month, count of months, heap
   * of the peer as the JVM takes it ({@code 6g}).
   */
  public static void main(String[] arguments) throws Exception {
    Province province = new Province(Path.of(arguments[0]), Path.of(arguments[1]));
    YearMonth first = YearMonth.parse(arguments[3]);
    YearMonth last = first.plusMonths(Integer.parseInt(arguments[4]) - 1L);
    new YearBench(province, arguments[5]).run(Integer.parseInt(arguments[2]), first, last);
  }

  private void run(int staff, YearMonth first, YearMonth last)
      throws IOException, InterruptedException {
    say("| step | wall s | processor s | memory MiB | lake MiB | wall ÷ peer | processor ÷ peer |");
    say("|---|---|---|---|---|---|---|");
    step("write workbooks", province.sample(staff, first, last, inbox));
    peer();
    List<String> ingest = province.ours("ingest", inbox.toString(), "--lang", "en");
    List<String> build = province.ours("build");
    Cost read = step("ingest", ingest);
    long rows = LoadedRows.in(province.log());
    Cost built = step("build", build);
    step("build, nothing new", build);
    Province.correct(inbox, last);
    Cost corrected = step("ingest, one log corrected", ingest);
    corrected = corrected.plus(step("build, one log corrected", build));
    String out = province.work().resolve("out").toString();
    step(
        "report R08 " + last,
        province.ours("report", "R08", "--period", last.toString(), "--out", out));
    summarise(rows, read, built, corrected);
  }

  private void peer() throws IOException, InterruptedException {
    Path out = province.work().resolve("peer");
    Cost cost = province.attempt(PeerCommand.duckdb(inbox, out, heap));
    if (Province.isDone(cost)) {
      peer = cost;
      print("peer, heap " + heap, cost);
    } else {
      print("peer, heap " + heap + ": failed", cost);
    }
  }

  private Cost step(String what, List<String> command) throws IOException, InterruptedException {
    Cost cost = province.measure(command);
    print(what, cost);
    return cost;
  }

  /** At once, since a year takes hours. */
  private void print(String what, Cost cost) throws IOException {
    say(
        String.format(
            Locale.ROOT,
            "| %s | %.1f | %.1f | %d | %.0f | %s |",
            what,
            cost.wallSeconds(),
            cost.processorSeconds(),
            cost.mebibytes(),
            province.lakeBytes() / MEBIBYTE,
            ratios(cost)));
  }

  private String ratios(Cost cost) {
    Cost floor = peer;
    return floor == null
        ? "| "
        : String.format(
            Locale.ROOT,
            "%.2f | %.2f",
            cost.wallSeconds() / floor.wallSeconds(),
            cost.processorSeconds() / floor.processorSeconds());
  }

  private static void summarise(long rows, Cost read, Cost built, Cost corrected) {
    Cost whole = read.plus(built);
    say("");
    say(
        String.format(
            Locale.ROOT,
            "%,d rows loaded; processor time a row: %.0f µs to read, %.0f µs to build.",
            rows,
            read.processorSeconds() * MICROS / rows,
            built.processorSeconds() * MICROS / rows));
    say(
        String.format(
            Locale.ROOT,
            "One log corrected: %.1f %% of the whole in wall time, %.1f %% in processor time.",
            100 * corrected.wallSeconds() / whole.wallSeconds(),
            100 * corrected.processorSeconds() / whole.processorSeconds()));
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
