package vn.bienche.bench.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.bienche.warehouse.home.Home;

/**
 * The PostgreSQL server of a home, watched from outside: it is no descendant of the program that
 * starts it, since {@code pg_ctl} lets go of it. Its number stands in {@code postmaster.pid}; all
 * its processes are the postmaster's children, whose time goes to the postmaster's account when
 * they end. So the sum of both is exact at any moment, up to the last look before the server stops.
 */
public final class DatabaseServer {

  private static final String PROGRAM = "postgres";

  private final Path pidFile;
  private final Map<Long, Long> before = new TreeMap<>();
  private final Map<Long, Long> latest = new TreeMap<>();

  /** Watches from now on: what a server that runs already has used does not count. */
  public DatabaseServer(Home home) {
    this.pidFile = home.postgres().resolve("data").resolve("postmaster.pid");
    look();
    before.putAll(latest);
  }

  /** Ticks that the server has used since this watch began, those of earlier ones included. */
  public long ticks() {
    look();
    return latest.entrySet().stream()
        .mapToLong(server -> server.getValue() - before.getOrDefault(server.getKey(), 0L))
        .sum();
  }

  /** The postmaster and its children; empty when it does not run. */
  public List<Long> processes() {
    return postmaster()
        .boxed()
        .flatMap(
            pid ->
                Stream.concat(
                    Stream.of(pid),
                    ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::children)
                        .map(ProcessHandle::pid)))
        .toList();
  }

  private void look() {
    List<Long> processes = processes();
    if (processes.isEmpty()) {
      return;
    }
    long postmaster = processes.get(0);
    long ended = ProcessTimes.of(postmaster).map(ProcessTimes::endedTicks).orElse(0L);
    long living =
        processes.stream()
            .flatMap(pid -> ProcessTimes.of(pid).stream())
            .mapToLong(ProcessTimes::ownTicks)
            .sum();
    latest.merge(postmaster, ended + living, Math::max);
  }

  private LongStream postmaster() {
    return ProcFile.read(pidFile)
        .lines()
        .limit(1)
        .map(String::strip)
        .filter(line -> line.matches("\\d+"))
        .mapToLong(Long::parseLong)
        .filter(
            pid -> ProcessTimes.of(pid).filter(times -> times.name().equals(PROGRAM)).isPresent());
  }
}
