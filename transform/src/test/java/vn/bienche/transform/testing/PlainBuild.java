package vn.bienche.transform.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import vn.bienche.transform.source.FormRows;
import vn.bienche.transform.source.Sources;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.transform.testing.TestLake.Submission;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.value.FormCode;

/** Runs some models, and whatever they read, over submissions in memory: no lake, no warehouse. */
public final class PlainBuild {

  private final SparkSession spark = TestSpark.plain();
  private final List<SqlModel> needed;

  public PlainBuild(Set<String> models) {
    needed = TestModels.neededFor(models);
  }

  /** Rows of each model as sorted texts, when the submissions arrive one by one in this order. */
  public Map<String, List<String>> run(List<Submission> arriving) {
    SparkSession.setActiveSession(spark);
    Sources.registerLists(spark, Map.of(), List.of());
    List<Row> rows = new ArrayList<>();
    List<Row> heads = new ArrayList<>();
    StructType rowType = StructType.fromDDL(LandingRows.ddl());
    StructType headType = Sources.landingType("landing_submissions");
    for (Submission s : arriving) {
      String batch = "batch-" + heads.size();
      rows.addAll(TestLake.rows(batch, s.id(), s).typed(spark, rowType).collectAsList());
      heads.addAll(TestLake.heads(batch, List.of(s)).typed(spark, headType).collectAsList());
    }
    for (FormCode form : FormCode.values()) {
      String struct = form.columnName();
      view(
          FormRows.view(form),
          rows.stream().filter(row -> !row.isNullAt(row.fieldIndex(struct))).toList(),
          rowType);
    }
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
