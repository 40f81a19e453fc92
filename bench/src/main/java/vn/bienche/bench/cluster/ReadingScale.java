package vn.bienche.bench.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The reading stage of runs that differ in their workers: each run's times, and ratios. */
public final class ReadingScale {

  private ReadingScale() {}

  /** Arguments: pairs of a run's name and the folder of its event log, one worker first. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(
        "| run | stage s | first task to last s | busy s by executor | between tasks s | processor s"
            + " of tasks | collecting s | longest task s | tasks | rows | results MiB | × first |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    double first = 0;
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      ReadingStage stage = largest(Path.of(arguments[i + 1]));
      first = first == 0 ? stage.seconds() : first;
      System.out.println(line(arguments[i], stage, first));
    }
  }

  /** Workbooks that give only their unit's name are read in a second, small stage. */
  private static ReadingStage largest(Path folder) throws IOException {
    List<ReadingStage> stages = EventLog.readingStages(folder);
    return stages.stream()
        .max(Comparator.comparingLong(ReadingStage::rows))
        .orElseThrow(() -> new IllegalStateException("no stage in " + folder + " reads workbooks"));
  }

  private static String line(String name, ReadingStage stage, double first) {
    String busy =
        stage.busySeconds().values().stream()
            .map(seconds -> String.format(Locale.ROOT, "%.1f", seconds))
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %s | %.1f | %.1f | %.1f | %.1f | %d | %,d | %.1f | %.2f |",
        name,
        stage.seconds(),
        stage.secondsOfTasks(),
        busy,
        stage.betweenSeconds(),
        stage.processorSeconds(),
        stage.collectingSeconds(),
        stage.longestTaskSeconds(),
        stage.tasks().size(),
        stage.rows(),
        stage.resultBytes() / (double) (1 << 20),
        first / stage.seconds());
  }
}
