package vn.bienche.ingest.identity;

import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * What one source (title block, hidden sheet, file name) says; null where it says nothing.
 *
 * @param form which form
 * @param unit code in normal form
 * @param period of the form
 * @param version which sending of the same unit, form and period this is
 * @param template version of the layout
 */
public record Declared(
    @Nullable FormCode form,
    @Nullable String unit,
    @Nullable Period period,
    @Nullable Integer version,
    @Nullable Integer template) {

  public static final Declared NOTHING = new Declared(null, null, null, null, null);
}
