package vn.bienche.transform.plan;

import io.delta.tables.DeltaTable;
import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.source.LakeScan;
import vn.bienche.transform.sql.ModelFault;
import vn.bienche.transform.sql.ModelSpec;
import vn.bienche.transform.sql.ModelSpec.Volume;
import vn.bienche.transform.sql.Slices;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.warehouse.lake.Lake;

/**
 * Runs one model and registers its rows as a view of its name.
 *
 * <p>Small tables pass through the driver once and are not written to the lake: what reads them,
 * the checks and the publication then need no job of Spark's to get at them, and PostgreSQL keeps
 * every publication of them. A commit costs half a second of processor time, of which sixty were
 * most of the time of a small province. Larger ones are written first and read back from the lake,
 * steps on the way included when several models read them.
 */
final class ModelRunner {

  /** Above this a table is not held by the driver. */
  private static final int MOST_ROWS = 50_000;

  /** A value takes about a hundred bytes as Java holds it and as Spark does: 60 MB for a table. */
  private static final int MOST_VALUES = 600_000;

  private final SparkSession spark;
  private final Lake lake;

  ModelRunner(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.lake = lake;
  }

  /**
   * Runs the model.
   *
   * @param readers how many models read it; a view that several read, or checks and one, is worked
   *     out once
   * @param models hash of all models, by which a table that is kept up to date in slices is known
   *     to come from the same queries
   */
  ModelTable run(SqlModel model, int readers, String models) {
    Dataset<Row> query = query(model);
    Slices slices = model.spec().slices();
    if (slices != null) {
      ModelTable table = sliced(model, slices).refresh(query, models);
      table.rows().createOrReplaceTempView(model.name());
      return table;
    }
    boolean kept = model.layer().isStored() || readers > 1;
    boolean looked = kept || !model.spec().equals(ModelSpec.NONE);
    ModelTable table = looked && isSmall(model) ? held(model, query) : null;
    if (table == null) {
      // Without the lake each reader of a large table would work it out again
      table =
          kept ? ModelTable.stored(model, written(model, query)) : ModelTable.unread(model, query);
    }
    table.rows().createOrReplaceTempView(model.name());
    return table;
  }

  /** What the lake holds was large in an earlier build, and is not worked out twice to see it. */
  private boolean isSmall(SqlModel model) {
    return model.spec().volume() == Volume.SMALL
        && !DeltaTable.isDeltaTable(spark, lake.table(model.lakeTable()));
  }

  private SlicedTable sliced(SqlModel model, Slices slices) {
    return new SlicedTable(spark, model, slices, lake.table(model.lakeTable()));
  }

  /** Makes the next build write anew a table in slices of which a check failed. */
  void distrust(SqlModel model) {
    Slices slices = model.spec().slices();
    if (slices != null) {
      sliced(model, slices).distrust();
    }
  }

  private Dataset<Row> query(SqlModel model) {
    try {
      return spark.sql(model.sql());
    } catch (Exception e) {
      if (e instanceof AnalysisException || e instanceof RuntimeException) {
        throw new ModelFault(model.name(), String.valueOf(e.getMessage()), e);
      }
      throw e;
    }
  }

  /** The rows at hand; null when they are too many. */
  private @Nullable ModelTable held(SqlModel model, Dataset<Row> query) {
    int most = Math.min(MOST_ROWS, MOST_VALUES / query.schema().size());
    List<Row> rows = query.limit(most + 1).collectAsList();
    if (rows.size() > most) {
      return null;
    }
    // In one partition, which needs no exchange before a join or a sum
    return ModelTable.held(model, spark.createDataFrame(rows, query.schema()).coalesce(1), rows);
  }

  private Dataset<Row> written(SqlModel model, Dataset<Row> rows) {
    DataFrameWriter<Row> writer =
        rows.write().format("delta").mode("overwrite").option("overwriteSchema", "true");
    if (!model.spec().partitionBy().isEmpty()) {
      writer = writer.partitionBy(model.spec().partitionBy().toArray(String[]::new));
    }
    String path = lake.table(model.lakeTable());
    writer.save(path);
    return LakeScan.of(spark, path, null);
  }
}
