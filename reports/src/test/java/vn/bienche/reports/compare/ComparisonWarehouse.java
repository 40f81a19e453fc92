package vn.bienche.reports.compare;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with a small province that was reorganised. */
public final class ComparisonWarehouse {

  private static final DataSource SOURCE = start();

  private ComparisonWarehouse() {}

  public static Connection connection() {
    try {
      return SOURCE.getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataSource start() {
    try (InputStream in = ComparisonWarehouse.class.getResourceAsStream("province.sql")) {
      EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
      DataSource source = postgres.getPostgresDatabase();
      Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement()) {
        byte[] script = Objects.requireNonNull(in).readAllBytes();
        statement.execute(new String(script, StandardCharsets.UTF_8));
      }
      return source;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("the test warehouse does not start", e);
    }
  }

  private static void close(EmbeddedPostgres postgres) {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
