package vn.bienche.bench.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a command and measures it by Linux's {@code /proc}, four times a second. Processor time of a
 * process that ends between two looks counts up to the last one; a database server that outlives
 * the command counts while it runs below it.
 */
final class MeasuredProcess {

  private static final long INTERVAL_MILLIS = 250;
  private static final int KIBIBYTE = 1024;
  private static final int TICKS_PER_SECOND = 100;

  /** Fields of {@code /proc/PID/stat} after the name: utime and stime. */
  private static final int USER_TICKS = 11;

  private static final int SYSTEM_TICKS = 12;

  private MeasuredProcess() {}

  /**
   * @param log where the command's own words go
   */
  static Cost run(List<String> command, Path log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    Map<Long, Long> ticks = new TreeMap<>();
    long peak = 0;
    while (!process.waitFor(INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
      List<Long> family =
          Stream.concat(Stream.of(process.toHandle()), process.toHandle().descendants())
              .map(ProcessHandle::pid)
              .toList();
      family.forEach(pid -> ticks.merge(pid, ticks(pid), Math::max));
      peak = Math.max(peak, family.stream().mapToLong(MeasuredProcess::residentKibibytes).sum());
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    long used = ticks.values().stream().mapToLong(Long::longValue).sum();
    return new Cost(
        wall,
        Duration.ofMillis(used * 1000 / TICKS_PER_SECOND),
        peak / KIBIBYTE,
        process.exitValue());
  }

  private static long ticks(long pid) {
    String stat = read(Path.of("/proc", Long.toString(pid), "stat"));
    int name = stat.lastIndexOf(')');
    if (name < 0) {
      return 0;
    }
    String[] fields = stat.substring(name + 2).split(" ", -1);
    return Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
  }

  private static long residentKibibytes(long pid) {
    return read(Path.of("/proc", Long.toString(pid), "status"))
        .lines()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  /** Empty when the process has ended meanwhile. */
  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      if (e.getMessage() != null && e.getMessage().contains("No such process")) {
        return "";
      }
      throw new UncheckedIOException(e);
    }
  }
}
