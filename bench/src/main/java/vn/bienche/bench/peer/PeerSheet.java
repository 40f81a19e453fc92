package vn.bienche.bench.peer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;

/**
 * The rows of one sheet.
 *
 * @param unit code in the title block
 * @param period as the title block has it, such as {@code 15/11/2023}; empty if there is none
 * @param rows values in the contract's column order
 */
record PeerSheet(FormCode form, String unit, String period, List<@Nullable Object[]> rows) {

  private static final int DAY_LENGTH = 10;

  /** The day of a form that is of a day; none of others. */
  @Nullable LocalDate reportedOn() {
    return period.length() == DAY_LENGTH ? LocalDate.parse(period, PeerValues.DAY) : null;
  }
}
