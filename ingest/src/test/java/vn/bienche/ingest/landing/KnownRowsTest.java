package vn.bienche.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.ingest.Ingest;
import vn.bienche.ingest.IngestListener;
import vn.bienche.ingest.IngestRequest;
import vn.bienche.ingest.Province;
import vn.bienche.ingest.Sheets;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.ingest.submission.Registry;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeSession;
import vn.bienche.warehouse.value.FormCode;

/** Rosters, grade decisions, positions and tasks of earlier runs are read from the lake once. */
class KnownRowsTest {

  private static final EnumSet<FormCode> PROVIDERS =
      EnumSet.of(FormCode.DSCB, FormCode.NGACH, FormCode.B3, FormCode.B22);

  @TempDir Path folder;

  private static SparkSession spark() {
    return LakeSession.open("local[2]");
  }

  private static LandingReader nobody() {
    throw new AssertionError("the lake is asked");
  }

  private LandingReader lake() {
    return new LandingReader(spark(), Lake.ofFolder(folder.resolve("lake")));
  }

  private List<KnownSubmission> ingested() {
    new Ingest(
            KnownRowsTest::spark,
            Lake.ofFolder(folder.resolve("lake")),
            folder.resolve("home of the ingest"))
        .run(IngestRequest.of(folder.resolve("inbox")), IngestListener.SILENT);
    return lake().state().current(PROVIDERS);
  }

  private static Registry filled(
      Path known, Supplier<LandingReader> lake, List<KnownSubmission> of) {
    Registry registry = new Registry();
    new KnownRows(known, lake).fill(registry, of);
    return registry;
  }

  @Test
  void whatWasAskedOnceComesFromTheFileUntilSubmissionsChangeOrTheFileIsDamaged()
      throws IOException {
    for (FormCode form : FormCode.values()) {
      Province.workbook(form).write(folder.resolve("inbox").resolve(form + ".xlsx"));
    }
    List<KnownSubmission> first = ingested();
    assertThat(first).extracting(KnownSubmission::form).containsAll(PROVIDERS);
    Path known = folder.resolve("cache/known");
    Registry asked = new Registry();
    lake().fill(asked, first);

    assertThat(filled(known, this::lake, first).since(asked).isEmpty()).isTrue();
    assertThat(filled(known, KnownRowsTest::nobody, first).since(asked).isEmpty()).isTrue();
    assertThat(new Registry().since(asked).isEmpty()).as("there is something to know").isFalse();

    Sheets.xlsx()
        .form(
            FormCode.DSCB,
            Province.UNIT,
            "Thời điểm: 31/03/2025",
            List.of(
                Province.person("CB077", "Đặng Thị Ánh Nguyệt"),
                Province.person("CB078", "Lò Văn Ún"),
                Province.person("CB079", "Hà " + "Ỷ".repeat(30_000))))
        .write(folder.resolve("inbox/sau.xlsx"));
    List<KnownSubmission> second = ingested();
    Registry later = new Registry();
    lake().fill(later, second);
    assertThat(filled(known, this::lake, second).since(later).isEmpty())
        .as("a new roster")
        .isTrue();
    assertThat(filled(known, KnownRowsTest::nobody, second).since(later).isEmpty()).isTrue();
    assertThat(filled(known, KnownRowsTest::nobody, first).since(asked).isEmpty())
        .as("a roster that counts no more")
        .isTrue();
    assertThat(new ProvidedFile(known).read()).hasSameSizeAs(first);

    Files.write(known.resolve("rows.gz"), new byte[] {1, 2, 3});
    assertThat(filled(known, this::lake, second).since(later).isEmpty()).as("damaged").isTrue();
    assertThat(filled(known, KnownRowsTest::nobody, second).since(later).isEmpty()).isTrue();
  }
}
