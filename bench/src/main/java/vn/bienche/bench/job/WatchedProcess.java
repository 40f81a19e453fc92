package vn.bienche.bench.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import vn.bienche.bench.process.DatabaseServer;
import vn.bienche.bench.process.ProcessTimes;
import vn.bienche.warehouse.home.Home;

/**
 * A command that stays and says when it waits for workbooks: what it takes from one time to the
 * next. Memory is that at the end of each.
 */
final class WatchedProcess implements AutoCloseable {

  private static final String WAITING = "Waiting for files";

  private final Process process;
  private final BufferedReader said;
  private final DatabaseServer server;
  private long start;
  private long usedBefore;
  private long servedBefore;

  /**
   * @param command that speaks English
   * @param home whose PostgreSQL counts
   */
  WatchedProcess(List<String> command, Home home) throws IOException {
    server = new DatabaseServer(home);
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    said = process.inputReader();
    begin();
  }

  /** From now on counts for the next answer. */
  void begin() {
    start = System.nanoTime();
    usedBefore = used();
    servedBefore = server.ticks();
  }

  /**
   * Waits until the command waits.
   *
   * @throws IllegalStateException when it ends instead
   */
  Cost untilWaiting() throws IOException {
    String line = said.readLine();
    while (line != null && !line.startsWith(WAITING)) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("the command ended");
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    long served = server.ticks() - servedBefore;
    return new Cost(
        wall,
        ProcessTimes.duration(used() - usedBefore + served),
        ProcessTimes.duration(served),
        MeasuredProcess.mebibytes(process, server),
        0);
  }

  private long used() {
    return ProcessTimes.of(process.pid()).map(ProcessTimes::ownTicks).orElse(0L);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
