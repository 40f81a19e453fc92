package vn.bienche.warehouse.lake;

import io.delta.kernel.Snapshot;
import io.delta.kernel.Table;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.utils.CloseableIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.DataSource;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reads tables of the lake. */
public final class LakeScan {

  private LakeScan() {}

  /**
   * The rows of a table. Where the session shuffles into one partition they come in one, so that
   * joins and sums need no exchange at all: most jobs of a small province are such exchanges.
   *
   * @param path where the table stands; there has to be one
   * @param version of the table, or null for the latest
   */
  public static Dataset<Row> of(SparkSession spark, String path, @Nullable Long version) {
    Dataset<Row> rows =
        Lake.isLocal(path) ? ofItsFiles(spark, path, version) : asDelta(spark, path, version);
    return "1".equals(spark.conf().get("spark.sql.shuffle.partitions")) ? rows.coalesce(1) : rows;
  }

  /** Elsewhere than on this machine Spark would look at each file, which Delta's log spares it. */
  private static Dataset<Row> asDelta(SparkSession spark, String path, @Nullable Long version) {
    DataFrameReader reader = spark.read().format("delta");
    return (version == null ? reader : reader.option("versionAsOf", version)).load(path);
  }

  /**
   * Spark's way to Delta asks the log of a table with a job or two when it is opened, and with
   * another for each query that reads it. Delta's kernel reads the few lines of the log without any
   * job; here it does so once.
   */
  private static Dataset<Row> ofItsFiles(SparkSession spark, String path, @Nullable Long version) {
    Engine engine = DefaultEngine.create(spark.sessionState().newHadoopConf());
    Table table = Table.forPath(engine, path);
    Snapshot snapshot =
        version == null
            ? table.getLatestSnapshot(engine)
            : table.getSnapshotAsOfVersion(engine, version);
    StructType type = (StructType) DataType.fromJson(snapshot.getMetadata().getSchemaString());
    List<String> files = files(engine, snapshot);
    if (files == null) {
      return asDelta(spark, path, version);
    }
    if (files.isEmpty()) {
      return spark.createDataFrame(List.of(), type);
    }
    // Spark puts columns by which files are parted behind the others
    Column[] columns = Arrays.stream(type.fieldNames()).map(functions::col).toArray(Column[]::new);
    return spark
        .read()
        .schema(type)
        .option("basePath", path)
        .option(DataSource.GLOB_PATHS_KEY(), false)
        .parquet(files.toArray(String[]::new))
        .select(columns);
  }

  /** Files of the table; null when they hold rows that were deleted since. */
  private static @Nullable List<String> files(Engine engine, Snapshot snapshot) {
    List<String> files = new ArrayList<>();
    try (CloseableIterator<FilteredColumnarBatch> batches =
        snapshot.getScanBuilder().build().getScanFiles(engine)) {
      while (batches.hasNext()) {
        try (CloseableIterator<io.delta.kernel.data.Row> rows = batches.next().getRows()) {
          while (rows.hasNext()) {
            io.delta.kernel.data.Row file = rows.next();
            if (InternalScanFileUtils.getDeletionVectorDescriptorFromRow(file) != null) {
              return null;
            }
            files.add(InternalScanFileUtils.getAddFileStatus(file).getPath());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the log of " + snapshot.getPath() + " cannot be read", e);
    }
    return files;
  }
}
