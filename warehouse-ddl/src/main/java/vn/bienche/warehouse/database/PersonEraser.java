package vn.bienche.warehouse.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bienche.warehouse.value.Sha256;

/**
 * Removes a person from the serving warehouse: every row of every publication that carries the
 * person's key or staff code. Figures that count the person stay: they name nobody.
 *
 * <p>The lake, returned workbooks, printed documents and backups are not the warehouse's; as long
 * as the lake holds the person, a publication would bring the rows back.
 */
public final class PersonEraser {

  /** The lock that publications take: rows must not be added while they are erased. */
  private static final String ALONE = "select pg_advisory_xact_lock(7209202301)";

  private static final String TABLES =
      """
      select format('%I.%I', t.schema_name, t.table_name),
        ops.column_names(t.oid, '^person_key$') <> '{}', ops.column_names(t.oid, '^staff_code$') <> '{}'
      from ops.published_tables() t
      where ops.column_names(t.oid, '^(person_key|staff_code)$') <> '{}'
        and format('%I.%I', t.schema_name, t.table_name) <> 'ops.erased_person'
      """;

  private static final String TEXTS =
      """
      select format('%I.%I', t.schema_name, t.table_name), array_agg(quote_ident(a.attname) order by a.attnum)
      from ops.published_tables() t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
        and a.atttypid = 'text'::regtype and a.attname <> 'full_name'
      where t.schema_name <> 'ops' and not exists (
        select from pg_index i where i.indrelid = t.oid and i.indisprimary and a.attnum = any (i.indkey))
      group by 1
      """;

  /** Stands where a name stood. */
  private static final String ERASED = "(đã xóa)";

  private static final int KEY_DIGITS = 16;

  private PersonEraser() {}

  /**
   * What was removed.
   *
   * @param personKey surrogate that the rows carried
   * @param rows number of rows by table, of all publications; tables without any are left out
   * @param texts rows of others in which the name was replaced, by table
   */
  public record Erasure(
      String personKey, SortedMap<String, Long> rows, SortedMap<String, Long> texts) {

    public Erasure {
      texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
      rows = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }
  }

  /** Surrogate of a person in facts and marts. */
  public static String personKey(String staffCode) {
    return Sha256.of(staffCode).substring(0, KEY_DIGITS);
  }

  /**
   * Erases in one transaction, then frees the space that the rows took.
   *
   * @param connection of the warehouse's owner, in auto-commit mode
   * @param staffCode as it stands in the rosters
   * @param names under which others may have written about the person; namesakes keep theirs
   */
  public static Erasure erase(Connection connection, String staffCode, List<String> names)
      throws SQLException {
    String key = personKey(staffCode);
    SortedMap<String, Long> texts = new TreeMap<>();
    SortedMap<String, Long> rows = new TreeMap<>();
    connection.setAutoCommit(false);
    try {
      run(connection, ALONE);
      for (Holder table : holders(connection)) {
        long deleted = delete(connection, table, key, staffCode);
        if (deleted > 0) {
          rows.put(table.name(), deleted);
        }
      }
      if (!names.isEmpty()) {
        for (TextColumns table : textColumns(connection)) {
          long blanked = blank(connection, table, NamePattern.postgres(names));
          if (blanked > 0) {
            texts.put(table.name(), blanked);
          }
        }
      }
      remember(connection, key);
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
    SortedMap<String, Long> touched = new TreeMap<>(rows);
    touched.putAll(texts);
    for (String table : touched.keySet()) {
      // Deleted rows stay in the files until their space is written anew
      run(connection, "vacuum (full) " + table);
    }
    return new Erasure(key, rows, texts);
  }

  /** A table with the columns in which people write: not names of persons, nor parts of its key. */
  private record TextColumns(String name, List<String> columns) {}

  private static List<TextColumns> textColumns(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TEXTS)) {
      List<TextColumns> tables = new ArrayList<>();
      while (row.next()) {
        tables.add(
            new TextColumns(row.getString(1), List.of((String[]) row.getArray(2).getArray())));
      }
      return tables;
    }
  }

  private static long blank(Connection connection, TextColumns table, String pattern)
      throws SQLException {
    String sql =
        table.columns().stream()
                .map(
                    column ->
                        column + " = regexp_replace(" + column + ", ?, '" + ERASED + "', 'gi')")
                .collect(Collectors.joining(", ", "update " + table.name() + " set ", " where "))
            + table.columns().stream()
                .map(column -> column + " ~* ?")
                .collect(Collectors.joining(" or "));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 1; i <= 2 * table.columns().size(); i++) {
        statement.setString(i, pattern);
      }
      return statement.executeLargeUpdate();
    }
  }

  private record Holder(String name, boolean keyed, boolean coded) {}

  private static List<Holder> holders(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TABLES)) {
      List<Holder> holders = new ArrayList<>();
      while (row.next()) {
        holders.add(new Holder(row.getString(1), row.getBoolean(2), row.getBoolean(3)));
      }
      return holders;
    }
  }

  private static long delete(Connection connection, Holder table, String key, String staffCode)
      throws SQLException {
    List<String> conditions = new ArrayList<>();
    List<String> values = new ArrayList<>();
    if (table.keyed()) {
      conditions.add("person_key = ?");
      values.add(key);
    }
    if (table.coded()) {
      conditions.add("staff_code = ?");
      values.add(staffCode);
    }
    String sql = "delete from " + table.name() + " where " + String.join(" or ", conditions);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setString(i + 1, values.get(i));
      }
      return statement.executeLargeUpdate();
    }
  }

  private static void remember(Connection connection, String key) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into ops.erased_person (person_key) values (?) on conflict do nothing")) {
      statement.setString(1, key);
      statement.executeUpdate();
    }
    // Rows of submissions never change but now: the next build takes nothing for known
    run(connection, "update ops.publication set detail = detail - 'contents'");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
