package vn.bienche.warehouse.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.Home;

/** The serving warehouse, embedded in the home or on a server. */
public final class Warehouse implements AutoCloseable {

  /** Views that check the reader's own rights came with this version. */
  private static final int LEAST_SERVER_VERSION = 15;

  private final @Nullable EmbeddedServer embedded;
  private final PGSimpleDataSource source;

  private Warehouse(@Nullable EmbeddedServer embedded, PGSimpleDataSource source) {
    this.embedded = embedded;
    this.source = source;
  }

  /**
   * Opens the warehouse without touching its schema.
   *
   * @param url {@code jdbc:postgresql://…} or {@code postgresql://…} of a server; empty for the
   *     home's own
   * @throws EnvironmentFault when it cannot be reached or started, refuses the login, or is a
   *     PostgreSQL that is too old
   */
  public static Warehouse open(Home home, Optional<String> url) {
    if (url.isPresent()) {
      Warehouse server = new Warehouse(null, ServerUrl.source(url.get()));
      server.connect();
      return server;
    }
    EmbeddedServer embedded = EmbeddedServer.open(home);
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {embedded.port()});
    source.setDatabaseName("postgres");
    source.setUser(EmbeddedServer.USER);
    source.setPassword(embedded.password());
    return new Warehouse(embedded, source);
  }

  /**
   * Stops the home's own server unless a process uses it.
   *
   * @return whether it does not run any more
   */
  public static boolean stopUnused(Home home) {
    return EmbeddedServer.stopUnused(home);
  }

  private void connect() {
    try (Connection connection = source.getConnection()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < LEAST_SERVER_VERSION) {
        throw ServerFaults.tooOld(
            name(), connection.getMetaData().getDatabaseProductVersion(), LEAST_SERVER_VERSION);
      }
      requireUnicode(connection);
    } catch (SQLException e) {
      throw ServerFaults.of(name(), e);
    }
  }

  private void requireUnicode(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show server_encoding")) {
      row.next();
      if (!row.getString(1).equals("UTF8")) {
        throw ServerFaults.notUnicode(name(), row.getString(1));
      }
    }
  }

  /** The server as messages name it: host, port and database. */
  public String name() {
    return ServerUrl.shown(source.getURL());
  }

  /** Connections as the owner of the warehouse. */
  public DataSource dataSource() {
    return source;
  }

  PGSimpleDataSource source() {
    return source;
  }

  /** Whether it is the home's own server. */
  boolean isEmbedded() {
    return embedded != null;
  }

  /**
   * @throws EnvironmentFault when the server does not answer
   */
  public Connection connection() {
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw ServerFaults.of(name(), e);
    }
  }

  /**
   * Brings the schema, the roles and their policies up to date. For a user who does not own the
   * schema it only proves that the schema is this program's.
   *
   * @return number of migrations that were applied
   * @throws EnvironmentFault when the user lacks rights, or does not own a schema that is out of
   *     date
   */
  public int migrate() {
    return migrations().apply();
  }

  Migrations migrations() {
    return new Migrations(source, name());
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
