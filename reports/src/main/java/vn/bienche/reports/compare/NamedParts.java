package vn.bienche.reports.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.query.Row;

/**
 * What persons of units that were split take along to the units in which they are found later, in
 * the columns of the marts: only the rest has to be shared by weight.
 *
 * @param rows by unit, then by successor
 */
record NamedParts(Map<String, Map<String, Row>> rows) {

  /** Nobody can be followed, or the measure does not count persons. */
  static final NamedParts NONE = new NamedParts(Map.of());

  static NamedParts of(List<Row> rows) {
    Map<String, Map<String, Row>> all = new HashMap<>();
    for (Row row : rows) {
      all.computeIfAbsent(row.requiredText("unit_code"), unit -> new HashMap<>())
          .put(row.requiredText("heir_code"), row);
    }
    return new NamedParts(all);
  }

  /** What goes from one unit to one successor with its persons; nil where nobody does. */
  BigDecimal amount(String unit, String heir, @Nullable String column) {
    Row row = rows.getOrDefault(unit, Map.of()).get(heir);
    BigDecimal amount = row == null || column == null ? null : row.number(column);
    return amount == null ? BigDecimal.ZERO : amount;
  }

  /** What goes from one unit to any successor. */
  BigDecimal whole(String unit, @Nullable String column) {
    return rows.getOrDefault(unit, Map.of()).keySet().stream()
        .map(heir -> amount(unit, heir, column))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
