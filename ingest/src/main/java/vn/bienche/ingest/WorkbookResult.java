package vn.bienche.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.inbox.WorkbookSource;
import vn.bienche.ingest.submission.RosterDifference;
import vn.bienche.ingest.submission.SentTotals;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Verdict;

/**
 * What became of one workbook × form × unit × period, or of a whole workbook that could not be
 * read. Rows read are always rows loaded plus rows rejected.
 *
 * @param path below the inbox; {@code bundle.zip/a.xlsx} within a bundle
 * @param sha256 hash of the bytes, lower-case hex; empty for what was skipped unread
 * @param unit code, or null when none is named
 * @param form null when unknown
 * @param period null when unknown
 * @param verdict what became of it
 * @param rowsRead data rows
 * @param rowsLoaded with and without warnings
 * @param rowsWarned those of the loaded that carry a warning
 * @param rowsRejected each names its findings
 * @param findings in the order of sheets and rows
 * @param totals what the loaded rows add up to; null where nothing was read
 * @param change of a roster to the one before it; null for other forms and for the first roster
 * @param source where the original bytes are
 */
public record WorkbookResult(
    String path,
    String sha256,
    @Nullable String unit,
    @Nullable FormCode form,
    @Nullable Period period,
    Verdict verdict,
    int rowsRead,
    int rowsLoaded,
    int rowsWarned,
    int rowsRejected,
    List<Finding> findings,
    @Nullable SentTotals totals,
    @Nullable RosterDifference change,
    WorkbookSource source) {

  public WorkbookResult {
    findings = List.copyOf(findings);
    if (rowsRead != rowsLoaded + rowsRejected) {
      throw new IllegalArgumentException(
          path
              + ": "
              + rowsRead
              + " rows read, "
              + rowsLoaded
              + " loaded, "
              + rowsRejected
              + " rejected");
    }
  }
}
