package vn.bienche.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role sees. The same of an embedded warehouse and of one on a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AccessContract {

  private static final String PASSWORD = "bi-mat-1";
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  /** Filled once per server: the cases only read, or roll back. */
  private boolean filled;

  abstract Warehouse warehouse();

  /** The same warehouse for another login. */
  abstract DataSource source(String user, String password);

  /** An administrator's connection, which may make login roles. */
  abstract Connection administrator() throws SQLException;

  @BeforeEach
  void fill() throws SQLException {
    if (filled) {
      return;
    }
    warehouse().migrate();
    try (Connection connection = warehouse().connection()) {
      AccessSample.makeTables(connection);
      // Tables that came by another way than a migration are protected at the next opening, too
      warehouse().migrate();
      AccessSample.fill(connection);
    }
    try (Connection connection = administrator()) {
      login(connection, "lanh_dao", "bienche_board");
      login(connection, "can_bo_btg", "bienche_unit");
      login(connection, "can_bo_khoi", "bienche_unit");
      login(connection, "can_bo_huyen", "bienche_unit");
      login(connection, "can_bo_moi", "bienche_unit");
      login(connection, "nha_ke_hoach", "bienche_planner");
      login(connection, "nguoi_cong_bo", "bienche_publisher");
    }
    filled = true;
  }

  private static void login(Connection connection, String user, String role) throws SQLException {
    Rows.execute(
        connection,
        "create role %s login password '%s' in role %s".formatted(user, PASSWORD, role));
  }

  @ParameterizedTest(name = "{0} sees {1}")
  @CsvSource({
    "lanh_dao, TOTAL KD BTG VPTU HU1 XA1",
    "can_bo_btg, BTG",
    "can_bo_khoi, KD BTG VPTU",
    // XA1 left the district on 1 July 2025
    "can_bo_huyen, HU1",
    "can_bo_moi, ",
    "nha_ke_hoach, TOTAL KD BTG VPTU HU1 XA1",
    "nguoi_cong_bo, TOTAL KD BTG VPTU HU1 XA1"
  })
  void eachRoleSeesExactlyTheUnitsOfItsSubtree(String user, String units) throws SQLException {
    assertThat(seen(user, "select distinct unit_code from mart.headcount"))
        .containsExactlyInAnyOrderElementsOf(words(units));
  }

  @ParameterizedTest(name = "{0} sees {1}")
  @CsvSource({
    "lanh_dao, Nguyễn Văn An|Trần Thị Bình|Lê Văn Cường",
    "can_bo_btg, Nguyễn Văn An",
    "can_bo_khoi, Nguyễn Văn An|Trần Thị Bình",
    "can_bo_huyen, ",
    "can_bo_moi, "
  })
  void aUnitSeesTheNamesOfItsOwnPeopleOnly(String user, String names) throws SQLException {
    assertThat(seen(user, "select full_name from restricted.person"))
        .containsExactlyInAnyOrderElementsOf(
            names == null ? List.of() : List.of(names.split("\\|")));
  }

  @ParameterizedTest(name = "{0} sees {1}")
  @CsvSource({
    "lanh_dao, BTG>VPTU HU1>XA1",
    "can_bo_btg, BTG>VPTU",
    "can_bo_huyen, HU1>XA1",
    "can_bo_moi, ",
    "nha_ke_hoach, BTG>VPTU HU1>XA1"
  })
  void aRowBetweenTwoUnitsIsSeenByBoth(String user, String rows) throws SQLException {
    assertThat(seen(user, "select from_unit || '>' || to_unit from star.bridge_sample"))
        .containsExactlyInAnyOrderElementsOf(words(rows));
  }

  @ParameterizedTest
  @CsvSource({
    "nha_ke_hoach, select * from restricted.person",
    "nha_ke_hoach, select * from mart.work_hours_person",
    "nha_ke_hoach, select * from ops.unit_user",
    "can_bo_btg, select * from ops.unit_user",
    "can_bo_btg, select * from mart.province_sample",
    "can_bo_btg, select ops.refresh_visible_units()",
    "can_bo_btg, insert into ops.unit_user values ('can_bo_btg'; 'KD')",
    "can_bo_btg, insert into ops.visible_unit values ('can_bo_btg'; 'KD'; '2000-01-01'; '2100-01-01')",
    "can_bo_btg, update mart.headcount set headcount = 0",
    "lanh_dao, delete from mart.headcount",
    "lanh_dao, update restricted.person set full_name = ''",
    "nguoi_cong_bo, delete from mart.headcount",
    "nguoi_cong_bo, create table mart.other (a int)",
    "nguoi_cong_bo, drop table mart.headcount",
    "nguoi_cong_bo, alter table mart.headcount disable row level security",
    "nguoi_cong_bo, insert into ops.unit_user values ('can_bo_btg'; 'KD')",
    "nguoi_cong_bo, select ops.protect_tables()"
  })
  void whatARoleMayNotDoIsRefused(String user, String sql) {
    assertThatThrownBy(() -> run(user, sql.replace(';', ',')))
        .isInstanceOfSatisfying(
            SQLException.class,
            e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo(INSUFFICIENT_PRIVILEGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lanh_dao", "can_bo_btg", "can_bo_moi", "nha_ke_hoach", "nguoi_cong_bo"})
  void whatIsOfNoUnitAndNoPersonIsSeenByAll(String user) throws SQLException {
    assertThat(seen(user, "select day::text from star.day_sample")).containsExactly("2024-02-29");
  }

  @Test
  void plannersSeeWhatOfAMixedTableConcernsNoPerson() throws SQLException {
    String query = "select unit_code from mart.outlier_sample";

    assertThat(seen("nha_ke_hoach", query)).containsExactly("VPTU");
    assertThat(seen("lanh_dao", query)).containsExactlyInAnyOrder("VPTU", "BTG");
    assertThat(seen("nha_ke_hoach", query.replace("mart.", "planner."))).containsExactly("VPTU");
  }

  @Test
  void plannersViewsShowTheCurrentPublicationAndAnEarlierOneOnRequest() throws SQLException {
    String total = "select headcount::text from planner.headcount where unit_code = 'TOTAL'";
    try (Connection planner = as("nha_ke_hoach", PASSWORD)) {
      assertThat(Rows.texts(planner, total)).containsExactly("736");
      assertThat(Rows.texts(planner, "select planner.at_run(1)")).containsExactly("lan-1");
      assertThat(Rows.texts(planner, total)).containsExactly("730");
      assertThat(Rows.texts(planner, "select planner.at_run(null)")).containsExactly("lan-2");
      assertThat(Rows.texts(planner, total)).containsExactly("736");
      assertThatThrownBy(() -> Rows.texts(planner, "select planner.at_run(9)"))
          .hasMessageContaining("there is no publication 9");
    }
  }

  @Test
  void plannersViewsFollowTheRightsOfTheirReader() throws SQLException {
    assertThat(seen("can_bo_btg", "select unit_code from planner.headcount"))
        .containsExactly("BTG");
    assertThat(
            seen(
                "lanh_dao",
                "select column_name from information_schema.columns where table_schema = 'planner'"
                    + " and column_name in ('run_from', 'run_to', 'full_name', 'birth_date', 'staff_code')"))
        .as("columns of runs and persons")
        .isEmpty();
    assertThat(seen("lanh_dao", "select viewname from pg_views where schemaname = 'planner'"))
        .contains("headcount", "work_hours")
        .doesNotContain("work_hours_person", "person");
  }

  @Test
  void aPublisherPublishesWithoutFurtherRights() throws SQLException {
    try (Connection publisher = as("nguoi_cong_bo", PASSWORD)) {
      publisher.setAutoCommit(false);
      Rows.execute(
          publisher,
          "create temporary table rows on commit drop as select * from mart.headcount with no data",
          "update mart.headcount set run_to = 3 where run_to = 9223372036854775807 and unit_code = 'BTG'",
          "insert into mart.headcount select (jsonb_populate_record(h, '{\"run_from\": 3, \"run_to\": 9223372036854775807}')).*"
              + " from mart.headcount h where unit_code = 'BTG' and run_to = 3",
          "insert into ops.publication (run_no, run_id, lake_version) values (3, 'lan-3', 'v3')",
          "set constraints all immediate");
      assertThat(
              Rows.texts(
                  publisher,
                  "select run_from::text from mart.headcount where unit_code = 'BTG' order by run_from"))
          .contains("3");
      publisher.rollback();
    }
  }

  @Test
  void aUnitSeesMoreOrLessAsSoonAsItsUnitsOrItsUserChange() throws SQLException {
    try (Connection owner = warehouse().connection()) {
      Rows.insert(
          owner, "ops.unit_user", Map.of("role_name", "'can_bo_moi'", "unit_code", "'XA1'"));
      assertThat(seen("can_bo_moi", "select unit_code from mart.headcount")).containsExactly("XA1");

      Rows.execute(
          owner, "update ops.unit_user set unit_code = 'TINH' where role_name = 'can_bo_moi'");
      assertThat(seen("can_bo_moi", "select unit_code from mart.headcount"))
          .as("all units, but not the province's total")
          .containsExactlyInAnyOrder("KD", "BTG", "VPTU", "HU1", "XA1");

      Rows.execute(owner, "delete from ops.unit_user where role_name = 'can_bo_moi'");
      assertThat(seen("can_bo_moi", "select unit_code from mart.headcount")).isEmpty();
    }
  }

  @Test
  void aUserOfAUnitCannotBeTiedToTheTotalOfTheProvince() throws SQLException {
    try (Connection owner = warehouse().connection()) {
      assertThatThrownBy(
              () -> Rows.execute(owner, "insert into ops.unit_user values ('x', 'TOTAL')"))
          .hasMessageContaining("unit_user_unit_code_check");
    }
  }

  @Test
  void theStateOfAccessNamesUsersWithoutAUnit() throws SQLException {
    try (Connection owner = warehouse().connection()) {
      AccessState state = AccessState.of(owner);

      assertThat(state.administratorHasTo()).isEmpty();
      assertThat(state.unprotectedTables()).isEmpty();
      assertThat(state.usersWithoutUnit()).containsExactly("can_bo_moi");
      assertThat(state.unitsWithoutRole()).isEmpty();
      assertThat(state.complete()).isFalse();
    }
  }

  @Test
  void readersOpenAWarehouseThatIsUpToDateWithoutChangingIt() {
    assertThat(new Migrations(source("can_bo_btg", PASSWORD), "máy chủ").apply()).isZero();
  }

  private Connection as(String user, String password) throws SQLException {
    return source(user, password).getConnection();
  }

  private List<String> seen(String user, String query) throws SQLException {
    try (Connection connection = as(user, PASSWORD)) {
      return Rows.texts(connection, query);
    }
  }

  private void run(String user, String sql) throws SQLException {
    try (Connection connection = as(user, PASSWORD)) {
      connection.setAutoCommit(false);
      try {
        Rows.execute(connection, sql);
      } finally {
        connection.rollback();
      }
    }
  }

  private static List<String> words(String text) {
    return text == null ? List.of() : List.of(text.split(" "));
  }
}
