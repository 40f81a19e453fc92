package vn.bienche.bench.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.bienche.bench.process.ProcessTimes;

/**
 * Processor time of whole executors, their compiling and collecting threads included, looked at
 * again and again: each line has the time in milliseconds since 1970 and the text of the process's
 * {@code /proc/PID/stat}.
 */
final class ExecutorTimes {

  private static final double MILLIS = 1000.0;

  /** Ticks by time, of each process by its number. */
  private final Map<Long, NavigableMap<Long, Long>> looks = new TreeMap<>();

  private ExecutorTimes() {}

  static ExecutorTimes read(Path file) throws IOException {
    return of(Files.readAllLines(file));
  }

  static ExecutorTimes of(List<String> lines) {
    ExecutorTimes times = new ExecutorTimes();
    for (String line : lines) {
      String[] parts = line.split(" ", 3);
      ProcessTimes.parse(parts.length < 3 ? "" : parts[2])
          .ifPresent(
              used ->
                  times
                      .looks
                      .computeIfAbsent(Long.valueOf(parts[1]), pid -> new TreeMap<>())
                      .put(Long.valueOf(parts[0]), used.ownTicks()));
    }
    return times;
  }

  /** Seconds that each executor used between two times, as near as the looks allow. */
  List<Double> seconds(long from, long to) {
    return looks.values().stream()
        .map(ticks -> ProcessTimes.duration(at(ticks, to) - at(ticks, from)).toMillis() / MILLIS)
        .toList();
  }

  /** A process that starts later has used nothing yet; one that ended uses no more. */
  private static long at(NavigableMap<Long, Long> ticks, long time) {
    Map.Entry<Long, Long> before = ticks.floorEntry(time);
    return before == null ? 0 : before.getValue();
  }
}
