package vn.bienche.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.postgresql.PGConnection;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.contract.GradeCatalog;
import vn.bienche.warehouse.value.FormCode;

/** One plain table per form in PostgreSQL, without keys or indexes, and the queries over them. */
final class PostgresTables implements PeerStore {

  private final Connection connection;

  private PostgresTables(Connection connection) {
    this.connection = connection;
  }

  /** Makes the tables in an empty database, copies the rows, and has the planner look at them. */
  static PostgresTables loaded(Connection connection, CopyFiles rows)
      throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      // With 4 MB, as it is by itself, the sums over work logs would go through files
      statement.execute("set work_mem = '64MB'");
      // Half-up on the exact quotient
      statement.execute(
          "create function quotient(n numeric, d numeric) returns numeric language sql immutable as"
              + " $$ select (div(200 * n + d, nullif(2 * d, 0)) * 0.01)::numeric(18, 2) $$");
      for (FormCode form : FormCode.values()) {
        statement.execute(FormTable.ddl(form));
      }
      statement.execute("create table grade (grade_code text, grade_level text)");
    }
    grades(connection);
    for (FormCode form : rows.forms()) {
      try (InputStream in = Files.newInputStream(rows.file(form))) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + form.columnName() + " from stdin (format csv)", in);
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    }
    return new PostgresTables(connection);
  }

  @Override
  public PeerResult query(String report, LocalDate day) throws SQLException {
    return PeerScript.run(connection, "postgres/" + report + ".sql", day);
  }

  private static void grades(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into grade values (?, ?)")) {
      for (Grade grade : GradeCatalog.all()) {
        insert.setString(1, grade.code());
        insert.setString(2, grade.level().name());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
