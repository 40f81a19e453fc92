package vn.bienche.bench.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A province of any size, month after month: each month's workbooks are written, loaded and built
 * upon what is there, and thrown away, so that a year needs the disk of a month. At last one work
 * log of the last month is sent again. The peer's program gets the workbooks of the month alone.
 */
public final class MonthsBench {

  private static final double MEBIBYTE = 1 << 20;

  private final String bienche;
  private final Path work;
  private final int staff;
  private final List<String> homeOption;

  private MonthsBench(String bienche, Path work, int staff) {
    this.bienche = bienche;
    this.work = work;
    this.staff = staff;
    this.homeOption = List.of("--home", work.resolve("home").toString());
  }

  /** Arguments: the launcher, an empty folder to work in, staff, first month, count of months. */
  public static void main(String[] arguments) throws Exception {
    MonthsBench bench =
        new MonthsBench(arguments[0], Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    Files.createDirectories(bench.work);
    bench.run(YearMonth.parse(arguments[3]), Integer.parseInt(arguments[4]));
  }

  private void run(YearMonth first, int months) throws IOException, InterruptedException {
    say("| month | step | wall s | processor s | memory MiB | lake MiB |");
    say("|---|---|---|---|---|---|");
    for (int i = 0; i < months; i++) {
      YearMonth month = first.plusMonths(i);
      Path inbox = work.resolve("inbox-" + month);
      step(month, "write workbooks", sample(month, inbox));
      step(month, "peer: the month alone", JobBench.peerCommand(inbox, work.resolve("peer")));
      step(month, "ingest", ours("ingest", inbox));
      step(month, "build", ours("build"));
      if (i + 1 == months) {
        JobBench.correct(inbox, month);
        step(month, "ingest, one log corrected", ours("ingest", inbox));
        step(month, "build, one log corrected", ours("build"));
        step(month, "build, nothing new", ours("build"));
      }
      files(inbox).sorted(Comparator.reverseOrder()).forEach(MonthsBench::delete);
    }
  }

  private List<String> sample(YearMonth month, Path inbox) {
    return List.of(
        bienche,
        "sample",
        "--staff",
        Integer.toString(staff),
        "--months",
        month + ".." + month,
        "--out",
        inbox.toString());
  }

  private List<String> ours(String command, Path... paths) {
    List<String> words = new ArrayList<>(List.of(bienche, command));
    Stream.of(paths).map(Path::toString).forEach(words::add);
    words.addAll(homeOption);
    return words;
  }

  private void step(YearMonth month, String what, List<String> command)
      throws IOException, InterruptedException {
    Cost cost = JobBench.measure(command, work.resolve("log.txt"));
    long bytes = files(work.resolve("home/lake")).mapToLong(file -> file.toFile().length()).sum();
    say(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.1f | %.1f | %d | %.0f |",
            month,
            what,
            cost.wallSeconds(),
            cost.processorSeconds(),
            cost.mebibytes(),
            bytes / MEBIBYTE));
  }

  private static Stream<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** At once, since a year takes hours. */
  private static void say(String line) {
    System.out.println(line);
  }
}
