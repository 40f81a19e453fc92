package vn.bienche.reports.audit;

import java.util.List;

/**
 * What an audit found.
 *
 * @param findings in the order of the file's lines and columns
 * @param rows data rows read
 * @param checks calculations that were checked; 0 means that nothing in the table could be checked,
 *     which is not the same as a table without errors
 */
public record AuditReport(List<AuditFinding> findings, int rows, int checks) {

  public AuditReport {
    findings = List.copyOf(findings);
  }

  /** Whether no cell contradicts another. */
  public boolean clean() {
    return findings.isEmpty();
  }
}
