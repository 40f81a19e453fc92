package vn.bienche.ingest.returned;

import java.util.List;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Language;

/**
 * All that a sender is told about one workbook.
 *
 * @param workbook file name as the sender knows it
 * @param language of the texts
 * @param outcomes one for each form, unit and period in it
 * @param findings of the whole workbook, in any order
 * @param differences of its rosters to the ones before; empty where there is nothing to compare
 */
public record ReturnNotice(
    String workbook,
    Language language,
    List<SubmissionOutcome> outcomes,
    List<Finding> findings,
    List<RosterDifference> differences) {

  public ReturnNotice {
    outcomes = List.copyOf(outcomes);
    findings = List.copyOf(findings);
    differences = List.copyOf(differences);
  }
}
