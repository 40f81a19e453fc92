package vn.bienche.transform.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import vn.bienche.transform.plan.ModelPlan;
import vn.bienche.transform.source.Sources;
import vn.bienche.transform.sql.ModelLibrary;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.transform.testing.TestLake.Submission;

/** Runs some models, and whatever they read, over submissions in memory: no lake, no warehouse. */
public final class PlainBuild {

  private final SparkSession spark = TestSpark.plain();
  private final List<SqlModel> needed;

  public PlainBuild(Set<String> models) {
    ModelLibrary library = ModelLibrary.load();
    Map<String, SqlModel> byName = new HashMap<>();
    library.models().forEach(m -> byName.put(m.name(), m));
    Set<String> wanted = new TreeSet<>();
    models.forEach(m -> want(m, byName, wanted));
    needed =
        ModelPlan.of(library.models(), Sources.names()).ordered().stream()
            .filter(m -> wanted.contains(m.name()))
            .toList();
  }

  private static void want(String name, Map<String, SqlModel> byName, Set<String> wanted) {
    SqlModel model = byName.get(name);
    if (model != null && wanted.add(name)) {
      model.header().inputs().forEach(input -> want(input, byName, wanted));
    }
  }

  /** Rows of each model as sorted texts, when the submissions arrive one by one in this order. */
  public Map<String, List<String>> run(List<Submission> arriving) {
    SparkSession.setActiveSession(spark);
    Sources.registerLists(spark, Map.of(), List.of());
    List<Row> rows = new ArrayList<>();
    List<Row> heads = new ArrayList<>();
    StructType rowType = Sources.landingType("landing_rows");
    StructType headType = Sources.landingType("landing_submissions");
    for (Submission s : arriving) {
      String batch = "batch-" + heads.size();
      rows.addAll(TestLake.rows(batch, s.id(), s).typed(spark, rowType).collectAsList());
      heads.addAll(TestLake.heads(batch, List.of(s)).typed(spark, headType).collectAsList());
    }
    view("landing_rows", rows, rowType);
    view("landing_submissions", heads, headType);
    view("landing_findings", List.of(), Sources.landingType("landing_findings"));
    Map<String, List<String>> tables = new HashMap<>();
    for (SqlModel model : needed) {
      Dataset<Row> query = spark.sql(model.sql());
      List<Row> made = query.collectAsList();
      view(model.name(), made, query.schema());
      tables.put(model.name(), made.stream().map(PlainBuild::text).sorted().toList());
    }
    return tables;
  }

  private void view(String name, List<Row> rows, StructType type) {
    spark.createDataFrame(rows, type).createOrReplaceTempView(name);
  }

  /** All but the batch: it names the arrival and nothing else. */
  private static String text(Row row) {
    List<String> cells = new ArrayList<>();
    for (String column : row.schema().fieldNames()) {
      if (!column.equals("batch_id")) {
        cells.add(column + "=" + row.getAs(column));
      }
    }
    return String.join(", ", cells);
  }
}
