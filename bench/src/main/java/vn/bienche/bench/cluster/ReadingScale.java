package vn.bienche.bench.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The reading stage of runs that differ in their workers: each run's times, and how many times as
 * fast it is as the first. The last ratio is that of processor time of the busiest executor, whole
 * process: the wall time's ratio where each executor has its core to itself, which it has not on a
 * machine that does other work.
 */
public final class ReadingScale {

  private ReadingScale() {}

  /**
   * Arguments: for each run its name, the folder of its event log, and the file of looks at its
   * executors; the run with one worker first.
   */
  public static void main(String[] arguments) throws IOException {
    System.out.println(
        "| run | stage s | first task to last s | tasks | rows | executors: busy s"
            + " | … processor s of tasks | … processor s | between tasks s | collecting s"
            + " | longest task s | results MiB | × first | × first, processor |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    Run first = null;
    for (int i = 0; i + 2 < arguments.length; i += 3) {
      ReadingStage stage = largest(Path.of(arguments[i + 1]));
      ExecutorTimes times = ExecutorTimes.read(Path.of(arguments[i + 2]));
      Run run = new Run(stage, times.seconds(stage.submitted(), stage.completed()));
      first = first == null ? run : first;
      System.out.println(line(arguments[i], run, first));
    }
  }

  /**
   * A run.
   *
   * @param processorSeconds of each executor during the stage
   */
  private record Run(ReadingStage stage, List<Double> processorSeconds) {

    double busiest() {
      return processorSeconds.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
  }

  /** Workbooks that give only their unit's name are read in a second, small stage. */
  private static ReadingStage largest(Path folder) throws IOException {
    List<ReadingStage> stages = EventLog.readingStages(folder);
    return stages.stream()
        .max(Comparator.comparingLong(ReadingStage::rows))
        .orElseThrow(() -> new IllegalStateException("no stage in " + folder + " reads workbooks"));
  }

  private static String line(String name, Run run, Run first) {
    ReadingStage stage = run.stage();
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %d | %,d | %s | %s | %s | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f |",
        name,
        stage.seconds(),
        stage.secondsOfTasks(),
        stage.tasks().size(),
        stage.rows(),
        list(stage.busySeconds().values()),
        list(stage.processorSeconds().values()),
        list(run.processorSeconds()),
        stage.betweenSeconds(),
        stage.collectingSeconds(),
        stage.longestTaskSeconds(),
        stage.resultBytes() / (double) (1 << 20),
        first.stage().seconds() / stage.seconds(),
        first.busiest() / run.busiest());
  }

  private static String list(Collection<Double> seconds) {
    return seconds.stream()
        .map(value -> String.format(Locale.ROOT, "%.1f", value))
        .collect(Collectors.joining(", "));
  }
}
