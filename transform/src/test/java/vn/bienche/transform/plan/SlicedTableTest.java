package vn.bienche.transform.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.delta.tables.DeltaTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.transform.check.CheckResult;
import vn.bienche.transform.function.ModelFunctions;
import vn.bienche.transform.source.LandingVersions;
import vn.bienche.transform.source.Sources;
import vn.bienche.transform.sql.ModelLibrary;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.transform.testing.TestLake;
import vn.bienche.transform.testing.TestLake.Submission;
import vn.bienche.transform.testing.TestSpark;
import vn.bienche.warehouse.lake.Lake;

/** Work logs of months that did not change are not written again. */
class SlicedTableTest {

  private static final Set<String> LOG_MODELS =
      Set.of(
          "stg_submission",
          "stg_current_submission",
          "stg_calendar",
          "dim_date",
          "fact_work_log",
          "fact_log_month");

  private static final Submission CALENDAR =
      new Submission(
          "HG", "LICH", "2024", 1, "2023-12-01 08:00:00", "date | kind\n2024-01-01 | Nghỉ lễ");
  private static final Submission LONGER_TET =
      new Submission(
          "HG",
          "LICH",
          "2024",
          2,
          "2024-01-20 08:00:00",
          "date | kind\n2024-01-01 | Nghỉ lễ\n2024-02-09 | Nghỉ lễ");

  private static Submission log(String unit, String month, int version, String rows) {
    return new Submission(
        unit,
        "NKCV",
        month,
        version,
        "2024-03-0" + version + " 08:00:00",
        "staff_code | work_date | description | seconds\n" + rows);
  }

  private static final Submission JANUARY =
      log(
          "HG-I-1",
          "2024-01",
          1,
          "HG0001 | 2024-01-02 | Soạn công văn | 3600\nHG0001 | 2024-01-02 | Họp giao ban | 1800");
  private static final Submission FEBRUARY =
      log("HG-I-1", "2024-02", 1, "HG0001 | 2024-02-01 | Soạn công văn | 3600");
  private static final Submission FEBRUARY_OF_ANOTHER =
      log("HG-I-2", "2024-02", 1, "HG0002 | 2024-02-09 | Trực Tết | 28800");
  private static final Submission CORRECTED_FEBRUARY =
      log("HG-I-1", "2024-02", 2, "HG0001 | 2024-02-01 | Soạn công văn | 7200");

  private static List<CheckResult> build(Lake lake) {
    SparkSession spark = TestSpark.session().newSession();
    // Few rows: compiling the queries takes longer than running them
    spark.conf().set("spark.sql.codegen.wholeStage", "false");
    spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    spark.conf().set("spark.sql.adaptive.enabled", "false");
    ModelFunctions.register(spark);
    Sources.register(spark, lake, LandingVersions.of(lake), null, Map.of(), List.of());
    List<SqlModel> models =
        ModelLibrary.load().models().stream().filter(m -> LOG_MODELS.contains(m.name())).toList();
    return new PlanRunner(spark, lake, null)
        .run(ModelPlan.of(models, Sources.names()), table -> {})
        .failed();
  }

  private static List<String> rows(Lake lake, String table, String columns) {
    return TestSpark.session()
        .read()
        .format("delta")
        .load(lake.table(table))
        .selectExpr(columns.split(", "))
        .collectAsList()
        .stream()
        .map(Row::toString)
        .sorted()
        .toList();
  }

  private static Row lastCommit(Lake lake, String table) {
    return DeltaTable.forPath(TestSpark.session(), lake.table(table))
        .history(1)
        .selectExpr("version", "coalesce(operationParameters['predicate'], '')")
        .first();
  }

  @Test
  void onlyMonthsThatChangedAreWrittenAndTheTableIsThatOfAFullBuild(@TempDir Path folder) {
    TestLake grown = new TestLake(folder.resolve("grown"));
    grown.file(CALENDAR, JANUARY, FEBRUARY);
    assertThat(build(grown.lake())).as("checks").isEmpty();
    assertThat(rows(grown.lake(), "star/fact_log_month", "month, seconds"))
        .containsExactly("[2024-01,5400]", "[2024-02,3600]");

    grown.file(CORRECTED_FEBRUARY, FEBRUARY_OF_ANOTHER);
    assertThat(build(grown.lake())).as("checks").isEmpty();
    Row corrected = lastCommit(grown.lake(), "star/fact_work_log");
    assertThat(corrected.getString(1)).contains("2024-02").doesNotContain("2024-01");
    assertThat(rows(grown.lake(), "star/fact_log_month", "month, seconds"))
        .containsExactly("[2024-01,5400]", "[2024-02,28800]", "[2024-02,7200]");

    grown.file(LONGER_TET);
    assertThat(build(grown.lake())).as("checks").isEmpty();
    assertThat(lastCommit(grown.lake(), "star/fact_work_log").getLong(0))
        .as("the calendar changes no line of the log")
        .isEqualTo(corrected.getLong(0));
    assertThat(lastCommit(grown.lake(), "star/fact_log_month").getString(1))
        .contains("2024-02")
        .doesNotContain("2024-01");

    TestLake full = new TestLake(folder.resolve("full"));
    full.file(LONGER_TET, JANUARY, CORRECTED_FEBRUARY, FEBRUARY_OF_ANOTHER);
    build(full.lake());
    String figures =
        "person_key, month, entries, seconds, days_logged, working_days_logged, holiday_days, holiday_seconds, days_of_exactly_8h";
    assertThat(rows(grown.lake(), "star/fact_log_month", figures))
        .isEqualTo(rows(full.lake(), "star/fact_log_month", figures));
  }

  @Test
  void aFailedCheckIsNotForgottenByTheNextBuild(@TempDir Path folder) {
    TestLake lake = new TestLake(folder);
    lake.file(
        CALENDAR,
        JANUARY,
        log("HG-I-1", "2024-02", 1, "HG0001 | 2024-02-01 | Soạn công văn | 90000"));
    for (int time = 1; time <= 2; time++) {
      assertThat(build(lake.lake()))
          .as("build " + time)
          .extracting(CheckResult::check)
          .containsExactly("time of one line is at most a day");
    }
  }
}
