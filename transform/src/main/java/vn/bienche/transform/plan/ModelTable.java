package vn.bienche.transform.plan;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.sql.SqlModel;

/**
 * The rows of a model after it has run.
 *
 * @param model that made them
 * @param rows as a dataset, reading what is kept and not the query again
 * @param local the same rows on this machine, or null when there are too many
 */
public record ModelTable(SqlModel model, Dataset<Row> rows, @Nullable List<Row> local) {

  public StructType type() {
    return rows.schema();
  }

  /** Goes through all rows without holding them all when they are many. */
  public Iterator<Row> iterator() {
    return local != null ? local.iterator() : rows.toLocalIterator();
  }
}
