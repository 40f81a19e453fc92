package vn.bienche.warehouse.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.EnvironmentFault.Kind;
import vn.bienche.warehouse.home.Home;

/** The serving warehouse, embedded in the home or on a server. */
public final class Warehouse implements AutoCloseable {

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
   * @throws EnvironmentFault when it cannot be reached or started
   */
  public static Warehouse open(Home home, Optional<String> url) {
    if (url.isPresent()) {
      Warehouse server = new Warehouse(null, server(url.get()));
      server.connect(url.get());
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

  private static PGSimpleDataSource server(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url.startsWith("jdbc:") ? url : "jdbc:" + url);
    return source;
  }

  private void connect(String name) {
    try (Connection connection = source.getConnection()) {
      if (!connection.isValid(5)) {
        throw new EnvironmentFault(Kind.DATABASE_UNREACHABLE, withoutPassword(name));
      }
    } catch (SQLException e) {
      throw new EnvironmentFault(Kind.DATABASE_UNREACHABLE, withoutPassword(name), e);
    }
  }

  private static String withoutPassword(String url) {
    return url.replaceAll("(?i)(password=)[^&]*", "$1…").replaceAll("://[^@/]*@", "://");
  }

  /** Connections as the owner of the warehouse. */
  public javax.sql.DataSource dataSource() {
    return source;
  }

  /**
   * @throws EnvironmentFault when the server does not answer
   */
  public Connection connection() {
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw new EnvironmentFault(Kind.DATABASE_UNREACHABLE, withoutPassword(source.getURL()), e);
    }
  }

  /**
   * Brings the schema up to date.
   *
   * @return number of migrations that were applied
   */
  public int migrate() {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .defaultSchema("public")
        .table("bienche_schema_history")
        .validateMigrationNaming(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
