package vn.bienche.ingest.submission;

import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;

/**
 * A warning of a rule across workbooks that an earlier run gave.
 *
 * @param batchId run that gave it
 * @param submissionId on whose row it stands
 * @param unit code of the submission
 * @param rule that was broken
 * @param value that was unknown, or null
 * @param sheet name
 * @param row as Excel shows it
 * @param column key of the form's column, or null
 */
public record OpenWarning(
    String batchId,
    String submissionId,
    String unit,
    RuleCode rule,
    @Nullable String value,
    String sheet,
    int row,
    @Nullable String column) {

  /** The rule and the cell: two warnings of the same rule on a cell are one. */
  public Key key() {
    return new Key(submissionId, rule, sheet, row, column);
  }

  /** What makes a warning the same as another one. */
  public record Key(
      String submissionId, RuleCode rule, String sheet, int row, @Nullable String column) {

    /** The key of a finding on a row of a submission. */
    public static Key of(String submissionId, Finding finding) {
      String digits = String.valueOf(finding.source().cell()).replaceAll("\\D", "");
      return new Key(
          submissionId,
          finding.rule(),
          String.valueOf(finding.source().sheet()),
          Integer.parseInt(digits),
          finding.column());
    }
  }
}
