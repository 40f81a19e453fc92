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
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.plan.ModelPlan;
import vn.bienche.transform.source.Sources;
import vn.bienche.transform.sql.ModelCase;
import vn.bienche.transform.sql.ModelLibrary;
import vn.bienche.transform.sql.SqlModel;

/**
 * Runs worked examples: given rows stand in for the inputs with the types that the models declare.
 */
public final class ModelExample {

  /** Sources that stand there without being given. */
  private static final Set<String> LISTS =
      Set.of("grade", "setting", "structure_rule", "erased_person");

  private final SparkSession spark;
  private final Map<String, StructType> types = new HashMap<>();

  /** Works out the type of every input by analysing the models over empty sources. */
  public ModelExample(ModelLibrary library) {
    spark = TestSpark.plain();
    Sources.registerLists(spark, Map.of(), List.of());
    for (String source : Sources.names()) {
      boolean list = LISTS.contains(source);
      empty(source, list ? spark.table(source).schema() : Sources.landingType(source));
    }
    for (SqlModel model : ModelPlan.of(library.models(), Sources.names()).ordered()) {
      SparkSession.setActiveSession(spark);
      empty(model.name(), spark.sql(model.sql()).schema());
    }
  }

  private void empty(String name, StructType type) {
    types.put(name, type);
    spark.createDataFrame(List.of(), type).createOrReplaceTempView(name);
  }

  /** Rows that the model gives, as texts of the columns that the case expects. */
  public List<List<@Nullable String>> run(SqlModel model, ModelCase example) {
    SparkSession.setActiveSession(spark);
    Sources.registerLists(spark, example.settings(), List.of());
    for (String input : model.header().inputs()) {
      String rows = example.given().get(input);
      StructType type = types.getOrDefault(input, new StructType());
      if (rows != null) {
        TextTable.parse(rows).typed(spark, type).createOrReplaceTempView(input);
      } else if (!LISTS.contains(input)) {
        spark.createDataFrame(List.of(), type).createOrReplaceTempView(input);
      }
    }
    for (String name : example.given().keySet()) {
      if (!model.header().inputs().contains(name)) {
        throw new IllegalArgumentException(model.name() + " does not read " + name);
      }
    }
    Dataset<Row> rows = spark.sql(model.sql());
    List<String> columns = TextTable.parse(example.expect()).columns();
    List<List<@Nullable String>> texts = new ArrayList<>();
    for (Row row : rows.selectExpr(columns.toArray(String[]::new)).collectAsList()) {
      List<@Nullable String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(row.isNullAt(i) ? null : String.valueOf(row.get(i)));
      }
      texts.add(cells);
    }
    return texts;
  }
}
