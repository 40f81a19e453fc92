package vn.bienche.bench.peer;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import vn.bienche.bench.process.ProcessTimes;

/**
 * What the stages of a peer's program take: wall time, processor time of the program itself and
 * that of its database server, all in seconds.
 */
final class PeerStages {

  private static final double NANOS = 1e9;

  private final OperatingSystemMXBean process =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final List<String> lines = new ArrayList<>(List.of("stage,wall_s,own_s,server_s"));
  private final LongSupplier serverNanos;

  /**
   * @param serverNanos processor time that the server has used so far; it never falls
   */
  PeerStages(LongSupplier serverNanos) {
    this.serverNanos = serverNanos;
  }

  <T> T run(String stage, Callable<T> work) throws Exception {
    long server = serverNanos.getAsLong();
    long own = ownNanos();
    long wall = System.nanoTime();
    T result = work.call();
    wall = System.nanoTime() - wall;
    own = ownNanos() - own;
    server = serverNanos.getAsLong() - server;
    lines.add(
        String.format(
            Locale.ROOT, "%s,%.2f,%.2f,%.2f", stage, wall / NANOS, own / NANOS, server / NANOS));
    return result;
  }

  /** Of this program and of what it ran to its end, such as {@code initdb}. */
  private long ownNanos() {
    return process.getProcessCpuTime()
        + ProcessTimes.duration(ProcessTimes.ofThisProgram().endedTicks()).toNanos();
  }

  /** Writes {@code stages.csv}. */
  void write(Path folder) throws IOException {
    Files.write(folder.resolve("stages.csv"), lines);
  }
}
