package vn.bienche.transform.source;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.DataSource;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.lake.Lake;

/** Reads tables of the lake. */
public final class LakeScan {

  private LakeScan() {}

  /**
   * The rows of a table. Where the session shuffles into one partition they come in one, so that
   * joins and sums need no exchange at all: most jobs of a small province are such exchanges.
   *
   * @param version of the table, or null for the latest
   */
  public static Dataset<Row> of(SparkSession spark, String path, @Nullable Long version) {
    DataFrameReader reader = spark.read().format("delta");
    Dataset<Row> table =
        (version == null ? reader : reader.option("versionAsOf", version)).load(path);
    Dataset<Row> rows = Lake.isLocal(path) ? ofItsFiles(spark, path, table) : table;
    return "1".equals(spark.conf().get("spark.sql.shuffle.partitions")) ? rows.coalesce(1) : rows;
  }

  /**
   * Delta asks the log of a table with a job or two for each query that reads it; here it is asked
   * once. Elsewhere than on this machine Spark would look at each file, which the log spares it.
   */
  private static Dataset<Row> ofItsFiles(SparkSession spark, String path, Dataset<Row> table) {
    String[] files = table.inputFiles();
    if (files.length == 0) {
      return table;
    }
    // Spark puts columns by which files are parted behind the others
    Column[] columns = Arrays.stream(table.columns()).map(functions::col).toArray(Column[]::new);
    return spark
        .read()
        .schema(table.schema())
        .option("basePath", path)
        .option(DataSource.GLOB_PATHS_KEY(), false)
        .parquet(files)
        .select(columns);
  }
}
