package vn.bienche.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.transform.testing.TestLake;
import vn.bienche.transform.testing.TestLake.Submission;
import vn.bienche.transform.testing.TestSpark;
import vn.bienche.transform.testing.TestWarehouse;

/** From landing tables to a real PostgreSQL. */
class BuildTest {

  private static final Submission UNITS =
      new Submission(
          "HG",
          "DVTC",
          "-",
          1,
          "2023-11-01 08:00:00",
          """
          unit_code | unit                  | unit_kind | parent_code | valid_from | sort_order
          HG        | Tỉnh ủy Hậu Giang     | Nhóm      |             | 2015-01-01 |
          HG-I      | Cơ quan Đảng cấp tỉnh | Nhóm      | HG          | 2015-01-01 | 1
          HG-I-1    | Ban Tổ chức Tỉnh ủy   | Cơ quan   | HG-I        | 2015-01-01 | 1
          HG-I-2    | Ủy ban Kiểm tra       | Cơ quan   | HG-I        | 2015-01-01 | 2
          """);

  private static Submission roster(
      String unit, String day, int version, String receivedAt, String rows) {
    return new Submission(
        unit,
        "DSCB",
        day,
        version,
        receivedAt,
        "staff_code | full_name | birth_date | sex | ethnicity | title | category | grade_code\n"
            + rows);
  }

  @Test
  void publishesOnceAndOnlyWhatChanged(@TempDir Path folder) {
    TestLake lake = new TestLake(folder);
    TestWarehouse warehouse = TestWarehouse.create("publishes_once");
    Build build =
        new Build(TestSpark::session, lake.lake(), warehouse::connection, BuildSettings.DEFAULT);
    lake.file(
        UNITS,
        roster(
            "HG-I-1",
            "2023-11-15",
            1,
            "2023-11-20 08:00:00",
            """
            HG0001 | Trần Thị Thuỷ | 1985-03-02 | Nữ  | Kinh  | Trưởng ban | Công chức | 01.002
            HG0002 | Lê Văn Đạt    | 1990-05-06 | Nam | Khmer | Chuyên viên | Công chức | 01.003
            """));

    BuildReport first = build.run(BuildListener.NONE);
    assertThat(first.failedChecks()).as("checks").isEmpty();
    assertThat(first.runNo()).isEqualTo(1);

    BuildReport again =
        new Build(
                () -> {
                  throw new AssertionError("Spark is not needed");
                },
                lake.lake(),
                warehouse::connection,
                BuildSettings.DEFAULT)
            .run(BuildListener.NONE);
    assertThat(again.nothingNew()).isTrue();
    assertThat(again.runId()).isEqualTo(first.runId());

    lake.file(
        roster(
            "HG-I-1",
            "2023-11-15",
            2,
            "2023-11-25 08:00:00",
            """
            HG0001 | Trần Thị Thủy | 1985-03-12 | Nữ  | Kinh  | Trưởng ban  | Công chức | 01.002
            HG0002 | Lê Văn Đạt    | 1990-05-06 | Nam | Khmer | Chuyên viên | Công chức | 01.003
            """));
    BuildReport corrected = build.run(BuildListener.NONE);
    assertThat(corrected.runNo()).isEqualTo(2);
    assertThat(corrected.tables()).contains(new TableCount("restricted.person", 2, 1, 1));
    assertThat(
            warehouse.rows(
                "select staff_code, birth_date, run_from, run_to = 9223372036854775807 from restricted.person order by 1, 3"))
        .containsExactly(
            List.of("HG0001", "1985-03-02", "1", "f"),
            List.of("HG0001", "1985-03-12", "2", "t"),
            List.of("HG0002", "1990-05-06", "1", "t"));
  }

  @Test
  void anEmptyListOfUnitsStopsThePublication(@TempDir Path folder) {
    TestLake lake = new TestLake(folder);
    TestWarehouse warehouse = TestWarehouse.create("nothing_to_publish");
    BuildReport report =
        new Build(TestSpark::session, lake.lake(), warehouse::connection, BuildSettings.DEFAULT)
            .run(BuildListener.NONE);
    assertThat(report.stopped()).isTrue();
    assertThat(report.failedChecks()).anySatisfy(c -> assertThat(c.model()).isEqualTo("dim_unit"));
    assertThat(warehouse.rows("select count(*) from ops.publication"))
        .containsExactly(List.of("0"));
  }
}
