package vn.bienche.ingest.submission;

import java.util.List;
import vn.bienche.warehouse.value.Finding;

/**
 * What a run changes in the warnings of an earlier submission.
 *
 * @param submission on whose rows they stand
 * @param due warnings that were not given before
 * @param cured warnings that are not due any more
 */
public record WarningChange(
    KnownSubmission submission, List<Finding> due, List<OpenWarning> cured) {

  public boolean isEmpty() {
    return due.isEmpty() && cured.isEmpty();
  }
}
