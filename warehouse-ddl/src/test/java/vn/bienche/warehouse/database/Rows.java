package vn.bienche.warehouse.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads rows in tests; columns that a case does not care about get a plain value. */
final class Rows {

  private static final String REQUIRED =
      """
      select attname, format_type(atttypid, null) from pg_attribute
      where attrelid = ?::regclass and attnum > 0 and not attisdropped and attnotnull and not atthasdef
        and attidentity = ''
      """;

  private Rows() {}

  /**
   * @param row values as SQL literals
   */
  static void insert(Connection connection, String table, Map<String, String> row)
      throws SQLException {
    Map<String, String> values = new LinkedHashMap<>(row);
    try (PreparedStatement statement = connection.prepareStatement(REQUIRED)) {
      statement.setString(1, table);
      try (ResultSet columns = statement.executeQuery()) {
        while (columns.next()) {
          values.putIfAbsent(columns.getString(1), plain(columns.getString(2)));
        }
      }
    }
    execute(
        connection,
        "insert into %s (%s) values (%s)"
            .formatted(
                table, String.join(", ", values.keySet()), String.join(", ", values.values())));
  }

  private static String plain(String type) {
    return switch (type) {
      case "boolean" -> "false";
      case "date", "timestamp with time zone", "timestamp without time zone" -> "'2020-01-01'";
      case "text", "character varying" -> "'x'";
      case "jsonb" -> "'{}'";
      default -> type.endsWith("[]") ? "'{}'" : "0";
    };
  }

  static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  static List<String> texts(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
