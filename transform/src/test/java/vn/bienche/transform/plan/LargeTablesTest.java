package vn.bienche.transform.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.transform.check.CheckResult;
import vn.bienche.transform.held.KeptRows;
import vn.bienche.transform.source.LandingVersions;
import vn.bienche.transform.source.Sources;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.transform.testing.ProvinceStory;
import vn.bienche.transform.testing.TestLake;
import vn.bienche.transform.testing.TestLake.Submission;
import vn.bienche.transform.testing.TestModels;
import vn.bienche.transform.testing.TestSpark;

/** A large province takes other ways than a small one: its tables stand in the lake. */
class LargeTablesTest {

  /** Tables of every kind: views, facts in slices, marts. */
  private static final List<SqlModel> MODELS =
      TestModels.neededFor(
          Set.of(
              "headcount",
              "fact_work_source",
              "required_headcount",
              "work_hours_person",
              "work_hours_unattributed",
              "log_quality_person"));

  /** Tables that rest on small ones which rest on months of a large one. */
  private static final List<SqlModel> COMPARING =
      TestModels.neededFor(
          Set.of("work_extremes", "work_outliers", "log_quality", "data_scorecard"));

  private static SparkSession large() {
    SparkSession spark = ModelSession.beside(TestSpark.session(), false);
    // The story has few rows: compiling the queries takes longer than running them
    spark.conf().set("spark.sql.codegen.wholeStage", "false");
    spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    spark.conf().set("spark.sql.shuffle.partitions", "2");
    return spark;
  }

  private static Map<String, ModelTable> run(SparkSession spark, TestLake lake, int mostRows) {
    return run(spark, lake, mostRows, Map.of()).changed();
  }

  private static PlanRunner.Outcome run(
      SparkSession spark, TestLake lake, int mostRows, Map<String, String> former) {
    return run(spark, lake, MODELS, new PlanRunner(spark, lake.lake(), null, mostRows), former);
  }

  private static PlanRunner.Outcome run(
      SparkSession spark,
      TestLake lake,
      List<SqlModel> models,
      PlanRunner runner,
      Map<String, String> former) {
    Sources.register(
        spark, lake.lake(), LandingVersions.of(lake.lake()), null, Map.of(), List.of());
    PlanRunner.Outcome outcome = runner.run(new ModelPlan(models), former, model -> {});
    assertThat(outcome.failed()).as("checks").noneMatch(CheckResult::stopsPublication);
    return outcome;
  }

  /** Rows of published tables. */
  private static Map<String, List<String>> texts(Map<String, ModelTable> tables) {
    Map<String, List<String>> texts = new TreeMap<>();
    tables.forEach(
        (name, table) -> {
          if (table.model().spec().publish() != null) {
            List<String> rows = new ArrayList<>();
            for (Iterator<Row> all = table.iterator(); all.hasNext(); ) {
              rows.add(all.next().toString());
            }
            texts.put(name, rows.stream().sorted().toList());
          }
        });
    return texts;
  }

  @Test
  void tablesThatStandInTheLakeHaveTheRowsOfThoseThatAreHeld(@TempDir Path folder) {
    TestLake lake = new TestLake(folder);
    lake.file(ProvinceStory.first().toArray(Submission[]::new));
    lake.file(ProvinceStory.later().toArray(Submission[]::new));

    Map<String, ModelTable> held =
        run(ModelSession.beside(TestSpark.session(), true), lake, ModelRunner.MOST_ROWS);
    Map<String, ModelTable> stored = run(large(), lake, 0);

    assertThat(held.get("headcount")).extracting(ModelTable::held).isNotNull();
    assertThat(stored.get("headcount")).extracting(ModelTable::held).isNull();
    Map<String, List<String>> expected = texts(held);
    assertThat(expected).containsKeys("headcount", "fact_work_source", "required_headcount");
    texts(stored)
        .forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(expected.get(table)));
  }

  @Test
  void aCorrectedLogChangesItsMonthAloneAndTheTablesAreThoseOfAFullBuild(@TempDir Path folder) {
    TestLake grown = new TestLake(folder.resolve("grown"));
    grown.file(ProvinceStory.first().toArray(Submission[]::new));
    grown.file(ProvinceStory.later().toArray(Submission[]::new));
    PlanRunner.Outcome first = run(large(), grown, 0, Map.of());
    Map<String, List<String>> published = texts(first.changed());

    grown.file(ProvinceStory.LAST_CORRECTION);
    PlanRunner.Outcome second = run(large(), grown, 0, first.contents());
    Map<String, ModelTable> corrected = second.changed();
    for (String table :
        List.of("fact_work_log", "fact_work_month", "fact_work_source", "work_hours_person")) {
      assertThat(corrected.get(table))
          .as(table)
          .extracting(ModelTable::slices)
          .extracting(TableSlices::changed)
          .isEqualTo(Set.of("2024-02"));
    }
    assertThat(Path.of(grown.lake().table("marts/work_hours_person")))
        .as("worked out from fact_work_month")
        .doesNotExist();
    corrected.forEach(
        (name, table) -> published.computeIfPresent(name, (n, rows) -> merged(rows, table)));

    assertThat(run(large(), grown, 0, first.contents()).changed().get("work_hours_person"))
        .as("the run before it was killed before it published")
        .extracting(ModelTable::slices)
        .extracting(TableSlices::changed)
        .isNull();

    TestLake full = new TestLake(folder.resolve("full"));
    full.file(ProvinceStory.first().toArray(Submission[]::new));
    full.file(ProvinceStory.later().toArray(Submission[]::new));
    full.file(ProvinceStory.LAST_CORRECTION);
    Map<String, List<String>> whole =
        texts(run(ModelSession.beside(TestSpark.session(), true), full, ModelRunner.MOST_ROWS));
    whole.forEach((name, rows) -> assertThat(published.get(name)).as(name).isEqualTo(rows));
  }

  @Test
  void smallTablesOfLargeOnesAreThoseOfAFullBuildToo(@TempDir Path folder) {
    TestLake grown = new TestLake(folder.resolve("grown"));
    KeptRows kept = new KeptRows(folder.resolve("kept"));
    grown.file(ProvinceStory.first().toArray(Submission[]::new));
    grown.file(ProvinceStory.later().toArray(Submission[]::new));
    SparkSession spark = large();
    PlanRunner runner = new PlanRunner(spark, grown.lake(), kept);
    PlanRunner.Outcome first = run(spark, grown, COMPARING, runner, Map.of());
    grown.file(ProvinceStory.LAST_CORRECTION);
    PlanRunner.Outcome second = run(spark, grown, COMPARING, runner, first.contents());
    assertThat(second.changed().get("int_unit_work_month"))
        .extracting(ModelTable::held)
        .as("few rows of a table in slices")
        .isNotNull();
    assertThat(second.changed())
        .as("no log changes these")
        .doesNotContainKey("int_scorecard_standing");

    Map<String, List<String>> published = texts(first.changed());
    published.putAll(texts(second.changed()));
    SparkSession small = ModelSession.beside(TestSpark.session(), true);
    TestLake full = new TestLake(folder.resolve("full"));
    full.file(ProvinceStory.first().toArray(Submission[]::new));
    full.file(ProvinceStory.later().toArray(Submission[]::new));
    full.file(ProvinceStory.LAST_CORRECTION);
    Map<String, List<String>> whole =
        texts(
            run(small, full, COMPARING, new PlanRunner(small, full.lake(), null), Map.of())
                .changed());
    assertThat(whole).containsKeys("work_extremes", "work_outliers", "log_quality");
    whole.forEach((name, rows) -> assertThat(published.get(name)).as(name).isEqualTo(rows));
  }

  /** Rows as a warehouse holds them after the slices that changed were published. */
  private static List<String> merged(List<String> former, ModelTable table) {
    List<String> rows = new ArrayList<>();
    TableSlices slices = table.slices();
    if (slices != null && slices.changed() != null) {
      Set<String> changed = slices.changed();
      former.stream().filter(r -> changed.stream().noneMatch(r::contains)).forEach(rows::add);
    }
    table.changedRows().forEachRemaining(row -> rows.add(row.toString()));
    return rows.stream().sorted().toList();
  }
}
