package vn.bienche.transform.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;

/**
 * Persons who were erased on request: no row that names one of them is published. Figures that
 * count them stay as they are.
 *
 * @param keys surrogates as in {@code person_key}
 */
public record ErasedPersons(Set<String> keys) {

  private static final String KEY = "person_key";

  public ErasedPersons {
    keys = Set.copyOf(keys);
  }

  /** The register as it stands. */
  static ErasedPersons in(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select person_key from ops.erased_person")) {
      Set<String> keys = new HashSet<>();
      while (rows.next()) {
        keys.add(rows.getString(1));
      }
      return new ErasedPersons(keys);
    }
  }

  /** The table without rows of these persons. */
  PublishedTable leftOutOf(PublishedTable table) {
    int place = table.columns().indexOf(KEY);
    if (place < 0 || keys.isEmpty()) {
      return table;
    }
    return new PublishedTable(
        table.name(),
        table.columns(),
        table.key(),
        table.part(),
        () -> without(table.rows().get(), place));
  }

  private Iterator<Row> without(Iterator<Row> rows, int place) {
    Iterable<Row> all = () -> rows;
    return StreamSupport.stream(all.spliterator(), false)
        .filter(row -> row.isNullAt(place) || !keys.contains(row.getString(place)))
        .iterator();
  }
}
