package vn.bienche.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.database.Publication.Counts;
import vn.bienche.warehouse.home.Home;

class PublicationsTest {

  @TempDir Path folder;

  @Test
  void listsTheLatestFirstWithWhatEachDidToEachTable() throws SQLException {
    try (Warehouse warehouse = Warehouse.open(new Home(folder).prepared(), Optional.empty());
        Connection connection = warehouse.connection()) {
      warehouse.migrate();
      assertThat(Publications.all(connection)).as("of a new warehouse").isEmpty();
      Rows.execute(
          connection,
          """
          insert into ops.publication values
            (1, 'lan-1', '2024-04-10 07:00+07', 'v1', '{"settings": "a", "tables": {
              "mart.work_hours": {"rows": 20, "added": 20, "ended": 0},
              "mart.headcount": {"rows": 3, "added": 3, "ended": 0}}}'),
            (2, 'lan-2', '2024-04-11 07:00+07', 'v2', '{}')
          """);

      assertThat(Publications.all(connection))
          .containsExactly(
              new Publication(
                  2, "lan-2", Instant.parse("2024-04-11T00:00:00Z"), "v2", new TreeMap<>()),
              new Publication(
                  1,
                  "lan-1",
                  Instant.parse("2024-04-10T00:00:00Z"),
                  "v1",
                  new TreeMap<>(
                      Map.of(
                          "mart.headcount",
                          new Counts(3, 3, 0),
                          "mart.work_hours",
                          new Counts(20, 20, 0)))));
    }
  }
}
