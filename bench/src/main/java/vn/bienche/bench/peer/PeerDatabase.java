package vn.bienche.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.ColumnType;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.contract.GradeCatalog;
import vn.bienche.warehouse.value.FormCode;

/** One table per form in DuckDB, in memory, and the queries over them. */
final class PeerDatabase implements AutoCloseable {

  private final DuckDBConnection connection;

  PeerDatabase(int threads) throws SQLException {
    connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("set threads = " + threads);
      for (FormCode form : FormCode.values()) {
        statement.execute(table(form));
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
      try (DuckDBAppender appender = connection.createAppender("main", name(sheet.form()))) {
        LocalDate reported =
            sheet.period().length() == 10 ? LocalDate.parse(sheet.period(), PeerValues.DAY) : null;
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

  /** Runs the statements that prepare a table's figures, then its query; parameters are days. */
  PeerResult query(String name, LocalDate day) throws SQLException {
    for (String part : resource(name).split(";\\s*\\n", -1)) {
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
    throw new IllegalStateException("no query in " + name);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
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

  private static String table(FormCode form) {
    StringBuilder ddl = new StringBuilder("create table " + name(form));
    ddl.append(" (sender varchar, reported date");
    for (FormColumn column : FormCatalog.of(form).columns()) {
      ddl.append(", \"").append(column.key()).append("\" ").append(type(column.type()));
    }
    return ddl.append(")").toString();
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case INT -> "integer";
      case DECIMAL -> "decimal(18,4)";
      case HOURS -> "bigint";
      case DATE -> "date";
      case FLAG -> "boolean";
      case TEXT, CODE, CODES, ENUM -> "varchar";
    };
  }

  private static String name(FormCode form) {
    return form.name().toLowerCase(Locale.ROOT);
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

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(PeerDatabase.class.getResourceAsStream(name + ".sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
