package vn.bienche.transform.publish;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a table of the warehouse is to hold, or those of a part of it.
 *
 * @param name schema and table, such as {@code mart.headcount}
 * @param columns of the rows, in their order; the table has these and {@code run_from}, {@code
 *     run_to}
 * @param key columns that identify a row of one publication
 * @param part to which the rows belong, while all other rows stay as they are; null when the rows
 *     are the whole table
 * @param rows gives them from the first on, each time it is asked
 */
public record PublishedTable(
    String name,
    List<String> columns,
    List<String> key,
    @Nullable Part part,
    Supplier<Iterator<Row>> rows) {

  /**
   * The rows with certain values in a column of texts.
   *
   * @param column of the table
   * @param values none of which is null
   */
  public record Part(String column, Set<String> values) {

    public Part {
      values = Set.copyOf(values);
    }
  }

  public PublishedTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }
}
