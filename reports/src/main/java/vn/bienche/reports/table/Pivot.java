package vn.bienche.reports.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param spread makes the columns from the data; null where the form names them
 */
public record Pivot(
    List<String> keys, List<String> by, List<String> values, @Nullable Spread spread) {

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
        String key = join(row, by) + "." + value;
        target.put(key, row.value(value));
        target.put(missing(key), row.flag("missing"));
      }
    }
    List<Row> result = new ArrayList<>();
    merged.values().forEach(values -> result.add(new Row(values)));
    return result;
  }

  /** The columns of the form, and those that the data make. */
  public List<Column> columns(List<Row> rows, List<Column> named) {
    Spread wanted = spread;
    if (wanted == null) {
      return named;
    }
    Map<String, Row> found = new LinkedHashMap<>();
    rows.stream()
        .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.number(wanted.order()))))
        .forEach(row -> found.putIfAbsent(join(row, by), row));
    List<Column> columns = new ArrayList<>(named);
    for (Map.Entry<String, Row> entry : found.entrySet()) {
      List<String> header = wanted.header().stream().map(entry.getValue()::requiredText).toList();
      for (String value : values) {
        columns.add(wanted.column(entry.getKey() + "." + value, header));
      }
    }
    return columns;
  }

  /** Key of the flag that tells whether no data came for the figure under {@code key}. */
  public static String missing(String key) {
    return key + "?missing";
  }

  private static String join(Row row, List<String> names) {
    return names.stream()
        .map(name -> String.valueOf(row.text(name)))
        .collect(Collectors.joining("."));
  }
}
