package vn.bienche.ingest.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;

/**
 * A good row on its way to the lake.
 *
 * @param submissionId workbook, form, unit and period
 * @param form of the row
 * @param period text form
 * @param unit code of the title block
 * @param sheet name
 * @param number row as Excel shows it
 * @param warned whether a warning stands on the row
 * @param raw text of each cell in the contract's order
 * @param values typed values in the contract's order
 */
public record LandedRow(
    String submissionId,
    FormCode form,
    String period,
    String unit,
    String sheet,
    int number,
    boolean warned,
    List<@Nullable String> raw,
    List<@Nullable Object> values) {}
