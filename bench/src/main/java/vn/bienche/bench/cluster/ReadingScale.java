package vn.bienche.bench.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The reading stage of runs that differ in their workers: each run's times, and how many times as
 * fast it is as the first. The last ratio sets the processor time of the first executor's tasks
 * beside that of the busiest one's: what the spread of the tasks allows where executors, driver and
 * other programs do not share cores.
 */
public final class ReadingScale {

  private ReadingScale() {}

  /** Arguments: pairs of a run's name and the folder of its event log, one worker first. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(
        "| run | stage s | first task to last s | tasks | rows | by executor: busy s"
            + " | by executor: processor s | between tasks s | collecting s | longest task s"
            + " | results MiB | × first | × first, processor |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    ReadingStage first = largest(Path.of(arguments[1]));
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      System.out.println(line(arguments[i], largest(Path.of(arguments[i + 1])), first));
    }
  }

  /** Workbooks that give only their unit's name are read in a second, small stage. */
  private static ReadingStage largest(Path folder) throws IOException {
    List<ReadingStage> stages = EventLog.readingStages(folder);
    return stages.stream()
        .max(Comparator.comparingLong(ReadingStage::rows))
        .orElseThrow(() -> new IllegalStateException("no stage in " + folder + " reads workbooks"));
  }

  private static String line(String name, ReadingStage stage, ReadingStage first) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %d | %,d | %s | %s | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f |",
        name,
        stage.seconds(),
        stage.secondsOfTasks(),
        stage.tasks().size(),
        stage.rows(),
        list(stage.busySeconds()),
        list(stage.processorSeconds()),
        stage.betweenSeconds(),
        stage.collectingSeconds(),
        stage.longestTaskSeconds(),
        stage.resultBytes() / (double) (1 << 20),
        first.seconds() / stage.seconds(),
        Collections.max(first.processorSeconds().values())
            / Collections.max(stage.processorSeconds().values()));
  }

  private static String list(Map<String, Double> seconds) {
    return seconds.values().stream()
        .map(value -> String.format(Locale.ROOT, "%.1f", value))
        .collect(Collectors.joining(", "));
  }
}
