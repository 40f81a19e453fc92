package vn.bienche.transform;

import java.util.List;
import vn.bienche.transform.check.CheckResult;

/**
 * What a build did.
 *
 * @param nothingNew the latest publication rests on the same data, models and settings: nothing was
 *     done
 * @param runNo the publication that stands now; 0 when there is none
 * @param runId its identity as printed on documents; empty when there is none
 * @param tables what became of each published table
 * @param failedChecks checks that did not hold; when one is an error nothing was published
 */
public record BuildReport(
    boolean nothingNew,
    long runNo,
    String runId,
    List<TableCount> tables,
    List<CheckResult> failedChecks) {

  public BuildReport {
    tables = List.copyOf(tables);
    failedChecks = List.copyOf(failedChecks);
  }

  /** Whether a failed check kept the figures from being published. */
  public boolean stopped() {
    return failedChecks.stream().anyMatch(CheckResult::stopsPublication);
  }
}
