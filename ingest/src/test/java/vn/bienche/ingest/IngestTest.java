package vn.bienche.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeSession;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Verdict;

class IngestTest {

  private static SparkSession spark() {
    return LakeSession.open("local[2]");
  }

  @TempDir Path folder;

  private IngestReport run(Path inbox) {
    return new Ingest(
            IngestTest::spark, Lake.ofFolder(folder.resolve("lake")), folder.resolve("home"))
        .run(IngestRequest.of(inbox), IngestListener.SILENT);
  }

  @Test
  void everyFormIsReadAndFiledAndASecondRunNeedsNoSpark() {
    Path inbox = folder.resolve("hộp thư");
    for (FormCode form : FormCode.values()) {
      Province.workbook(form).write(inbox.resolve(form + ".xlsx"));
    }
    IngestReport first = run(inbox);
    assertThat(first.workbooks()).hasSize(12);
    assertThat(first.workbooks())
        .allSatisfy(
            w -> {
              assertThat(w.findings()).as(w.path()).isEmpty();
              assertThat(w.verdict()).as(w.path()).isEqualTo(Verdict.ACCEPTED);
              assertThat(w.rowsLoaded())
                  .as(w.path())
                  .isEqualTo(Province.rows(java.util.Objects.requireNonNull(w.form())).size());
            });
    assertThat(spark().read().format("delta").load(folder + "/lake/landing/rows").count())
        .isEqualTo(first.rowsLoaded());
    List<String> hours =
        spark()
            .read()
            .format("delta")
            .load(folder + "/lake/landing/rows")
            .where("form = 'NKCV'")
            .orderBy("row_no")
            .selectExpr("string(nkcv.seconds)")
            .collectAsList()
            .stream()
            .map(r -> r.getString(0))
            .toList();
    assertThat(hours).containsExactly("27000", "28800");

    IngestReport second =
        new Ingest(
                () -> {
                  throw new AssertionError("a run with nothing new asks for Spark");
                },
                Lake.ofFolder(folder.resolve("lake")),
                folder.resolve("home"))
            .run(IngestRequest.of(inbox), IngestListener.SILENT);
    assertThat(second.workbooks()).hasSize(12).allMatch(w -> w.verdict() == Verdict.UNCHANGED);
  }
}
