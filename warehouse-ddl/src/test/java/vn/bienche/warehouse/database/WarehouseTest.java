package vn.bienche.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.Home;

/**
 * One server is started and stopped several times: starting one is what these behaviours are about.
 */
class WarehouseTest {

  @TempDir Path folder;

  @Test
  void keepsItsDataBetweenRunsAndIsMigratedOnce() throws SQLException {
    Home home = new Home(folder).prepared();
    try (Warehouse warehouse = Warehouse.open(home, Optional.empty())) {
      assertThat(warehouse.migrate()).as("migrations of a new warehouse").isPositive();
      assertThat(texts(warehouse, "show fsync")).containsExactly("on");
      assertThat(texts(warehouse, "show listen_addresses")).containsExactly("127.0.0.1");
      execute(warehouse, "insert into ops.publication values (1, 'chạy-1', now(), '{}')");
    }
    try (Warehouse again = Warehouse.open(home, Optional.empty())) {
      assertThat(again.migrate()).as("nothing left to migrate").isZero();
      assertThat(texts(again, "select run_id from ops.publication")).containsExactly("chạy-1");
    }
  }

  @Test
  void usesAServerThatAKilledProcessLeftBehindAndStopsIt() throws Exception {
    Process killed =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                OpensAndDies.class.getName(),
                folder.toString())
            .inheritIO()
            .start();
    assertThat(killed.waitFor()).as("the child died with the server running").isEqualTo(9);
    Path pidFile = folder.resolve("postgres/data/postmaster.pid");
    String leftBehind = Files.readAllLines(pidFile).get(0);

    try (Warehouse warehouse = Warehouse.open(new Home(folder), Optional.empty())) {
      assertThat(Files.readAllLines(pidFile).get(0)).as("same server").isEqualTo(leftBehind);
      assertThat(texts(warehouse, "select 'sống'")).containsExactly("sống");
    }
    assertThat(pidFile).as("stopped by its last user").doesNotExist();
  }

  /** Opens the warehouse of the folder and ends at once, as a killed process does. */
  static final class OpensAndDies {

    private OpensAndDies() {}

    public static void main(String[] arguments) {
      Warehouse warehouse =
          Warehouse.open(new Home(Path.of(arguments[0])).prepared(), Optional.empty());
      Runtime.getRuntime().halt(warehouse.dataSource() == null ? 1 : 9);
    }
  }

  @Test
  void sortsVietnameseNamesByTheirToneAndLetter() throws SQLException {
    try (Warehouse warehouse = Warehouse.open(new Home(folder).prepared(), Optional.empty())) {
      assertThat(
              texts(
                  warehouse,
                  "select n from (values ('Đào'), ('Bình'), ('Ân'), ('An'), ('Dũng'), ('Ánh')) v(n) order by n"))
          .containsExactly("An", "Ánh", "Ân", "Bình", "Dũng", "Đào");
    }
  }

  @Test
  void everyTableAndColumnOfTheWarehouseIsExplained() throws SQLException {
    try (Warehouse warehouse = Warehouse.open(new Home(folder).prepared(), Optional.empty())) {
      warehouse.migrate();
      assertThat(
              texts(
                  warehouse,
                  """
                  select c.table_schema || '.' || c.table_name || '.' || c.column_name
                  from information_schema.columns c
                  where c.table_schema in ('ops', 'star', 'mart', 'restricted', 'planner')
                    and col_description((c.table_schema || '.' || c.table_name)::regclass, c.ordinal_position) is null
                  """))
          .as("columns without a comment")
          .isEmpty();
    }
  }

  @Test
  void refusesToStartWhereItsFolderIsAFile() throws Exception {
    Files.writeString(folder.resolve("postgres"), "not a folder");

    assertThatThrownBy(() -> Warehouse.open(new Home(folder), Optional.empty()).close())
        .isInstanceOf(EnvironmentFault.class);
  }

  @Test
  void namesAServerThatDoesNotAnswerWithoutItsPassword() {
    assertThatThrownBy(
            () ->
                Warehouse.open(
                        new Home(folder),
                        Optional.of("postgresql://127.0.0.1:1/x?user=a&password=bimat"))
                    .close())
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("127.0.0.1:1")
        .hasMessageNotContaining("bimat");
  }

  private static List<String> texts(Warehouse warehouse, String sql) throws SQLException {
    try (Connection connection = warehouse.connection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private static void execute(Warehouse warehouse, String sql) throws SQLException {
    try (Connection connection = warehouse.connection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
