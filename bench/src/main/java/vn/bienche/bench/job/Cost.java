package vn.bienche.bench.job;

import java.time.Duration;

/**
 * What a process took.
 *
 * @param wall from start to end
 * @param processor of the process, of those it waited for and of the database server, user and
 *     system
 * @param server what of it the database server used
 * @param mebibytes greatest resident memory of the process, its descendants and the database server
 *     together
 * @param exitCode of the process
 */
record Cost(Duration wall, Duration processor, Duration server, long mebibytes, int exitCode) {

  /** What this and the next took, one after the other. */
  Cost plus(Cost next) {
    return new Cost(
        wall.plus(next.wall),
        processor.plus(next.processor),
        server.plus(next.server),
        Math.max(mebibytes, next.mebibytes),
        next.exitCode);
  }

  double wallSeconds() {
    return wall.toMillis() / 1000.0;
  }

  double processorSeconds() {
    return processor.toMillis() / 1000.0;
  }

  double serverSeconds() {
    return server.toMillis() / 1000.0;
  }
}
