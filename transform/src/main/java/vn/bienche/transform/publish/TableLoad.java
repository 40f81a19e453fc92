package vn.bienche.transform.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Brings one table to what a publication holds: ends rows that are gone or differ, adds the new,
 * leaves the rest.
 */
final class TableLoad {

  private static final int BLOCK = 1 << 16;
  private static final String NEW = "pg_temp.publication_rows";

  /** Columns in which publications live side by side; not part of the figures. */
  private static final Set<String> RUN_COLUMNS = Set.of("run_from", "run_to");

  private final Connection connection;
  private final long runNo;

  TableLoad(Connection connection, long runNo) {
    this.connection = connection;
    this.runNo = runNo;
  }

  PublishedCount load(PublishedTable table) throws SQLException, IOException {
    compareColumns(table);
    run(
        "create temporary table publication_rows on commit drop as select "
            + list("", table.columns())
            + " from "
            + table.name()
            + " with no data");
    Totals sent = copy(table);
    run("analyze " + NEW);
    long ended = end(table);
    long added = add(table);
    compare(table, sent);
    run("drop table " + NEW);
    long rows = table.part() == null ? sent.rows() : rows(table);
    return new PublishedCount(table.name(), rows, added, ended);
  }

  /**
   * Leaves the loaded rows to this run alone and puts back, from the next number on, those that it
   * ended: whoever asks for the current publication sees no change.
   */
  void setAside(PublishedTable table) throws SQLException {
    long back = runNo + 1;
    run(
        "update %s set run_to = %d where run_from = %d and run_to = %d"
            .formatted(table.name(), back, runNo, Publisher.OPEN));
    String columns = list("", table.columns());
    run(
        "insert into %s (%s, run_from) select %s, %d from %s where run_to = %d"
            .formatted(table.name(), columns, columns, back, table.name(), runNo));
  }

  private void compareColumns(PublishedTable table) throws SQLException {
    Set<String> there = new TreeSet<>();
    String query =
        "select column_name from information_schema.columns where table_schema || '.' || table_name = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, table.name());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          there.add(rows.getString(1));
        }
      }
    }
    there.removeAll(RUN_COLUMNS);
    Set<String> wanted = new TreeSet<>(table.columns());
    if (!there.equals(wanted)) {
      throw new PublicationFault(
          table.name() + " has columns " + there + ", its model gives " + wanted);
    }
  }

  private Totals copy(PublishedTable table) throws SQLException, IOException {
    Totals totals = new Totals(table.columns());
    CopyIn copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + NEW + " (" + list("", table.columns()) + ") from stdin");
    try {
      StringBuilder text = new StringBuilder(BLOCK + 1024);
      Iterator<Row> rows = table.rows().get();
      while (rows.hasNext()) {
        Row row = rows.next();
        totals.add(row);
        CopyText.append(text, row);
        if (text.length() >= BLOCK) {
          send(copy, text);
        }
      }
      send(copy, text);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
    return totals;
  }

  private static void send(CopyIn copy, StringBuilder text) throws SQLException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }

  private long end(PublishedTable table) throws SQLException {
    return run(
        "update "
            + table.name()
            + " t set run_to = "
            + runNo
            + " where t.run_to = "
            + Publisher.OPEN
            + of(table.part())
            + " and not exists (select 1 from "
            + NEW
            + " n where "
            + same("n", "t", table.key())
            + " and row("
            + list("n.", table.columns())
            + ") is not distinct from row("
            + list("t.", table.columns())
            + "))");
  }

  private long add(PublishedTable table) throws SQLException {
    return run(
        "insert into "
            + table.name()
            + " ("
            + list("", table.columns())
            + ", run_from) select "
            + list("n.", table.columns())
            + ", "
            + runNo
            + " from "
            + NEW
            + " n where not exists (select 1 from "
            + table.name()
            + " t where t.run_to = "
            + Publisher.OPEN
            + " and "
            + same("t", "n", table.key())
            + ")");
  }

  /** The warehouse must now give what was sent, to the last unit. */
  private void compare(PublishedTable table, Totals sent) throws SQLException {
    List<String> sums = new ArrayList<>(List.of("count(*)"));
    sent.summed().forEach(c -> sums.add("sum(" + quoted(c) + ")"));
    String query =
        "select "
            + String.join(", ", sums)
            + " from "
            + table.name()
            + " where run_to = "
            + Publisher.OPEN
            + of(table.part());
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      if (row.getLong(1) != sent.rows()) {
        throw new PublicationFault(
            table.name() + " holds " + row.getLong(1) + " rows, the lake " + sent.rows());
      }
      for (int i = 0; i < sent.summed().size(); i++) {
        String column = sent.summed().get(i);
        BigDecimal sum = row.getBigDecimal(i + 2);
        if (sum == null || sum.compareTo(sent.sum(column)) != 0) {
          throw new PublicationFault(
              table.name()
                  + "."
                  + column
                  + " sums to "
                  + sum
                  + ", in the lake to "
                  + sent.sum(column));
        }
      }
    }
  }

  private long rows(PublishedTable table) throws SQLException {
    String query = "select count(*) from " + table.name() + " where run_to = " + Publisher.OPEN;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String of(PublishedTable.@Nullable Part part) {
    return part == null
        ? ""
        : part.values().stream()
            .sorted()
            .map(v -> "'" + v.replace("'", "''") + "'")
            .collect(Collectors.joining(", ", " and " + quoted(part.column()) + " in (", ")"));
  }

  private long run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeLargeUpdate(sql);
    }
  }

  private static String same(String left, String right, List<String> key) {
    return key.stream()
        .map(k -> left + "." + quoted(k) + " = " + right + "." + quoted(k))
        .collect(Collectors.joining(" and "));
  }

  private static String list(String prefix, List<String> columns) {
    return columns.stream().map(c -> prefix + quoted(c)).collect(Collectors.joining(", "));
  }

  /** Keys of the contract such as {@code primary} are words of SQL. */
  private static String quoted(String column) {
    return '"' + column + '"';
  }
}
