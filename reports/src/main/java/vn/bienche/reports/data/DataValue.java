package vn.bienche.reports.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.query.Row;
import vn.bienche.warehouse.contract.OutputColumn;

/** Values as files for programs hold them. */
final class DataValue {

  private DataValue() {}

  /** The number of a numeric column; null for none. */
  static @Nullable BigDecimal number(OutputColumn column, Row row) {
    BigDecimal value = row.number(column.key());
    if (value == null) {
      return null;
    }
    return switch (column.type()) {
      case "decimal2" -> value.setScale(2, RoundingMode.HALF_UP);
      // A column of figures of several measures: each with its own decimals
      case "number" -> value;
      default -> value.setScale(0, RoundingMode.UNNECESSARY);
    };
  }

  static boolean isNumber(OutputColumn column) {
    return List.of("int", "decimal2", "number").contains(column.type());
  }

  /** Any value as text; empty for none. */
  static String text(OutputColumn column, Row row) {
    if (isNumber(column)) {
      BigDecimal number = number(column, row);
      return number == null ? "" : number.toPlainString();
    }
    return Objects.requireNonNullElse(row.text(column.key()), "");
  }
}
