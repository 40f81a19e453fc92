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
      TestModels.neededFor(Set.of("headcount", "fact_work_source", "required_headcount"));

  private static SparkSession large() {
    SparkSession spark = ModelSession.beside(TestSpark.session(), false);
    // The story has few rows: compiling the queries takes longer than running them
    spark.conf().set("spark.sql.codegen.wholeStage", "false");
    spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    spark.conf().set("spark.sql.shuffle.partitions", "2");
    return spark;
  }

  private static Map<String, ModelTable> run(SparkSession spark, TestLake lake, int mostRows) {
    Sources.register(
        spark, lake.lake(), LandingVersions.of(lake.lake()), null, Map.of(), List.of());
    ModelPlan plan = new ModelPlan(MODELS);
    PlanRunner.Outcome outcome =
        new PlanRunner(spark, lake.lake(), null, mostRows).run(plan, model -> {});
    assertThat(outcome.failed()).as("checks").isEmpty();
    return outcome.changed();
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
}
