package vn.bienche.transform.plan;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Sha256;

/**
 * What is known of the slices of a table.
 *
 * @param column by whose values the table is cut
 * @param versions by slice: the same for the same rows
 * @param changed slices that may hold other rows than the former run's table, all others hold the
 *     same; null when nothing is known of that table
 */
public record TableSlices(
    String column, Map<String, String> versions, @Nullable Set<String> changed) {

  public TableSlices {
    versions = new TreeMap<>(versions);
    changed = changed == null ? null : Set.copyOf(changed);
  }

  /** The rows of some slices; all rows when nobody knows which. */
  static Dataset<Row> rows(Dataset<Row> rows, String column, @Nullable Set<String> slices) {
    return slices == null ? rows : rows.where(functions.col(column).isin(slices.toArray()));
  }

  /** By which all rows are known again. */
  static String content(Map<String, String> versions) {
    return Sha256.of(new TreeMap<>(versions).toString());
  }
}
