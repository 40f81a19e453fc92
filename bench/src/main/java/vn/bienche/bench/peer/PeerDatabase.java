package vn.bienche.bench.peer;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.contract.GradeCatalog;
import vn.bienche.warehouse.value.FormCode;

/** One table per form in DuckDB, in memory, and the queries over them. */
final class PeerDatabase implements PeerStore, AutoCloseable {

  private final DuckDBConnection connection;

  PeerDatabase(int threads) throws SQLException {
    connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("set threads = " + threads);
      for (FormCode form : FormCode.values()) {
        statement.execute(FormTable.ddl(form));
      }
      // Half-up on the exact quotient: DuckDB's own division is binary
      statement.execute(
          "create macro quotient(n, d) as"
              + " cast(((200 * n + d) // (2 * d)) * 0.01 as decimal(18, 2))");
      statement.execute("create table grade (grade_code varchar, grade_level varchar)");
    }
    try (DuckDBAppender appender = connection.createAppender("main", "grade")) {
      for (Grade grade : GradeCatalog.all()) {
        appender.beginRow();
        appender.append(grade.code());
        appender.append(grade.level().name());
        appender.endRow();
      }
    }
  }

  void load(List<PeerSheet> sheets) throws SQLException {
    for (PeerSheet sheet : sheets) {
      try (DuckDBAppender appender = connection.createAppender("main", sheet.form().columnName())) {
        LocalDate reported = sheet.reportedOn();
        for (@Nullable Object[] row : sheet.rows()) {
          appender.beginRow();
          appender.append(sheet.unit());
          append(appender, reported);
          for (Object value : row) {
            append(appender, value);
          }
          appender.endRow();
        }
      }
    }
  }

  @Override
  public PeerResult query(String report, LocalDate day) throws SQLException {
    return PeerScript.run(connection, "duckdb/" + report + ".sql", day);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (value instanceof Integer whole) {
      appender.append(whole.intValue());
    } else if (value instanceof Long whole) {
      appender.append(whole.longValue());
    } else if (value instanceof LocalDate day) {
      appender.append(day);
    } else if (value instanceof BigDecimal number) {
      appender.append(number);
    } else if (value instanceof Boolean flag) {
      appender.append(flag.booleanValue());
    } else {
      appender.append(value.toString());
    }
  }
}
