package vn.bienche.bench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.bienche.bench.process.DatabaseServer;
import vn.bienche.bench.process.ProcessTimes;
import vn.bienche.bench.process.ResidentMemory;
import vn.bienche.warehouse.home.Home;

/**
 * Runs a command and measures it by Linux's {@code /proc}. Processor time is what the kernel put to
 * this program's account for children that ended, so one command is measured at a time; a database
 * server, which is nobody's child, is looked at four times a second, as memory is.
 */
final class MeasuredProcess {

  private static final long INTERVAL_MILLIS = 250;
  private static final int KIBIBYTE = 1024;

  private MeasuredProcess() {}

  /**
   * @param log where the command's own words go
   * @param home whose PostgreSQL counts when it runs
   */
  static Cost run(List<String> command, Path log, Home home)
      throws IOException, InterruptedException {
    DatabaseServer server = new DatabaseServer(home);
    long before = ProcessTimes.ofThisProgram().endedTicks();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    long peak = 0;
    long served = 0;
    while (!process.waitFor(INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, mebibytes(process, server));
      served = server.ticks();
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    long used = ProcessTimes.ofThisProgram().endedTicks() - before + served;
    return new Cost(
        wall,
        ProcessTimes.duration(used),
        ProcessTimes.duration(served),
        peak,
        process.exitValue());
  }

  /** Resident memory of a process, its descendants and the database server together. */
  static long mebibytes(Process process, DatabaseServer server) {
    Stream<Long> descendants =
        Stream.concat(Stream.of(process.toHandle()), process.toHandle().descendants())
            .map(ProcessHandle::pid);
    List<Long> family = Stream.concat(descendants, server.processes().stream()).distinct().toList();
    return ResidentMemory.kibibytes(family) / KIBIBYTE;
  }
}
