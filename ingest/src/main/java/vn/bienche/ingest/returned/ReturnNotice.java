package vn.bienche.ingest.returned;

import java.util.List;
import java.util.stream.Stream;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.ingest.submission.RosterDifference;
import vn.bienche.ingest.submission.SentTotals;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Language;

/**
 * All that a sender is told about one workbook.
 *
 * @param workbook file name as the sender knows it
 * @param language of the texts
 * @param outcomes one for each form, unit and period in it
 * @param findings of the whole workbook, in any order
 * @param totals what the loaded rows of its forms add up to; empty where it was not counted
 * @param differences of its rosters to the ones before; empty where there is nothing to compare
 */
public record ReturnNotice(
    String workbook,
    Language language,
    List<WorkbookResult> outcomes,
    List<Finding> findings,
    List<SentTotals> totals,
    List<RosterDifference> differences) {

  public ReturnNotice {
    outcomes = List.copyOf(outcomes);
    findings = List.copyOf(findings);
    totals = List.copyOf(totals);
    differences = List.copyOf(differences);
  }

  /**
   * The notice of the results of one workbook.
   *
   * @param results all results with the same path; at least one
   */
  public static ReturnNotice of(List<WorkbookResult> results, Language language) {
    // A finding of the whole workbook may stand on the result of each of its forms.
    List<Finding> findings =
        results.stream().flatMap(result -> result.findings().stream()).distinct().toList();
    return new ReturnNotice(
        results.get(0).source().name(),
        language,
        results,
        findings,
        results.stream().flatMap(result -> Stream.ofNullable(result.totals())).toList(),
        results.stream().flatMap(result -> Stream.ofNullable(result.change())).toList());
  }

  /** The same notice with further differences of rosters. */
  ReturnNotice withDifferences(List<RosterDifference> more) {
    List<RosterDifference> all = Stream.concat(differences.stream(), more.stream()).toList();
    return new ReturnNotice(workbook, language, outcomes, findings, totals, all);
  }

  /** Whether the sender has something to read: a finding, or a change of a roster. */
  public boolean isWorthReturning() {
    return !findings.isEmpty()
        || differences.stream().anyMatch(difference -> !difference.isEmpty());
  }
}
