package vn.bienche.ingest.submission;

import java.util.List;
import java.util.Optional;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.SourceRef;
import vn.bienche.warehouse.value.Verdict;

/**
 * A submission that waits for its verdict.
 *
 * @param report of the workbook
 * @param draft what the workbook says of one form, unit and period
 */
record Candidate(WorkbookReport report, SubmissionDraft draft) {

  KnownSubmission known(String batchId, Verdict verdict) {
    return new KnownSubmission(
        batchId,
        draft.id(),
        report.workbook().sha256(),
        report.workbook().source().name(),
        draft.form(),
        draft.unit(),
        draft.period(),
        draft.version(),
        report.workbook().source().receivedAt(),
        verdict,
        draft.read(),
        draft.loaded(),
        draft.warned(),
        draft.rejected());
  }

  /** The unit of a DVTC when it is the root of its own rows. */
  Optional<String> ownRoot() {
    return draft.evidence().units().stream()
        .filter(u -> u.parent() == null && u.code().equals(draft.unit()))
        .map(UnitSpan::code)
        .findFirst();
  }

  /** A finding about the workbook as a whole. */
  Finding finding(RuleCode rule, Severity severity, String... arguments) {
    SourceRef source =
        SourceRef.ofWorkbook(report.workbook().source().name(), report.workbook().sha256());
    return new Finding(rule, severity, source, null, null, List.of(arguments));
  }
}
