package vn.bienche.warehouse.database;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * All rows of a warehouse's tables, in the text format of PostgreSQL's COPY. The binaries of the
 * embedded server hold no {@code pg_dump}, and a folder of data fits one version of the server
 * only; this fits every version, embedded or not.
 *
 * <p>Login roles belong to the server and are not part of it.
 */
public final class WarehouseDump {

  /** {@code ops.visible_unit} and {@code ops.protection} follow from the rest. */
  private static final String TABLES =
      """
      select format('%I.%I', n.nspname, c.relname),
        array(select quote_ident(a.attname) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          order by a.attnum)
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition
        and (n.nspname in ('star', 'mart', 'restricted')
          or n.nspname = 'ops' and c.relname not in ('visible_unit', 'protection'))
      order by n.nspname collate "C", c.relname collate "C"
      """;

  private WarehouseDump() {}

  /**
   * Writes all tables as they stand at one instant, while others may read and publish.
   *
   * @param warehouse opened as its owner
   */
  public static List<DumpedTable> write(Warehouse warehouse, TableSink sink)
      throws SQLException, IOException {
    try (Connection connection = warehouse.connection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      // Fails rather than leaves out rows that a policy hides
      execute(connection, "set local row_security = off");
      List<DumpedTable> written = new ArrayList<>();
      for (DumpedTable table : tables(connection)) {
        long rows =
            copier(connection)
                .copyOut(
                    "copy (select %s from %s) to stdout"
                        .formatted(list(table.columns()), table.name()),
                    sink.open(table.name()));
        written.add(new DumpedTable(table.name(), table.columns(), rows));
      }
      connection.rollback();
      return written;
    }
  }

  /** Whether the warehouse holds a publication. */
  public static boolean holdsPublications(Warehouse warehouse) throws SQLException {
    if (warehouse.migrations().version().isEmpty()) {
      return false;
    }
    try (Connection connection = warehouse.connection()) {
      return !Publications.all(connection).isEmpty();
    }
  }

  /** Version of the warehouse's schema; 0 for one without. */
  public static String version(Warehouse warehouse) {
    return warehouse.migrations().version().orElse("0");
  }

  /** Whether this program can bring a dump of that version into the warehouse. */
  public static boolean knows(Warehouse warehouse, String version) {
    return version.matches("\\d+(\\.\\d+)*")
        && warehouse.migrations().knows(MigrationVersion.fromVersion(version));
  }

  /**
   * Replaces all rows in one transaction, and brings the schema to this program's.
   *
   * @param version of the schema that was dumped
   */
  public static void load(
      Warehouse warehouse, String version, List<DumpedTable> tables, TableSource source)
      throws SQLException, IOException {
    warehouse.migrations().apply(MigrationVersion.fromVersion(version));
    try (Connection connection = warehouse.connection()) {
      connection.setAutoCommit(false);
      execute(connection, "set local row_security = off");
      String all =
          tables(connection).stream().map(DumpedTable::name).collect(Collectors.joining(", "));
      execute(connection, "truncate " + all);
      for (DumpedTable table : tables) {
        load(connection, table, source);
      }
      connection.commit();
    }
    warehouse.migrate();
  }

  private static void load(Connection connection, DumpedTable table, TableSource source)
      throws SQLException, IOException {
    try (InputStream rows = source.open(table.name())) {
      long loaded =
          copier(connection)
              .copyIn(
                  "copy %s (%s) from stdin".formatted(table.name(), list(table.columns())), rows);
      if (loaded != table.rows()) {
        throw new IOException(table.name() + ": " + loaded + " rows of " + table.rows());
      }
    }
  }

  private static List<DumpedTable> tables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TABLES)) {
      List<DumpedTable> tables = new ArrayList<>();
      while (row.next()) {
        List<String> columns = List.of((String[]) row.getArray(2).getArray());
        tables.add(new DumpedTable(row.getString(1), columns, 0));
      }
      return tables;
    }
  }

  private static CopyManager copier(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  private static String list(List<String> columns) {
    return String.join(", ", columns);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
