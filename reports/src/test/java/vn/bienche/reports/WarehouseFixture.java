package vn.bienche.reports;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * One real PostgreSQL for all tests of the module, filled with the published figures of the sample
 * province.
 */
final class WarehouseFixture {

  private static final List<String> SCRIPTS =
      List.of(
          "publication",
          "headcount",
          "grade_structure",
          "position_plan",
          "work_hours",
          "persons",
          "log_statistics",
          "required_headcount",
          "submission_status",
          "ratings_and_movements",
          "positions",
          "roadmap",
          "grade_change",
          "staff_quality",
          "history",
          "staff_form",
          "staff_age");
  private static final DataSource SOURCE = start();

  private WarehouseFixture() {}

  static Reports reports() {
    return new Reports(WarehouseFixture::connection, ReportSettings.sampleProvince());
  }

  static Reports reports(ReportSettings settings) {
    return new Reports(WarehouseFixture::connection, settings);
  }

  static Connection connection() {
    try {
      return SOURCE.getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs statements against the shared warehouse. */
  static void execute(String sql) {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static DataSource start() {
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
      DataSource source = postgres.getPostgresDatabase();
      Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement()) {
        for (String script : SCRIPTS) {
          statement.execute(script(script));
        }
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

  private static String script(String name) throws IOException {
    try (InputStream in = WarehouseFixture.class.getResourceAsStream("fixture/" + name + ".sql")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
