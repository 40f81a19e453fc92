package vn.bienche.warehouse.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.delta.tables.DeltaTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table read by its files has the rows that Delta's log says. */
class LakeScanTest {

  private static final SparkSession SPARK = LakeSession.open("local[2]");

  private static final StructType TYPE =
      StructType.fromDDL("month string, person_key string, hours decimal(9, 2)");

  private static Row row(@Nullable String month, String person, @Nullable String hours) {
    return RowFactory.create(month, person, hours == null ? null : new BigDecimal(hours));
  }

  private static void write(SaveMode mode, String path, Row... rows) {
    SPARK
        .createDataFrame(List.of(rows), TYPE)
        .write()
        .format("delta")
        .mode(mode)
        .partitionBy("month")
        .save(path);
  }

  private static List<String> rows(String path, @Nullable Long version) {
    return LakeScan.of(SPARK, path, version).collectAsList().stream()
        .map(Row::toString)
        .sorted()
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"hồ dữ liệu", "[2024] * {a,b}", "100% chị Hoa", "a+b&c=d", "month=2023-12"})
  void foldersMayHaveAnyName(String folder, @TempDir Path base) {
    String path = base.resolve(folder).resolve("fact").toString();
    write(SaveMode.Overwrite, path, row("2024-01", "k1", "1.50"), row("2024-02", "k2", null));

    Dataset<Row> table = LakeScan.of(SPARK, path, null);

    assertThat(table.columns()).containsExactly("month", "person_key", "hours");
    assertThat(rows(path, null)).containsExactly("[2024-01,k1,1.50]", "[2024-02,k2,null]");
    assertThat(table.where("month = '2024-02'").count()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"lake", "hồ dữ liệu", "100%25"})
  void aFolderMayBeNamedByItsAddress(String folder, @TempDir Path base) {
    Lake lake = new Lake("file://" + base.resolve(folder));
    write(SaveMode.Overwrite, lake.table("fact"), row("2024-01", "k1", "1.50"));
    write(SaveMode.Append, lake.table("fact"), row("2024-02", "k2", "2.00"));

    assertThat(rows(lake.table("fact"), null))
        .containsExactly("[2024-01,k1,1.50]", "[2024-02,k2,2.00]");
    assertThat(LakeLog.version(lake, "fact", Configuration::new)).hasValue(1);
    assertThat(lake.folder("fact")).isEqualTo(base.resolve(folder).resolve("fact")).isDirectory();
  }

  @Test
  void rowsAreThoseOfTheVersionThatIsAskedFor(@TempDir Path folder) {
    String path = folder.resolve("fact").toString();
    write(SaveMode.Overwrite, path, row("2024-01", "k1", "1.50"));
    write(SaveMode.Append, path, row("2024-01", "k2", "2.00"), row(null, "k3", "3.00"));
    DeltaTable.forPath(SPARK, path).delete("person_key = 'k1'");

    assertThat(rows(path, 0L)).containsExactly("[2024-01,k1,1.50]");
    assertThat(rows(path, 1L))
        .containsExactly("[2024-01,k1,1.50]", "[2024-01,k2,2.00]", "[null,k3,3.00]");
    assertThat(rows(path, null)).containsExactly("[2024-01,k2,2.00]", "[null,k3,3.00]");
  }

  @Test
  void aTableWithoutRowsHasItsColumns(@TempDir Path folder) {
    String path = folder.resolve("fact").toString();
    write(SaveMode.Overwrite, path, row("2024-01", "k1", "1.50"));
    DeltaTable.forPath(SPARK, path).delete();

    Dataset<Row> table = LakeScan.of(SPARK, path, null);

    assertThat(table.columns()).containsExactly("month", "person_key", "hours");
    assertThat(table.isEmpty()).isTrue();
  }

  @Test
  void whatWasReadStaysAsItWasWhenTheTableIsWrittenAgain(@TempDir Path folder) {
    String path = folder.resolve("fact").toString();
    write(SaveMode.Overwrite, path, row("2024-01", "k1", "1.50"));
    Dataset<Row> before = LakeScan.of(SPARK, path, null);

    write(SaveMode.Overwrite, path, row("2024-01", "k1", "9.00"));

    assertThat(before.first().getDecimal(2)).isEqualByComparingTo("1.50");
    assertThat(rows(path, null)).containsExactly("[2024-01,k1,9.00]");
  }

  @Test
  void aLongHistoryIsReadFromItsCheckpoint(@TempDir Path folder) {
    String path = folder.resolve("fact").toString();
    write(SaveMode.Overwrite, path, row("2024-01", "k0", "1.00"));
    for (int person = 1; person <= 11; person++) {
      write(SaveMode.Append, path, row("2024-02", "k" + person, "2.00"));
    }
    assertThat(folder.resolve("fact/_delta_log/_last_checkpoint")).exists();

    assertThat(rows(path, null)).hasSize(12).contains("[2024-01,k0,1.00]", "[2024-02,k11,2.00]");
    assertThat(rows(path, 1L)).containsExactly("[2024-01,k0,1.00]", "[2024-02,k1,2.00]");
  }

  @Test
  void rowsThatAnotherProgramMarkedAsDeletedAreNotRead(@TempDir Path folder) {
    String path = folder.resolve("fact").toString();
    write(SaveMode.Overwrite, path, row("2024-01", "k1", "1.50"), row("2024-01", "k2", "2.00"));
    SPARK.sql(
        "alter table delta.`"
            + path
            + "` set tblproperties ('delta.enableDeletionVectors' = 'true')");
    DeltaTable.forPath(SPARK, path).delete("person_key = 'k1'");

    assertThat(SPARK.read().parquet(path + "/month=2024-01").count())
        .as("in the files they still are")
        .isEqualTo(2);
    assertThat(rows(path, null)).containsExactly("[2024-01,k2,2.00]");
  }
}
