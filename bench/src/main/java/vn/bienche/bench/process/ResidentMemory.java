package vn.bienche.bench.process;

import java.util.Collection;

/**
 * Resident memory of processes together, in kibibytes. What they share with one another (a database
 * server's buffers) counts once: as much as the process that touched most of it has.
 */
public final class ResidentMemory {

  private ResidentMemory() {}

  /** Of processes by their numbers; one that has ended has none. */
  public static long kibibytes(Collection<Long> processes) {
    return kibibytesOf(
        processes.stream().map(pid -> ProcFile.read(Long.toString(pid), "status")).toList());
  }

  /** Of the texts of {@code /proc/PID/status}. */
  static long kibibytesOf(Collection<String> statuses) {
    long alone = 0;
    long shared = 0;
    for (String status : statuses) {
      long common = field(status, "RssShmem:");
      alone += field(status, "VmRSS:") - common;
      shared = Math.max(shared, common);
    }
    return alone + shared;
  }

  private static long field(String status, String name) {
    return status
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
