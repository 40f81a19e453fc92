package vn.bienche.bench.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.bienche.warehouse.home.Home;

/** A sample province in a folder: the commands that write, load, build and print it. */
final class Province {

  private static final int FOUND = 3;

  private final Path bienche;
  private final Path work;
  private final Home home;

  /**
   * @param bienche the launcher
   * @param work an empty folder for workbooks, home and log
   */
  Province(Path bienche, Path work) throws IOException {
    this.bienche = bienche;
    this.work = work;
    this.home = new Home(Files.createDirectories(work).resolve("home"));
  }

  Home home() {
    return home;
  }

  Path work() {
    return work;
  }

  Path log() {
    return work.resolve("log.txt");
  }

  /** A command that needs no home. */
  List<String> bare(String command, String... arguments) {
    List<String> words = new ArrayList<>(List.of(bienche.toString(), command));
    words.addAll(List.of(arguments));
    return words;
  }

  /** A command upon the province's home. */
  List<String> ours(String command, String... arguments) {
    List<String> words = bare(command, arguments);
    words.addAll(List.of("--home", home.folder().toString()));
    return words;
  }

  /** Writes the workbooks of a province of so many staff. */
  List<String> sample(int staff, YearMonth first, YearMonth last, Path inbox) {
    return bare(
        "sample",
        "--staff",
        Integer.toString(staff),
        "--months",
        first + ".." + last,
        "--out",
        inbox.toString());
  }

  /** Measures a command that must do what it was asked. */
  Cost measure(List<String> command) throws IOException, InterruptedException {
    return measure(command, home);
  }

  /**
   * Measures a command that must do what it was asked.
   *
   * @param server whose PostgreSQL counts
   */
  Cost measure(List<String> command, Home server) throws IOException, InterruptedException {
    Cost cost = MeasuredProcess.run(command, log(), server);
    if (!isDone(cost)) {
      throw new IllegalStateException(
          command + " ended with " + cost.exitCode() + "; see " + log());
    }
    return cost;
  }

  /** Measures a command that may fail. */
  Cost attempt(List<String> command) throws IOException, InterruptedException {
    return MeasuredProcess.run(command, log(), home);
  }

  /** Whether a command did what it was asked, with findings or without. */
  static boolean isDone(Cost cost) {
    return cost.exitCode() == 0 || cost.exitCode() == FOUND;
  }

  /** What the tables of the lake take on the disk. */
  long lakeBytes() throws IOException {
    return files(home.lake()).stream().mapToLong(file -> file.toFile().length()).sum();
  }

  /** The first unit sends the work log of a month again. */
  static void correct(Path inbox, YearMonth month) throws IOException {
    Path original =
        files(inbox).stream()
            .filter(file -> file.toString().endsWith("_NKCV_" + month + ".xlsx"))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    Correction.shortenFirstLine(original);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
