package vn.bienche.bench.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The main job on the sample province, cold, again, and after one correction; the peer's program on
 * the same workbooks in between. Says whether both come to the same figures.
 */
public final class JobBench {

  private static final List<String> REPORTS = List.of("R01", "R02", "R03", "R08");

  private final Path bienche;
  private final Path work;
  private final Path log;
  private final List<String> lines = new ArrayList<>();

  private JobBench(Path bienche, Path work) {
    this.bienche = bienche;
    this.work = work;
    this.log = work.resolve("log.txt");
  }

  /** Arguments: the launcher, an empty folder to work in. */
  public static void main(String[] arguments) throws Exception {
    JobBench bench = new JobBench(Path.of(arguments[0]), Path.of(arguments[1]));
    bench.run();
    System.out.println(String.join("\n", bench.lines));
  }

  private void run() throws Exception {
    Files.createDirectories(work);
    Path inbox = work.resolve("inbox");
    Path home = work.resolve("home");
    Path peer = work.resolve("peer");
    measure(ours("sample", "--out", inbox.toString()));
    lines.add("| what | wall s | processor s | memory MiB | wall ÷ peer |");
    lines.add("|---|---|---|---|---|");

    Cost floor = measure(peerCommand(inbox, peer));
    add("peer: fastexcel-reader → DuckDB → Jasper, four tables", floor, floor);
    List<String> run =
        ours(
            "run",
            inbox.toString(),
            "--period",
            "2024-Q1",
            "--out",
            work.resolve("out").toString());
    List<String> cold = new ArrayList<>(run);
    cold.addAll(List.of("--format", "pdf", "--home", home.toString()));
    add("bienche run, cold: all tables of the quarter", measure(cold), floor);
    add("bienche run again, nothing new", measure(cold), floor);
    correct(inbox, YearMonth.of(2024, 3));
    add("bienche run, one corrected workbook", measure(cold), floor);
    List<String> report =
        ours("report", "R08", "--period", "2024-Q1", "--format", "pdf", "--home", home.toString());
    report.addAll(List.of("--out", work.resolve("one").toString()));
    add("bienche report R08, warm home", measure(report), floor);
    lines.add("");
    lines.add(agreement(home, inbox, peer));
  }

  /** The first unit sends the work log of a month again. */
  static void correct(Path inbox, YearMonth month) throws IOException {
    Path original;
    try (Stream<Path> files = Files.walk(inbox)) {
      original =
          files
              .filter(file -> file.toString().endsWith("_NKCV_" + month + ".xlsx"))
              .min(Comparator.naturalOrder())
              .orElseThrow();
    }
    Correction.shortenFirstLine(original);
  }

  private String agreement(Path home, Path inbox, Path peer) throws Exception {
    Cost again = measure(peerCommand(inbox, peer));
    if (again.exitCode() != 0) {
      return "The peer failed; see " + log;
    }
    Path ours = work.resolve("figures");
    figures(home, ours, "--as-of", "2023-11-15", "R01", "R02");
    figures(home, ours, "--as-of", "2024-01-05", "R03");
    figures(home, ours, "--period", "2024-Q1", "R08");
    for (String report : REPORTS) {
      if (Files.mismatch(ours.resolve(report + ".csv"), peer.resolve(report + ".csv")) >= 0) {
        return "Figures of " + report + " differ; see " + work;
      }
    }
    return "All figures of R01, R02, R03 and R08 are the same in both, after the correction too.";
  }

  private void figures(Path home, Path out, String option, String when, String... reports)
      throws Exception {
    List<String> command = ours("report", reports);
    command.addAll(List.of(option, when, "--format", "csv", "--home", home.toString()));
    command.addAll(List.of("--out", out.toString()));
    measure(command);
  }

  private List<String> ours(String command, String... arguments) {
    List<String> words = new ArrayList<>(List.of(bienche.toString(), command));
    words.addAll(List.of(arguments));
    return words;
  }

  static List<String> peerCommand(Path inbox, Path out) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx2g",
        "-cp",
        System.getProperty("java.class.path"),
        "vn.bienche.bench.peer.PeerProgram",
        inbox.toString(),
        out.toString());
  }

  private Cost measure(List<String> command) throws IOException, InterruptedException {
    return measure(command, log);
  }

  /** Measures a command that must do what it was asked. */
  static Cost measure(List<String> command, Path log) throws IOException, InterruptedException {
    Cost cost = MeasuredProcess.run(command, log);
    // 3: done, with findings
    if (cost.exitCode() != 0 && cost.exitCode() != 3) {
      throw new IllegalStateException(command + " ended with " + cost.exitCode() + "; see " + log);
    }
    return cost;
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
