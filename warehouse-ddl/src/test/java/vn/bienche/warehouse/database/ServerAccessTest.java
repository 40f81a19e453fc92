package vn.bienche.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.archive.ArchiveRefused;
import vn.bienche.warehouse.archive.ArchiveRefused.Reason;
import vn.bienche.warehouse.archive.HomeArchive;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.Home;

/**
 * A warehouse on a server of the operating system's package, owned by a user who is no superuser.
 */
class ServerAccessTest extends AccessContract {

  @TempDir static Path folder;

  private TestServer server;
  private Warehouse warehouse;

  @BeforeAll
  void start() throws Exception {
    Assumptions.assumeTrue(
        TestServer.installed().isPresent(), "package postgresql (15 or later) is not installed");
    server = TestServer.start(folder);
    server.execute(
        "postgres",
        "create role chu_kho login createrole password '%s'".formatted(TestServer.PASSWORD),
        "create role khong_quyen login password '%s'".formatted(TestServer.PASSWORD),
        "create database bienche owner chu_kho template template0 encoding 'UTF8'"
            + " locale_provider icu icu_locale 'vi-VN' locale 'C'",
        "create database kho_hai owner khong_quyen");
    warehouse = open("chu_kho", "bienche");
  }

  @AfterAll
  void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  private Warehouse open(String user, String database) {
    return Warehouse.open(new Home(folder), Optional.of(server.url(user, database)));
  }

  @Override
  Warehouse warehouse() {
    return warehouse;
  }

  @Override
  DataSource source(String user, String password) {
    var source = ServerUrl.source(server.url(user, "bienche"));
    source.setPassword(password);
    return source;
  }

  @Override
  Connection administrator() {
    return warehouse.connection();
  }

  @Test
  void sortsNamesAsTheEmbeddedOneDoes() throws SQLException {
    try (Connection connection = warehouse.connection()) {
      assertThat(
              Rows.texts(
                  connection,
                  "select n from (values ('Đào'), ('Bình'), ('Ân'), ('An'), ('Ánh')) v(n) order by n"))
          .containsExactly("An", "Ánh", "Ân", "Bình", "Đào");
    }
  }

  @Test
  void namesTheDatabaseThatDoesNotExist() {
    assertThatThrownBy(() -> open("chu_kho", "khong_co"))
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("127.0.0.1:")
        .hasMessageContaining("\"khong_co\" does not exist");
  }

  @Test
  void namesTheUserWhosePasswordIsWrongButNotThePassword() {
    String url = server.url("chu_kho", "bienche").replace("%2F1%40", "-sai");

    assertThatThrownBy(() -> Warehouse.open(new Home(folder), Optional.of(url)))
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("\"chu_kho\"")
        .hasMessageNotContaining("-sai");
  }

  @Test
  void refusesADatabaseThatCannotHoldVietnamese() throws SQLException {
    server.execute(
        "postgres", "create database kho_latin encoding 'LATIN1' locale 'C' template template0");

    assertThatThrownBy(() -> open("chu_kho", "kho_latin"))
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("LATIN1");
  }

  @Test
  void namesTheRightsThatMakingTheSchemaNeeds() {
    Warehouse other = open("khong_quyen", "postgres");

    assertThatThrownBy(other::migrate)
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("khong_quyen")
        .hasMessageContaining("CREATE on database postgres");
  }

  @Test
  void aSecondDatabaseOfTheServerUsesTheSameRolesWithoutTheRightToMakeThem() throws SQLException {
    Warehouse second = open("khong_quyen", "kho_hai");

    assertThat(second.migrate()).isPositive();
    try (Connection connection = second.connection()) {
      assertThat(AccessState.of(connection).administratorHasTo()).isEmpty();
    }
  }

  @Test
  void anOwnerWhoMayNotMakeRolesIsToldWhatAnAdministratorHasToRun() throws Exception {
    try (TestServer fresh = TestServer.start(Files.createDirectory(folder.resolve("khac")))) {
      fresh.execute(
          "postgres",
          "create role chu_kho login password '%s'".formatted(TestServer.PASSWORD),
          "create database bienche owner chu_kho");
      Warehouse other =
          Warehouse.open(new Home(folder), Optional.of(fresh.url("chu_kho", "bienche")));
      other.migrate();
      try (Connection connection = other.connection()) {
        AccessState state = AccessState.of(connection);
        assertThat(state.administratorHasTo())
            .hasValueSatisfying(sql -> assertThat(sql).contains("create role bienche_board"));
        assertThat(state.unprotectedTables()).as("closed to all until then").isEmpty();

        fresh.execute("bienche", state.administratorHasTo().orElseThrow().split("; "));
        assertThat(other.migrate()).as("migrations").isZero();
        assertThat(AccessState.of(connection).complete()).as("complete afterwards").isTrue();
      }
    }
  }

  @Test
  void aBackupOfOneServersDatabaseIsRestoredIntoAnotherDatabase() throws Exception {
    server.execute(
        "postgres",
        "create database kho_goc owner chu_kho",
        "create database kho_moi owner chu_kho");
    Warehouse original = open("chu_kho", "kho_goc");
    original.migrate();
    try (Connection connection = original.connection()) {
      Rows.insert(
          connection,
          "restricted.person",
          Map.of("person_key", "'p1'", "full_name", "'Nguyễn Văn An'", "run_from", "1"));
      Rows.insert(connection, "ops.publication", Map.of("run_no", "1"));
    }
    Home restored = new Home(folder.resolve("nhà mới")).prepared();
    Path archive = folder.resolve("bản sao.zip");
    HomeArchive.backup(new Home(folder.resolve("nhà")).prepared(), original, archive);
    Optional<String> url = Optional.of(server.url("chu_kho", "kho_moi"));

    HomeArchive.restore(archive, restored, url, false);

    try (Connection connection = open("chu_kho", "kho_moi").connection()) {
      assertThat(Rows.texts(connection, "select full_name from restricted.person"))
          .containsExactly("Nguyễn Văn An");
    }
    assertThatThrownBy(() -> HomeArchive.restore(archive, restored, url, false))
        .isInstanceOfSatisfying(
            ArchiveRefused.class,
            r -> assertThat(r.reason()).isEqualTo(Reason.WAREHOUSE_NOT_EMPTY));
  }

  @Test
  void aReaderOfAnOutdatedSchemaIsSentToItsOwner() throws SQLException {
    server.execute("postgres", "create database kho_cu owner chu_kho");
    Warehouse owned = open("chu_kho", "kho_cu");
    owned.migrations().apply(MigrationVersion.fromVersion("0060"));
    server.execute("kho_cu", "delete from public.bienche_schema_history where version = '0060'");

    Warehouse reader = open("khong_quyen", "kho_cu");
    server.execute("kho_cu", "grant select on public.bienche_schema_history to khong_quyen");
    assertThatThrownBy(reader::migrate)
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("chu_kho: bienche migrate");
  }
}
