package vn.bienche.ingest.identity;

import java.util.List;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Severity;

/**
 * The sheets of a workbook that hold forms.
 *
 * @param sheets in the order of their tabs
 * @param findings about the workbook and its sheets; an error among them refuses the workbook
 */
public record WorkbookPlan(List<SheetPlan> sheets, List<Finding> findings) {

  public WorkbookPlan {
    sheets = List.copyOf(sheets);
    findings = List.copyOf(findings);
  }

  /**
   * Whether header or identity of a sheet cannot be read, so that the workbook is refused whole.
   */
  public boolean isRefused() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }
}
