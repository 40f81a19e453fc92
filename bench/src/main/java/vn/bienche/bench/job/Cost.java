package vn.bienche.bench.job;

import java.time.Duration;

/**
 * What a process took.
 *
 * @param wall from start to end
 * @param processor of the process and of those it waited for, user and system
 * @param mebibytes greatest resident set of the process and its descendants together
 * @param exitCode of the process
 */
record Cost(Duration wall, Duration processor, long mebibytes, int exitCode) {

  double wallSeconds() {
    return wall.toMillis() / 1000.0;
  }

  double processorSeconds() {
    return processor.toMillis() / 1000.0;
  }
}
