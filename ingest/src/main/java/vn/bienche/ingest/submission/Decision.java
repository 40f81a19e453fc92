package vn.bienche.ingest.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Verdict;

/**
 * The verdict on one submission, or on a workbook that could not be read.
 *
 * @param batchId run that read the rows
 * @param workbook that was read
 * @param submissionId workbook, form, unit and period
 * @param form null when unknown
 * @param unit null when unknown
 * @param period null when unknown
 * @param version which sending it is
 * @param template version of the layout, or null
 * @param sender unit of the inbox folder, or null
 * @param verdict what becomes of it
 * @param read data rows
 * @param loaded of these
 * @param warned of the loaded
 * @param rejected of the read
 * @param findings about workbook, sheets and rows
 * @param sheets where the columns stand
 * @param isNew whether the lake does not hold this verdict yet
 */
public record Decision(
    String batchId,
    HashedWorkbook workbook,
    String submissionId,
    @Nullable FormCode form,
    @Nullable String unit,
    @Nullable Period period,
    int version,
    @Nullable Integer template,
    @Nullable String sender,
    Verdict verdict,
    int read,
    int loaded,
    int warned,
    int rejected,
    List<Finding> findings,
    List<SheetHeader> sheets,
    boolean isNew) {

  public Decision {
    findings = List.copyOf(findings);
    sheets = List.copyOf(sheets);
  }

  /** What the lake knows of it from now on. */
  public KnownSubmission known() {
    return new KnownSubmission(
        batchId,
        submissionId,
        workbook.sha256(),
        workbook.source().name(),
        form,
        unit,
        period,
        version,
        workbook.source().receivedAt(),
        verdict,
        read,
        loaded,
        warned,
        rejected);
  }

  /** The same decision with warnings of rules across workbooks. */
  Decision withWarnings(List<Finding> warnings, int rowsWarned) {
    List<Finding> all = new java.util.ArrayList<>(findings);
    all.addAll(warnings);
    return new Decision(
        batchId,
        workbook,
        submissionId,
        form,
        unit,
        period,
        version,
        template,
        sender,
        verdict,
        read,
        loaded,
        rowsWarned,
        rejected,
        all,
        sheets,
        isNew);
  }
}
