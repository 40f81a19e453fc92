package vn.bienche.transform.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * Number of rows and sum of each numeric column, by which both sides of a publication are compared.
 */
final class Totals {

  private final List<String> columns;
  private final Map<String, BigDecimal> sums = new TreeMap<>();
  private long rows;

  Totals(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  void add(Row row) {
    rows++;
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.get(i);
      if (value instanceof BigDecimal decimal) {
        sums.merge(columns.get(i), decimal, BigDecimal::add);
      } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
        sums.merge(
            columns.get(i), BigDecimal.valueOf(((Number) value).longValue()), BigDecimal::add);
      }
    }
  }

  long rows() {
    return rows;
  }

  /** Columns that hold a number in some row. */
  List<String> summed() {
    return new ArrayList<>(sums.keySet());
  }

  BigDecimal sum(String column) {
    return sums.getOrDefault(column, BigDecimal.ZERO);
  }
}
