package vn.bienche.ingest.landing;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeScan;
import vn.bienche.warehouse.table.LandingFindings;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;

/** The three landing tables: their schemas, and opening them. */
final class LandingTables {

  static final StructType ROWS = StructType.fromDDL(LandingRows.ddl());
  static final StructType FINDINGS = StructType.fromDDL(LandingFindings.ddl());
  static final StructType SUBMISSIONS = StructType.fromDDL(LandingSubmissions.ddl());

  private final SparkSession spark;
  private final Lake lake;

  LandingTables(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.lake = lake;
  }

  /** Whether any batch has been written. */
  boolean exist() {
    return exists(LandingSubmissions.NAME);
  }

  /** Whether a table has been written; findings are missing while nothing was ever found. */
  boolean exists(String table) {
    if (lake.isLocal()) {
      return Files.isDirectory(lake.folder(table).resolve("_delta_log"));
    }
    return io.delta.tables.DeltaTable.isDeltaTable(spark, lake.table(table));
  }

  /** Names of columns as Spark takes them. */
  static scala.collection.immutable.Seq<String> keys(String... names) {
    return CollectionConverters.asScala(List.of(names)).toSeq();
  }

  /** The columns of a schema in its order. */
  static Column[] columns(StructType schema) {
    return Arrays.stream(schema.fieldNames())
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }

  Dataset<Row> read(String table) {
    return LakeScan.of(spark, lake.table(table), null);
  }

  /** The submissions with their latest verdict. */
  Dataset<Row> latestSubmissions() {
    return read(LandingSubmissions.NAME)
        .withColumn(
            "latest",
            row_number()
                .over(
                    Window.partitionBy("batch_id", "submission_id")
                        .orderBy(col("decided_at").desc())))
        .where("latest = 1")
        .drop("latest");
  }

  void append(Dataset<Row> rows, String table, String... partitions) {
    rows.write().format("delta").mode("append").partitionBy(partitions).save(lake.table(table));
  }
}
