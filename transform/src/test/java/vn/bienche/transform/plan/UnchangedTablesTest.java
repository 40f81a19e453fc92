package vn.bienche.transform.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.transform.check.CheckResult;
import vn.bienche.transform.held.KeptRows;
import vn.bienche.transform.source.LandingVersions;
import vn.bienche.transform.source.Sources;
import vn.bienche.transform.sql.ModelLibrary;
import vn.bienche.transform.testing.ProvinceStory;
import vn.bienche.transform.testing.TestLake;
import vn.bienche.transform.testing.TestLake.Submission;
import vn.bienche.transform.testing.TestSpark;

/** One corrected work log does not make the tables of rosters and quotas anew. */
class UnchangedTablesTest {

  /** Models whose queries took a job. */
  private static final class Jobs extends SparkListener {

    private final Set<String> models = ConcurrentHashMap.newKeySet();

    @Override
    public void onJobStart(SparkListenerJobStart start) {
      models.add(start.properties().getProperty("spark.job.description", ""));
    }
  }

  private static PlanRunner.Outcome run(TestLake lake, KeptRows kept, Map<String, String> former) {
    SparkSession spark = ModelSession.beside(TestSpark.session(), true);
    Sources.register(
        spark, lake.lake(), LandingVersions.of(lake.lake()), null, Map.of(), List.of());
    ModelPlan plan = ModelPlan.of(ModelLibrary.load().models(), Sources.names());
    return new PlanRunner(spark, lake.lake(), kept).run(plan, former, model -> {});
  }

  @Test
  void whatRestsOnOtherFormsIsTakenFromTheFormerRun(@TempDir Path folder) {
    TestLake lake = new TestLake(folder.resolve("lake"));
    KeptRows kept = new KeptRows(folder.resolve("kept"));
    lake.file(ProvinceStory.first().toArray(Submission[]::new));
    PlanRunner.Outcome first = run(lake, kept, Map.of());

    lake.file(ProvinceStory.LAST_CORRECTION);
    Jobs jobs = new Jobs();
    TestSpark.session().sparkContext().addSparkListener(jobs);
    PlanRunner.Outcome second = run(lake, kept, first.contents());
    TestSpark.session().sparkContext().removeSparkListener(jobs);

    assertThat(second.failed()).as("checks").noneMatch(CheckResult::stopsPublication);
    assertThat(second.changed())
        .containsKeys("stg_current_submission", "fact_work_log", "work_hours")
        .doesNotContainKeys("stg_roster", "dim_unit", "fact_presence", "headcount");
    assertThat(jobs.models)
        .contains("fact_work_log")
        .doesNotContain("stg_roster", "dim_unit", "fact_presence", "headcount", "rows of forms");
    assertThat(second.contents())
        .containsEntry("landing_dscb", first.contents().get("landing_dscb"))
        .doesNotContainEntry("landing_nkcv", first.contents().get("landing_nkcv"));
  }
}
