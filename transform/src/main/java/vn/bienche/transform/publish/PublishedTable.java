package vn.bienche.transform.publish;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;

/**
 * The rows that a table of the warehouse is to hold.
 *
 * @param name schema and table, such as {@code mart.headcount}
 * @param columns of the rows, in their order; the table has these and {@code run_from}, {@code
 *     run_to}
 * @param key columns that identify a row of one publication
 * @param rows gives them from the first on, each time it is asked
 */
public record PublishedTable(
    String name, List<String> columns, List<String> key, Supplier<Iterator<Row>> rows) {

  public PublishedTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }
}
