package vn.bienche.reports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.query.Row;

/**
 * Turns rows into columns for print: rows that agree in {@code keys} become one row, in which the
 * figure {@code count} of the row whose {@code by} is {@code sex}, {@code Nữ} stands under the key
 * {@code sex.Nữ.count}.
 *
 * @param keys columns that stay rows
 * @param by columns whose values become columns
 * @param values columns of the figures
 */
public record Pivot(List<String> keys, List<String> by, List<String> values) {

  public Pivot {
    keys = List.copyOf(keys);
    by = List.copyOf(by);
    values = List.copyOf(values);
  }

  /** The rows with {@code columns} among their columns, empty where no row fills them. */
  public List<Row> apply(List<Row> rows, List<Column> columns) {
    Map<String, Map<String, @Nullable Object>> merged = new LinkedHashMap<>();
    for (Row row : rows) {
      Map<String, @Nullable Object> target =
          merged.computeIfAbsent(
              join(row, keys), key -> row.with(columns.stream().map(Column::key).toList()));
      for (String value : values) {
        target.put(join(row, by) + "." + value, row.value(value));
      }
    }
    List<Row> result = new ArrayList<>();
    merged.values().forEach(values -> result.add(new Row(values)));
    return result;
  }

  private static String join(Row row, List<String> names) {
    return names.stream()
        .map(name -> String.valueOf(row.text(name)))
        .collect(Collectors.joining("."));
  }
}
