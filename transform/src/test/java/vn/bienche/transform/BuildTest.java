package vn.bienche.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.transform.testing.TestLake;
import vn.bienche.transform.testing.TestSpark;
import vn.bienche.transform.testing.TestWarehouse;

/** From landing tables to a real PostgreSQL. */
class BuildTest {

  @Test
  void anEmptyListOfUnitsStopsThePublication(@TempDir Path folder) {
    TestLake lake = new TestLake(folder);
    TestWarehouse warehouse = TestWarehouse.create("nothing_to_publish");
    BuildReport report =
        new Build(
                TestSpark::session, lake.lake(), warehouse::connection, BuildSettings.DEFAULT, null)
            .run(BuildListener.NONE);
    assertThat(report.stopped()).isTrue();
    assertThat(report.failedChecks()).anySatisfy(c -> assertThat(c.model()).isEqualTo("dim_unit"));
    assertThat(warehouse.rows("select count(*) from ops.publication"))
        .containsExactly(List.of("0"));
  }
}
