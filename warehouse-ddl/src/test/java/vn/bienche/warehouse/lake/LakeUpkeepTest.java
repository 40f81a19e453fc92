package vn.bienche.warehouse.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeUpkeepTest {

  @TempDir Path folder;

  @Test
  void putsTheFilesOfManyDeliveriesTogetherAndKeepsEveryRow() throws IOException {
    SparkSession spark = LakeSession.open("local[2]");
    Lake lake = Lake.ofFolder(folder);
    LakeUpkeep upkeep = new LakeUpkeep(spark, lake, 4, Duration.ZERO);
    assertThat(upkeep.whenDue()).as("an empty lake").isFalse();
    for (String unit : List.of("HG-I-1", "HG-I-2", "HG-I-3")) {
      deliver(spark, lake, unit);
      assertThat(upkeep.whenDue()).as("after " + unit).isFalse();
    }
    deliver(spark, lake, "HG-I-4");
    rewrite(spark, lake, "star/fact_work_log");
    rewrite(spark, lake, "star/fact_work_log");
    assertThat(files("landing/rows")).isEqualTo(8);
    assertThat(files("star/fact_work_log")).isEqualTo(2);

    assertThat(upkeep.whenDue()).isTrue();

    assertThat(files("landing/rows")).as("one for each period").isEqualTo(2);
    assertThat(files("star/fact_work_log")).as("that of the last build").isEqualTo(1);
    assertThat(rows(spark, lake, "landing/rows").orderBy("unit_code", "period").collectAsList())
        .extracting(row -> row.getString(0) + " " + row.getString(1))
        .containsExactly(
            "HG-I-1 2024-01",
            "HG-I-1 2024-02",
            "HG-I-2 2024-01",
            "HG-I-2 2024-02",
            "HG-I-3 2024-01",
            "HG-I-3 2024-02",
            "HG-I-4 2024-01",
            "HG-I-4 2024-02");
    assertThat(upkeep.whenDue()).as("once is enough").isFalse();
  }

  private static void deliver(SparkSession spark, Lake lake, String unit) {
    spark
        .sql("select '" + unit + "' as unit_code, explode(array('2024-01', '2024-02')) as period")
        .coalesce(1)
        .write()
        .format("delta")
        .mode("append")
        .partitionBy("period")
        .save(lake.table("landing/rows"));
  }

  private static void rewrite(SparkSession spark, Lake lake, String table) {
    spark
        .sql("select 1 as hours")
        .write()
        .format("delta")
        .mode("overwrite")
        .save(lake.table(table));
  }

  private static Dataset<Row> rows(SparkSession spark, Lake lake, String table) {
    return spark.read().format("delta").load(lake.table(table));
  }

  private long files(String table) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(table))) {
      return files.filter(f -> f.getFileName().toString().endsWith(".parquet")).count();
    }
  }
}
