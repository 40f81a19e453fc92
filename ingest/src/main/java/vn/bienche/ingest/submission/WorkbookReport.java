package vn.bienche.ingest.submission;

import java.io.Serializable;
import java.util.List;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;

/**
 * What the reading of one workbook found, before the verdicts.
 *
 * @param workbook that was read
 * @param submissions none when the workbook is refused whole
 * @param findings about the workbook itself
 * @param refused whether it cannot be read
 */
public record WorkbookReport(
    HashedWorkbook workbook,
    List<SubmissionDraft> submissions,
    List<Finding> findings,
    boolean refused)
    implements Serializable {

  /** Whether it was refused because nothing tells whose it is. */
  public boolean isWithoutUnit() {
    return refused && findings.stream().anyMatch(f -> f.rule() == RuleCode.WB_007);
  }
}
