package vn.bienche.ingest.landing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import vn.bienche.warehouse.lake.Lake;
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
    if (lake.isLocal()) {
      return Files.isDirectory(Path.of(lake.table(LandingSubmissions.NAME)).resolve("_delta_log"));
    }
    return io.delta.tables.DeltaTable.isDeltaTable(spark, lake.table(LandingSubmissions.NAME));
  }

  Dataset<Row> read(String table) {
    return spark.read().format("delta").load(lake.table(table));
  }

  void append(Dataset<Row> rows, String table, String... partitions) {
    rows.write().format("delta").mode("append").partitionBy(partitions).save(lake.table(table));
  }
}
