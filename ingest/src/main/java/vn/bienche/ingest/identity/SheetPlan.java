package vn.bienche.ingest.identity;

import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.form.HeaderMap;
import vn.bienche.ingest.form.TitleBlock;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * A sheet that holds a form, and how it is to be read.
 *
 * @param sheet where the rows are
 * @param form which form
 * @param header where the columns are
 * @param title what stands above
 * @param unit code
 * @param period of the form
 * @param version which sending of the same unit, form and period this is
 * @param template version of the layout, or null when it is not ours
 */
public record SheetPlan(
    RawSheet sheet,
    FormCode form,
    HeaderMap header,
    TitleBlock title,
    String unit,
    Period period,
    int version,
    @Nullable Integer template) {}
