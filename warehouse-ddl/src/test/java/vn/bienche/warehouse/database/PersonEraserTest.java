package vn.bienche.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.database.PersonEraser.Erasure;
import vn.bienche.warehouse.home.Home;

class PersonEraserTest {

  @TempDir Path folder;

  @Test
  void leavesNothingOfThePersonInAnyPublicationAndAllOfTheOthers() throws SQLException {
    try (Warehouse warehouse = Warehouse.open(new Home(folder).prepared(), Optional.empty());
        Connection connection = warehouse.connection()) {
      warehouse.migrate();
      String an = PersonEraser.personKey("CB001");
      person(connection, an, "CB001", "Nguyễn Văn An");
      person(connection, PersonEraser.personKey("CB002"), "CB002", "Trần Thị Bình");
      Rows.execute(
          connection,
          "update restricted.person set run_to = 2 where staff_code = 'CB001'",
          "insert into restricted.person (person_key, staff_code, full_name, valid_from, valid_to, run_from) values ('"
              + an
              + "', 'CB001', 'Nguyễn Văn Ân', '2020-01-01', '9999-12-31', 2)");

      Rows.insert(
          connection,
          "mart.work_hours_person",
          Map.of(
              "person_key", "'b3'",
              "reason", "'làm thay NGUYỄN  VĂN AN; họp với Nguyễn Văn Anh'",
              "run_from", "1"));

      Erasure erased =
          PersonEraser.erase(connection, "CB001", List.of("Nguyễn Văn An", "Nguyễn Văn Ân"));

      assertThat(erased.personKey()).isEqualTo(an);
      assertThat(erased.rows())
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("mart.work_hours_person", 1L, "restricted.person", 2L));
      assertThat(erased.texts()).isEqualTo(Map.of("mart.work_hours_person", 1L));
      assertThat(
              Rows.texts(
                  connection, "select reason from mart.work_hours_person where person_key = 'b3'"))
          .containsExactly("làm thay (đã xóa); họp với Nguyễn Văn Anh");
      assertThat(mentions(connection, an, "CB001", "Nguyễn Văn Ân"))
          .as("where anything of the person stands")
          .containsExactly("ops.erased_person");
      assertThat(Rows.texts(connection, "select full_name from restricted.person"))
          .containsExactly("Trần Thị Bình");
      assertThat(Rows.texts(connection, "select count(*) from mart.work_hours_person"))
          .containsExactly("2");
      assertThat(PersonEraser.erase(connection, "CB001", List.of()).rows())
          .as("a second time")
          .isEmpty();
    }
  }

  @Test
  void theKeyIsTheOneThatTheLakeGives() {
    // select substring(sha2('CB001', 256), 1, 16) in Spark SQL
    assertThat(PersonEraser.personKey("CB001")).isEqualTo("07da8392a017ff76");
  }

  private static void person(Connection connection, String key, String code, String name)
      throws SQLException {
    Rows.insert(
        connection,
        "restricted.person",
        Map.of(
            "person_key", "'" + key + "'",
            "staff_code", "'" + code + "'",
            "full_name", "'" + name + "'",
            "run_from", "1"));
    Rows.insert(
        connection,
        "mart.work_hours_person",
        Map.of("person_key", "'" + key + "'", "reason", "'đi học'", "run_from", "1"));
  }

  /** Tables of which a row, as text, holds one of the words. */
  private static List<String> mentions(Connection connection, String... words) throws SQLException {
    List<String> tables =
        Rows.texts(
            connection,
            "select schemaname || '.' || tablename from pg_tables"
                + " where schemaname in ('ops', 'star', 'mart', 'restricted') order by 1");
    List<String> found = new java.util.ArrayList<>();
    for (String table : tables) {
      for (String word : words) {
        String query =
            "select 1 from %s t where t::text like '%%%s%%' limit 1".formatted(table, word);
        if (!found.contains(table) && !Rows.texts(connection, query).isEmpty()) {
          found.add(table);
        }
      }
    }
    return found;
  }
}
