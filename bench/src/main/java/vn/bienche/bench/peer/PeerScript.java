package vn.bienche.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Statements of a report in a database's own SQL, {@code $day} standing for its day. */
final class PeerScript {

  private PeerScript() {}

  /**
   * Runs them in turn.
   *
   * @param resource file beside this class
   * @return the rows of the first that has any, which is the last statement
   */
  static PeerResult run(Connection connection, String resource, LocalDate day) throws SQLException {
    for (String part : text(resource).split(";\\s*\\n", -1)) {
      if (part.isBlank()) {
        continue;
      }
      try (PreparedStatement statement =
          connection.prepareStatement(part.replace("$day", "date '" + day + "'"))) {
        if (statement.execute()) {
          try (ResultSet result = statement.getResultSet()) {
            return result(result);
          }
        }
      }
    }
    throw new IllegalStateException("no query in " + resource);
  }

  private static PeerResult result(ResultSet result) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
      columns.add(result.getMetaData().getColumnName(i));
    }
    List<List<String>> rows = new ArrayList<>();
    while (result.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(Objects.requireNonNullElse(result.getString(i), ""));
      }
      rows.add(row);
    }
    return new PeerResult(columns, rows);
  }

  private static String text(String resource) {
    try (InputStream in = Objects.requireNonNull(PeerScript.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
