package vn.bienche.bench.cluster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * A stage that read workbooks and wrote their rows; times in milliseconds since 1970.
 *
 * @param submitted when the driver asked for it
 * @param completed when its last task had come back
 * @param tasks that ended well
 */
record ReadingStage(long submitted, long completed, List<Task> tasks) {

  private static final double MILLIS = 1000.0;

  /**
   * A task.
   *
   * @param executor that ran it
   * @param launched when the driver sent it
   * @param finished when the driver had its result
   * @param runMillis the executor spent on it, garbage collection included
   * @param processorMillis of the thread that ran it
   * @param collectingMillis of garbage collection meanwhile
   * @param resultBytes that it sent to the driver
   * @param rows that it wrote
   */
  record Task(
      String executor,
      long launched,
      long finished,
      long runMillis,
      long processorMillis,
      long collectingMillis,
      long resultBytes,
      long rows) {}

  ReadingStage {
    tasks = List.copyOf(tasks);
  }

  /** From submission to completion. */
  double seconds() {
    return (completed - submitted) / MILLIS;
  }

  /** From the first task's launch to the last one's end: without waiting for executors. */
  double secondsOfTasks() {
    long first = tasks.stream().mapToLong(Task::launched).min().orElse(submitted);
    long last = tasks.stream().mapToLong(Task::finished).max().orElse(completed);
    return (last - first) / MILLIS;
  }

  /** Seconds that each executor spent on its tasks. */
  Map<String, Double> busySeconds() {
    return byExecutor(Task::runMillis);
  }

  /** Processor seconds of the tasks of each executor: what they take when nothing else runs. */
  Map<String, Double> processorSeconds() {
    return byExecutor(Task::processorMillis);
  }

  /** Seconds between tasks on the executors: launching, results on their way to the driver. */
  double betweenSeconds() {
    return tasks.stream().mapToLong(t -> t.finished() - t.launched() - t.runMillis()).sum()
        / MILLIS;
  }

  double collectingSeconds() {
    return tasks.stream().mapToLong(Task::collectingMillis).sum() / MILLIS;
  }

  double longestTaskSeconds() {
    return tasks.stream().mapToLong(Task::runMillis).max().orElse(0) / MILLIS;
  }

  long resultBytes() {
    return tasks.stream().mapToLong(Task::resultBytes).sum();
  }

  long rows() {
    return tasks.stream().mapToLong(Task::rows).sum();
  }

  private Map<String, Double> byExecutor(ToLongFunction<Task> millis) {
    Map<String, Double> sums = new TreeMap<>();
    tasks.forEach(
        task -> sums.merge(task.executor(), millis.applyAsLong(task) / MILLIS, Double::sum));
    return sums;
  }
}
