package vn.bienche.transform.plan;

import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.held.HeldRows;
import vn.bienche.transform.sql.SqlModel;

/**
 * The rows of a model after it has run.
 *
 * @param model that made them
 * @param rows as a dataset, reading what is kept and not the query again
 * @param held the same rows on this machine; null when they are not few
 * @param content the same for the same rows, whatever their order; null when nobody has looked
 * @param slices of a table that is kept in slices; null of any other
 */
public record ModelTable(
    SqlModel model,
    Dataset<Row> rows,
    @Nullable HeldRows held,
    @Nullable String content,
    @Nullable TableSlices slices) {

  /** Rows of a table that is not kept in slices. */
  ModelTable(SqlModel model, Dataset<Row> rows, @Nullable HeldRows held, @Nullable String content) {
    this(model, rows, held, content, null);
  }

  /** Rows of which nothing more is known. */
  static ModelTable unread(SqlModel model, Dataset<Row> rows) {
    return new ModelTable(model, rows, null, null);
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

  /**
   * Goes through the rows of the slices that may differ from the former run's; of a table of which
   * nothing such is known through all rows.
   */
  public Iterator<Row> changedRows() {
    return slices == null || slices.changed() == null
        ? iterator()
        : TableSlices.rows(rows, slices.column(), slices.changed()).toLocalIterator();
  }

  /** Goes through all rows without holding them all when they are many. */
  public Iterator<Row> iterator() {
    return held != null ? held.iterator() : rows.toLocalIterator();
  }
}
