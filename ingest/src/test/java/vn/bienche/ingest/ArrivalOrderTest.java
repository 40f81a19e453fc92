package vn.bienche.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.ingest.landing.LandingReader;
import vn.bienche.ingest.landing.WarningStore;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeSession;
import vn.bienche.warehouse.value.FormCode;

/** The same workbooks, whenever they come, leave the same rows and the same warnings. */
class ArrivalOrderTest {

  private static final FileTime RECEIVED = FileTime.from(Instant.parse("2024-04-02T08:00:00Z"));

  @TempDir Path folder;

  private static SparkSession spark() {
    return LakeSession.open("local[2]");
  }

  private record Outcome(List<String> rows, List<String> warnings, List<String> counts) {}

  private static Map<String, Object> person(String code, String name, Object... more) {
    Map<String, Object> person = Province.person(code, name);
    for (int i = 0; i < more.length; i += 2) {
      person.put(String.valueOf(more[i]), more[i + 1]);
    }
    return person;
  }

  private void form(
      String file, FormCode form, String unit, String line, List<Map<String, Object>> rows) {
    Sheets.xlsx().form(form, unit, line, rows).write(folder.resolve("goc").resolve(file));
  }

  /** Each kind of reference across workbooks, some of them broken, some only at first. */
  private List<Path> workbooks() throws IOException {
    form("don-vi.xlsx", FormCode.DVTC, "HG", "", Province.rows(FormCode.DVTC));
    String day = "Thời điểm: 15/11/2023";
    form(
        "HG-I-1_DSCB_2023-11-15.xlsx",
        FormCode.DSCB,
        "HG-I-1",
        day,
        List.of(
            person("CB1", "An", "position_code", "VT01"),
            person("CB2", "Bích", "position_code", "VT09"),
            person("CB3", "Cường"),
            person("CB5", "Em")));
    form(
        "HG-I-1_DSCB_2023-11-15_v2.xlsx",
        FormCode.DSCB,
        "HG-I-1",
        day,
        List.of(
            person("CB1", "An", "position_code", "VT01"),
            person("CB2", "Bình", "position_code", "VT09", "grade_code", "01.002"),
            person("CB5", "Em", "paid_by", "HG-I-9")));
    form(
        "HG-I-2_DSCB_2023-11-15.xlsx",
        FormCode.DSCB,
        "HG-I-2",
        day,
        List.of(person("CB1", "An"), person("CB4", "Dung", "position_code", "VT01")));
    form("b3.xlsx", FormCode.B3, "HG-I-1", "Hiệu lực từ: 05/01/2024", Province.rows(FormCode.B3));
    form("b22.xlsx", FormCode.B22, "HG-I-1", "Năm: 2024", Province.rows(FormCode.B22));
    Map<String, Object> decision = Province.rows(FormCode.NGACH).get(0);
    decision.putAll(Map.of("staff_code", "CB2", "full_name", "Bích", "grade_code", "01.003"));
    form("ngach.xlsx", FormCode.NGACH, "HG-I-1", day, List.of(decision));
    List<Map<String, Object>> log = new ArrayList<>();
    for (String code : List.of("CB1", "CB3", "CB7")) {
      Map<String, Object> entry = Province.entry(code, LocalDate.of(2024, 1, 2), 4);
      entry.put("task_code", code.equals("CB1") ? "CV01" : "CV77");
      log.add(entry);
    }
    form("nkcv.xlsx", FormCode.NKCV, "HG-I-1", "Tháng: 01/2024", log);
    Map<String, Object> rating = Province.rows(FormCode.XLCL).get(0);
    rating.putAll(Map.of("staff_code", "CB4", "full_name", "Dũng"));
    form("xlcl.xlsx", FormCode.XLCL, "HG-I-2", "Năm: 2024", List.of(rating));
    Map<String, Object> quota = Province.rows(FormCode.GBC).get(0);
    quota.put("unit_code", "HG-I-8");
    form("gbc.xlsx", FormCode.GBC, "HG", "Năm: 2024", List.of(quota));
    List<Path> files = new ArrayList<>();
    try (var listed = Files.list(folder.resolve("goc"))) {
      listed.sorted().forEach(files::add);
    }
    return files;
  }

  /** Everything lies in one inbox that is read again each time something has come. */
  private Outcome arrive(String name, List<List<Path>> arrivals) throws IOException {
    Path inbox = Files.createDirectories(folder.resolve(name).resolve("den"));
    Lake lake = Lake.ofFolder(folder.resolve(name).resolve("lake"));
    for (List<Path> arrival : arrivals) {
      for (Path file : arrival) {
        Path copy = Files.copy(file, inbox.resolve(file.getFileName()));
        Files.setLastModifiedTime(copy, RECEIVED);
      }
      new Ingest(ArrivalOrderTest::spark, lake, folder.resolve(name).resolve("home"))
          .run(IngestRequest.of(inbox), IngestListener.SILENT);
    }
    return outcome(lake);
  }

  private Outcome outcome(Lake lake) {
    List<KnownSubmission> current =
        new LandingReader(spark(), lake).state().current(EnumSet.allOf(FormCode.class));
    TreeSet<String> ids = new TreeSet<>();
    current.forEach(s -> ids.add(s.batchId() + s.id()));
    List<String> rows =
        spark()
            .read()
            .format("delta")
            .load(lake.table("landing/rows"))
            .where(
                functions
                    .concat(functions.col("batch_id"), functions.col("submission_id"))
                    .isInCollection(ids))
            .drop("batch_id", "warned")
            .toJSON()
            .collectAsList();
    List<String> warnings =
        new WarningStore(spark(), lake)
            .open(current).values().stream()
                .map(
                    w ->
                        w.unit()
                            + " "
                            + w.rule()
                            + " "
                            + w.sheet()
                            + " "
                            + w.row()
                            + " "
                            + w.column())
                .toList();
    List<String> counts =
        current.stream().map(s -> s.unit() + " " + s.form() + " " + s.warned()).toList();
    return new Outcome(sorted(rows), sorted(warnings), sorted(counts));
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  @Test
  void allAtOnceOrInAnyGroupsAndOrder() throws IOException {
    List<Path> files = workbooks();
    Outcome atOnce = arrive("mot-lan", List.of(files));
    assertThat(atOnce.counts())
        .contains("HG-I-1 DSCB 3", "HG-I-2 DSCB 2", "HG-I-1 NKCV 2", "HG-I-2 XLCL 1", "HG GBC 1");
    assertThat(atOnce.warnings())
        .contains(
            "HG-I-1 XW_001 DSCB 8 staff_code",
            "HG-I-1 XW_003 DSCB 9 position_code",
            "HG-I-1 XW_007 DSCB 9 grade_code",
            "HG-I-1 XW_009 DSCB 10 paid_by",
            "HG-I-2 XW_001 DSCB 8 staff_code",
            "HG-I-1 XW_002 NKCV 9 staff_code",
            "HG-I-1 XW_006 NKCV 9 task_code",
            "HG-I-1 XW_005 NGACH 8 full_name",
            "HG XW_004 GBC 8 unit_code");
    List<Path> backwards = new ArrayList<>(files);
    Collections.reverse(backwards);
    assertThat(arrive("nguoc", groups(backwards, new Random(1), 2))).isEqualTo(atOnce);
    Random random = new Random(8);
    Collections.shuffle(files, random);
    assertThat(arrive("nhom", groups(files, random, 4))).isEqualTo(atOnce);
  }

  private static List<List<Path>> groups(List<Path> files, Random random, int most) {
    List<List<Path>> groups = new ArrayList<>();
    for (int from = 0; from < files.size(); ) {
      int to = Math.min(files.size(), from + 1 + random.nextInt(most));
      groups.add(files.subList(from, to));
      from = to;
    }
    return groups;
  }
}
