package vn.bienche.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.warehouse.home.Home;

class PlannerLoginTest {

  @TempDir static Path folder;

  private static Home home;
  private static Warehouse warehouse;

  @BeforeAll
  static void open() {
    home = new Home(folder).prepared();
    warehouse = Warehouse.open(home, Optional.empty());
    warehouse.migrate();
  }

  @AfterAll
  static void close() {
    warehouse.close();
  }

  @Test
  void readsPlannersViews() throws SQLException {
    try (Connection connection = connected(PlannerLogin.of(home, warehouse));
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeQuery("select unit, headcount from planner.headcount").next())
          .as("nothing is published")
          .isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select full_name from restricted.person",
        "select staff_code from restricted.person",
        "select person_key from star.fact_presence",
        "select hours from mart.work_hours_person",
        "create table public.t (a int)",
        "update mart.headcount set headcount = 0",
        "set role bienche"
      })
  void maySeeNoPersonAndChangeNothing(String statement) throws SQLException {
    try (Connection connection = connected(PlannerLogin.of(home, warehouse));
        Statement asked = connection.createStatement()) {
      assertThatThrownBy(() -> asked.execute(statement))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void isTheSameEachTimeAndItsPasswordIsTheOwnersOnly() throws Exception {
    PlannerLogin first = PlannerLogin.of(home, warehouse);

    assertThat(PlannerLogin.of(home, warehouse)).isEqualTo(first);
    Path file = home.postgres().resolve("planner.password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(first.toString()).doesNotContain(String.valueOf(first.password()));
  }

  @Test
  void tellsProgramsWhereTheServerIs() {
    PlannerLogin login = PlannerLogin.of(home, warehouse);

    assertThat(login.environment())
        .containsAllEntriesOf(
            Map.of(
                "BIENCHE_JDBC_URL",
                login.url(),
                "PGHOST",
                "127.0.0.1",
                "PGDATABASE",
                "postgres",
                "PGUSER",
                PlannerLogin.USER,
                "PGPASSWORD",
                String.valueOf(login.password())));
    assertThat(login.url()).doesNotContain(String.valueOf(login.password()));
  }

  private static Connection connected(PlannerLogin login) throws SQLException {
    return DriverManager.getConnection(login.url(), login.user(), login.password());
  }
}
