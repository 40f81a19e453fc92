package vn.bienche.transform.plan;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.transform.sql.TextHash;

/**
 * The rows of a model after it has run.
 *
 * @param model that made them
 * @param rows as a dataset, reading what is kept and not the query again
 * @param local the same rows once more, ready to be read; null when they are not few
 * @param content the same for the same rows, whatever their order; null when nobody has looked
 */
public record ModelTable(
    SqlModel model, Dataset<Row> rows, @Nullable List<Row> local, @Nullable String content) {

  private static final long FEW_VALUES = 100_000;

  /** Rows of which nothing more is known. */
  static ModelTable unread(SqlModel model, Dataset<Row> rows) {
    return new ModelTable(model, rows, null, null);
  }

  /** Rows that this machine holds, as Spark does too; larger ones not twice. */
  static ModelTable held(SqlModel model, Dataset<Row> rows, List<Row> local) {
    String all = local.stream().map(ModelTable::text).sorted().collect(Collectors.joining("\n"));
    boolean small = (long) local.size() * rows.schema().size() <= FEW_VALUES;
    return new ModelTable(model, rows, small ? local : null, TextHash.of(all));
  }

  /** Rows that the lake holds, known again by the sum of their hashes: one pass over them. */
  static ModelTable stored(SqlModel model, Dataset<Row> rows) {
    Row sums =
        rows.selectExpr("count(*)", "coalesce(sum(cast(xxhash64(*) as decimal(38, 0))), 0)")
            .first();
    return new ModelTable(model, rows, null, sums.get(0) + " " + sums.get(1));
  }

  public StructType type() {
    return rows.schema();
  }

  /** Goes through all rows without holding them all when they are many. */
  public Iterator<Row> iterator() {
    return local != null ? local.iterator() : rows.toLocalIterator();
  }

  private static String text(Row row) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      // Separators that no text of a workbook holds
      text.append(row.isNullAt(i) ? "\u0000" : row.get(i)).append('\u0001');
    }
    return text.toString();
  }
}
