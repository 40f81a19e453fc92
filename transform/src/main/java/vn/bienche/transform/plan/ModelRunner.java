package vn.bienche.transform.plan;

import io.delta.tables.DeltaTable;
import java.util.OptionalLong;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.held.HeldRows;
import vn.bienche.transform.held.KeptRows;
import vn.bienche.transform.sql.ModelFault;
import vn.bienche.transform.sql.ModelSpec;
import vn.bienche.transform.sql.Slices;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeLog;
import vn.bienche.warehouse.lake.LakeScan;

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
  static final int MOST_ROWS = 50_000;

  /** A value takes some thirty bytes as Spark holds it: 20 MB for a table. */
  private static final int MOST_VALUES = 600_000;

  private final SparkSession spark;
  private final Lake lake;
  private final @Nullable KeptRows kept;
  private final int mostRows;

  /**
   * @param kept where small tables are kept for the next build, or null to keep none
   * @param mostRows that a table may have to be held by the driver
   */
  ModelRunner(SparkSession spark, Lake lake, @Nullable KeptRows kept, int mostRows) {
    this.spark = spark;
    this.lake = lake;
    this.kept = kept;
    this.mostRows = mostRows;
  }

  /**
   * Runs the model.
   *
   * @param readers how many models read it; a view that several read, or checks and one, is worked
   *     out once
   */
  ModelTable run(SqlModel model, int readers, RunInputs inputs) {
    ModelTable table = table(model, readers, inputs);
    table.rows().createOrReplaceTempView(model.name());
    return table;
  }

  /**
   * The table as a former run left it; null when that is not at hand any more.
   *
   * @param content of its rows
   * @param version of its table in the lake, or null when it was small
   */
  @Nullable ModelTable reuse(SqlModel model, String content, @Nullable String version) {
    ModelTable table = former(model, content, version);
    if (table != null) {
      table.rows().createOrReplaceTempView(model.name());
    }
    return table;
  }

  private @Nullable ModelTable former(SqlModel model, String content, @Nullable String version) {
    if (version == null) {
      HeldRows held = kept == null ? null : kept.read(model.name(), content);
      return held == null ? null : held(model, held, content);
    }
    if (!version.equals(version(model))) {
      return null;
    }
    if (model.spec().slices() != null) {
      return sliced(model, model.spec().slices()).former(content);
    }
    return new ModelTable(model, lakeRows(model), null, content);
  }

  /** Version of the model's table in the lake; null when there is none. */
  @Nullable String version(SqlModel model) {
    OptionalLong version =
        LakeLog.version(lake, model.lakeTable(), () -> spark.sessionState().newHadoopConf());
    return version.isPresent() ? String.valueOf(version.getAsLong()) : null;
  }

  private ModelTable table(SqlModel model, int readers, RunInputs inputs) {
    Dataset<Row> query = query(model, model.sql());
    boolean isRead = model.layer().isStored() || readers > 1;
    boolean looked = isRead || !model.spec().equals(ModelSpec.NONE);
    boolean begun = looked && mayBeFew(model);
    HeldRows held = begun ? few(model, query, inputs) : null;
    if (held != null) {
      String content = held.content();
      if (kept != null) {
        kept.write(model.name(), content, held);
      }
      return held(model, held, content);
    }
    Slices slices = model.spec().slices();
    ModelTable inSlices = slices == null ? null : inSlices(model, slices, query, inputs);
    if (inSlices != null) {
      return inSlices;
    }
    // Without the lake each reader of a large table would work it out again
    return isRead
        ? ModelTable.stored(model, written(model, begun ? HeldRows.goingOn(query) : query))
        : ModelTable.unread(model, query);
  }

  /** The rows; null when they are not few. */
  private @Nullable HeldRows few(SqlModel model, Dataset<Row> query, RunInputs inputs) {
    Slices slices = model.spec().slices();
    HeldRows refreshed =
        slices == null || kept == null
            ? null
            : new HeldSlices(model, slices, kept)
                .refresh(sql -> query(model, sql), inputs, most(query));
    return refreshed == null ? HeldRows.of(query, most(query)) : refreshed;
  }

  private @Nullable ModelTable inSlices(
      SqlModel model, Slices slices, Dataset<Row> query, RunInputs inputs) {
    return slices.view()
        ? SlicedView.of(model, slices, query, inputs)
        : sliced(model, slices).refresh(sql -> query(model, sql), inputs);
  }

  private int most(Dataset<Row> query) {
    return Math.min(mostRows, MOST_VALUES / query.schema().size());
  }

  /** What the lake holds was large in an earlier build, and is not worked out twice to see it. */
  private boolean mayBeFew(SqlModel model) {
    return switch (model.spec().volume()) {
          case SMALL -> true;
          case LARGE -> ModelSession.isSmall(spark);
          case LINES -> false;
        }
        && !DeltaTable.isDeltaTable(spark, lake.table(model.lakeTable()));
  }

  private ModelTable held(SqlModel model, HeldRows held, String content) {
    // In one partition, which needs no exchange before a join or a sum
    Dataset<Row> rows = held.dataset(spark).coalesce(1);
    if (!model.checkedView().equals(model.name())) {
      rows.createOrReplaceTempView(model.checkedView());
    }
    return new ModelTable(model, rows, held, content);
  }

  private SlicedTable sliced(SqlModel model, Slices slices) {
    return new SlicedTable(spark, model, slices, lake.table(model.lakeTable()));
  }

  /** Makes the next build write anew a table in slices of which a check failed. */
  void distrust(SqlModel model) {
    Slices slices = model.spec().slices();
    if (slices != null && !slices.view()) {
      sliced(model, slices).distrust();
    }
  }

  private Dataset<Row> query(SqlModel model, String sql) {
    try {
      return spark.sql(sql);
    } catch (Exception e) {
      if (e instanceof AnalysisException || e instanceof RuntimeException) {
        throw new ModelFault(model.name(), String.valueOf(e.getMessage()), e);
      }
      throw e;
    }
  }

  private Dataset<Row> written(SqlModel model, Dataset<Row> rows) {
    DataFrameWriter<Row> writer =
        rows.write().format("delta").mode("overwrite").option("overwriteSchema", "true");
    if (!model.spec().partitionBy().isEmpty()) {
      writer = writer.partitionBy(model.spec().partitionBy().toArray(String[]::new));
    }
    writer.save(lake.table(model.lakeTable()));
    return lakeRows(model);
  }

  private Dataset<Row> lakeRows(SqlModel model) {
    return LakeScan.of(spark, lake.table(model.lakeTable()), null);
  }
}
