package vn.bienche.bench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import vn.bienche.warehouse.home.FolderTree;

/**
 * A province of any size, month after month: each month's workbooks are written, loaded and built
 * upon what is there, and thrown away, so that a year needs the disk of a month. At last one work
 * log of the last month is sent again. The peer's program gets the workbooks of the month alone.
 */
public final class MonthsBench {

  private static final double MEBIBYTE = 1 << 20;

  private final Province province;
  private final int staff;

  private MonthsBench(Province province, int staff) {
    this.province = province;
    this.staff = staff;
  }

  /** Arguments: the launcher, an empty folder to work in, staff, first month, count of months. */
  public static void main(String[] arguments) throws Exception {
    Province province = new Province(Path.of(arguments[0]), Path.of(arguments[1]));
    new MonthsBench(province, Integer.parseInt(arguments[2]))
        .run(YearMonth.parse(arguments[3]), Integer.parseInt(arguments[4]));
  }

  private void run(YearMonth first, int months) throws IOException, InterruptedException {
    say("| month | step | wall s | processor s | memory MiB | lake MiB |");
    say("|---|---|---|---|---|---|");
    Path peer = province.work().resolve("peer");
    List<String> build = province.ours("build");
    for (int i = 0; i < months; i++) {
      YearMonth month = first.plusMonths(i);
      Path inbox = province.work().resolve("inbox-" + month);
      List<String> ingest = province.ours("ingest", inbox.toString());
      step(month, "write workbooks", province.sample(staff, month, month, inbox));
      step(month, "peer: the month alone", PeerCommand.duckdb(inbox, peer, PeerCommand.HEAP));
      step(month, "ingest", ingest);
      step(month, "build", build);
      if (i + 1 == months) {
        Province.correct(inbox, month);
        step(month, "ingest, one log corrected", ingest);
        step(month, "build, one log corrected", build);
        step(month, "build, nothing new", build);
      }
      FolderTree.delete(inbox);
    }
  }

  private void step(YearMonth month, String what, List<String> command)
      throws IOException, InterruptedException {
    Cost cost = province.measure(command);
    say(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.1f | %.1f | %d | %.0f |",
            month,
            what,
            cost.wallSeconds(),
            cost.processorSeconds(),
            cost.mebibytes(),
            province.lakeBytes() / MEBIBYTE));
  }

  /** At once, since a year takes hours. */
  private static void say(String line) {
    System.out.println(line);
  }
}
