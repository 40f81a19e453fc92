package vn.bienche.ingest.returned;

import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Verdict;

/**
 * What became of one form, unit and period of a workbook.
 *
 * @param form null when it could not be recognised
 * @param unit unit code, null when none is named
 * @param period null when none is named
 * @param verdict what became of it
 * @param rowsRead data rows; equals loaded plus rejected
 * @param rowsLoaded with and without warnings
 * @param rowsWarned those of the loaded that carry a warning
 * @param rowsRejected data rows that were not taken
 */
public record SubmissionOutcome(
    @Nullable FormCode form,
    @Nullable String unit,
    @Nullable Period period,
    Verdict verdict,
    int rowsRead,
    int rowsLoaded,
    int rowsWarned,
    int rowsRejected) {}
