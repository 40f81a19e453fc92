package vn.bienche.ingest.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * One form of one unit and period, with its rows.
 *
 * @param form which form
 * @param unit who sends it
 * @param period as in the title block
 * @param rows each maps keys of {@code forms.csv} to values: text, whole and decimal numbers,
 *     {@code LocalDate}, {@code Duration} (written as hours) and {@code Boolean} (true is written
 *     {@code x}); a key without value is an empty cell
 * @param totals what the {@code Tổng cộng} row shows, by key; empty for no such row
 * @param signature block under the rows, or null for none
 * @param version which sending of the same unit, form and period this is, from 1
 * @param omitted keys of columns that the sheet does not have
 */
public record FormSheet(
    FormCode form,
    SendingUnit unit,
    Period period,
    List<? extends Map<String, ?>> rows,
    Map<String, Number> totals,
    @Nullable Signature signature,
    int version,
    Set<String> omitted) {

  public FormSheet {
    omitted = Set.copyOf(omitted);
  }

  /** A first sending without total row and signature. */
  public static FormSheet of(
      FormCode form, SendingUnit unit, Period period, List<? extends Map<String, ?>> rows) {
    return new FormSheet(form, unit, period, rows, Map.of(), null, 1, Set.of());
  }

  public FormSheet withTotals(Map<String, Number> wanted) {
    return new FormSheet(form, unit, period, rows, Map.copyOf(wanted), signature, version, omitted);
  }

  public FormSheet signed(Signature by) {
    return new FormSheet(form, unit, period, rows, totals, by, version, omitted);
  }

  public FormSheet withVersion(int sending) {
    return new FormSheet(form, unit, period, rows, totals, signature, sending, omitted);
  }

  /** Without some of the form's columns, as a unit sends that uses them for nothing. */
  public FormSheet without(Set<String> keys) {
    return new FormSheet(form, unit, period, rows, totals, signature, version, keys);
  }
}
