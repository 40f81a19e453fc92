package vn.bienche.ingest.submission;

import java.util.List;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.SourceRef;

/**
 * What the rules across workbooks look at.
 *
 * @param form which form
 * @param unit that sent it
 * @param period of the form
 * @param evidence of its rows, or of those that are to be looked at again
 * @param sheets where the columns stand
 * @param workbook that findings name
 */
public record CheckedSubmission(
    FormCode form,
    String unit,
    Period period,
    Evidence evidence,
    List<SheetHeader> sheets,
    SourceRef workbook) {

  static CheckedSubmission of(SubmissionDraft draft, HashedWorkbook workbook) {
    return new CheckedSubmission(
        draft.form(),
        draft.unit(),
        draft.period(),
        draft.evidence(),
        draft.sheets(),
        SourceRef.ofWorkbook(workbook.source().name(), workbook.sha256()));
  }
}
