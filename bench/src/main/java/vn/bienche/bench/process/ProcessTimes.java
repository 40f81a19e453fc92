package vn.bienche.bench.process;

import java.time.Duration;
import java.util.Optional;

/**
 * Processor time of a process, user and system, in the kernel's ticks of a hundredth of a second.
 *
 * @param name of its program, such as {@code postgres}
 * @param ownTicks of the process and its threads
 * @param endedTicks of its children that have ended and that it waited for, and of theirs
 */
public record ProcessTimes(String name, long ownTicks, long endedTicks) {

  private static final int MILLIS_PER_TICK = 10;

  /** Fields of {@code /proc/PID/stat} after the name: utime, stime, cutime, cstime. */
  private static final int FIRST_TIME = 11;

  /** What the process has used; none when it has ended. */
  public static Optional<ProcessTimes> of(long pid) {
    return parse(ProcFile.read(Long.toString(pid), "stat"));
  }

  /** What this program and the processes that it started and waited for have used. */
  public static ProcessTimes ofThisProgram() {
    return parse(ProcFile.read("self", "stat")).orElseThrow();
  }

  /** A time in ticks as a duration. */
  public static Duration duration(long ticks) {
    return Duration.ofMillis(ticks * MILLIS_PER_TICK);
  }

  /**
   * Reads the text of {@code /proc/PID/stat}. The name stands in brackets and may hold blanks and
   * brackets itself.
   */
  public static Optional<ProcessTimes> parse(String stat) {
    int start = stat.indexOf('(');
    int end = stat.lastIndexOf(')');
    if (start < 0 || end < start) {
      return Optional.empty();
    }
    String[] fields = stat.substring(end + 2).strip().split(" ", -1);
    return Optional.of(
        new ProcessTimes(
            stat.substring(start + 1, end),
            Long.parseLong(fields[FIRST_TIME]) + Long.parseLong(fields[FIRST_TIME + 1]),
            Long.parseLong(fields[FIRST_TIME + 2]) + Long.parseLong(fields[FIRST_TIME + 3])));
  }
}
