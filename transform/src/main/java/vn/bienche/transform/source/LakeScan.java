package vn.bienche.transform.source;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

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
    Dataset<Row> rows =
        version == null
            ? spark.read().format("delta").load(path)
            : spark.read().format("delta").option("versionAsOf", version).load(path);
    return "1".equals(spark.conf().get("spark.sql.shuffle.partitions")) ? rows.coalesce(1) : rows;
  }
}
