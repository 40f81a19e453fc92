package vn.bienche.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.ingest.submission.PersonLine;
import vn.bienche.ingest.submission.RosterChange;
import vn.bienche.ingest.submission.RosterDifference;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeSession;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;
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

  private IngestReport run(IngestRequest request) {
    return new Ingest(
            IngestTest::spark, Lake.ofFolder(folder.resolve("lake")), folder.resolve("home"))
        .run(request, IngestListener.SILENT);
  }

  private long rows(String where) {
    return spark().read().format("delta").load(folder + "/lake/landing/rows").where(where).count();
  }

  private Path roster(String name, String date, int persons) {
    return Sheets.xlsx()
        .form(
            FormCode.DSCB,
            Province.UNIT,
            "Thời điểm: " + date,
            IntStream.rangeClosed(1, persons)
                .mapToObj(i -> Province.person("CB00" + i, "Nguyễn Văn " + i))
                .toList())
        .write(folder.resolve("inbox").resolve(name));
  }

  @Test
  void goodRowsOfManyWorkbooksLandInOneCommitAndBadFilesStopNothing() throws Exception {
    Path inbox = folder.resolve("inbox");
    Province.workbook(FormCode.DVTC).write(inbox.resolve("sâu/hơn nữa/don-vi.xlsx"));
    roster("a.xlsx", "15/11/2023", 5);
    Files.write(inbox.resolve("hong.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2});
    Files.write(inbox.resolve("~$a.xlsx"), new byte[165]);
    Files.write(inbox.resolve("Thumbs.db"), new byte[10]);
    Path bundled = Province.workbook(FormCode.NKCV).write(folder.resolve("nhat-ky.xlsx"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(inbox.resolve("gói.zip")))) {
      zip.putNextEntry(new ZipEntry("tháng 1/nhat-ky.xlsx"));
      zip.write(Files.readAllBytes(bundled));
      zip.closeEntry();
    }
    IngestReport dry =
        run(
            new IngestRequest(
                List.of(inbox), true, OnDuplicate.REPLACE, Set.of(), IngestSettings.usual()));
    assertThat(folder.resolve("lake")).doesNotExist();
    IngestReport report = run(inbox);
    assertThat(report.workbooks())
        .extracting(WorkbookResult::path, WorkbookResult::verdict, WorkbookResult::rowsLoaded)
        .containsExactlyInAnyOrder(
            tuple("sâu/hơn nữa/don-vi.xlsx", Verdict.ACCEPTED, 4),
            tuple("a.xlsx", Verdict.ACCEPTED, 5),
            tuple("hong.xlsx", Verdict.REFUSED, 0),
            tuple("gói.zip/tháng 1/nhat-ky.xlsx", Verdict.ACCEPTED, 2),
            tuple("~$a.xlsx", Verdict.SKIPPED, 0),
            tuple("Thumbs.db", Verdict.SKIPPED, 0));
    assertThat(dry.workbooks())
        .extracting(
            WorkbookResult::path,
            WorkbookResult::verdict,
            WorkbookResult::rowsLoaded,
            WorkbookResult::findings)
        .isEqualTo(
            report.workbooks().stream()
                .map(w -> tuple(w.path(), w.verdict(), w.rowsLoaded(), w.findings()))
                .toList());
    assertThat(folder.resolve("lake/landing/rows/_delta_log"))
        .isDirectoryContaining("glob:**/00000000000000000000.json")
        .isDirectoryNotContaining("glob:**/00000000000000000001.json");
    assertThat(report.workbooks().stream().filter(w -> w.path().contains(".zip")).toList())
        .singleElement()
        .satisfies(
            w ->
                assertThat(w.source().open().readAllBytes())
                    .isEqualTo(Files.readAllBytes(bundled)));
  }

  @Test
  void aHeldRosterCountsOnceItIsConfirmedAndNothingIsReadAgain() {
    Province.workbook(FormCode.DVTC).write(folder.resolve("inbox/don-vi.xlsx"));
    roster("a.xlsx", "15/11/2023", 9);
    run(folder.resolve("inbox"));
    Path shrunk = roster("b.xlsx", "31/03/2024", 4);
    assertThat(run(shrunk).workbooks().get(0).verdict()).isEqualTo(Verdict.HELD);
    assertThat(run(shrunk).workbooks().get(0).verdict()).isEqualTo(Verdict.HELD);
    long before = rows("true");
    IngestRequest accept =
        new IngestRequest(
            List.of(shrunk),
            false,
            OnDuplicate.REPLACE,
            Set.of(Province.UNIT),
            IngestSettings.usual());
    assertThat(run(accept).workbooks().get(0).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(run(shrunk).workbooks().get(0).verdict()).isEqualTo(Verdict.UNCHANGED);
    assertThat(rows("true")).isEqualTo(before);
    List<Row> verdicts =
        spark()
            .read()
            .format("delta")
            .load(folder + "/lake/landing/submissions")
            .where("period = '2024-03-31'")
            .orderBy("decided_at")
            .select("verdict")
            .collectAsList();
    assertThat(verdicts).extracting(r -> r.getString(0)).containsExactly("held", "accepted");
  }

  @Test
  void aRosterIsComparedWithTheOneThatTheLakeHolds() {
    Province.workbook(FormCode.DVTC).write(folder.resolve("inbox/don-vi.xlsx"));
    roster("a.xlsx", "15/11/2023", 3);
    run(folder.resolve("inbox"));
    Map<String, Object> promoted = Province.person("CB002", "Nguyễn Văn 2");
    promoted.put("grade_code", "01.002");
    promoted.put("position_code", "VT01");
    Path later =
        Sheets.xlsx()
            .form(
                FormCode.DSCB,
                Province.UNIT,
                "Thời điểm: 31/03/2024",
                List.of(
                    Province.person("CB001", "Nguyễn Văn 1"),
                    promoted,
                    Province.person("CB009", "Chín")))
            .write(folder.resolve("sau.xlsx"));
    IngestRequest dry =
        new IngestRequest(
            List.of(later), true, OnDuplicate.REPLACE, Set.of(), IngestSettings.usual());
    for (IngestReport report : List.of(run(dry), run(later))) {
      assertThat(report.workbooks())
          .singleElement()
          .satisfies(
              w -> {
                RosterDifference change = java.util.Objects.requireNonNull(w.change());
                assertThat(change.arrived()).extracting(PersonLine::code).containsExactly("CB009");
                assertThat(change.gone()).extracting(PersonLine::code).containsExactly("CB003");
                assertThat(change.changed())
                    .extracting(
                        c -> c.person().code(), c -> c.subject(), c -> c.before(), c -> c.after())
                    .containsExactly(
                        tuple("CB002", RosterChange.Subject.GRADE, "01.003", "01.002"),
                        tuple("CB002", RosterChange.Subject.POSITION, null, "VT01"));
              });
    }
  }

  @Test
  void aUnitThatIsAnnouncedLaterLetsTheSameWorkbookIn() {
    Path log = Province.workbook(FormCode.NKCV).write(folder.resolve("inbox/nk.xlsx"));
    IngestReport first = run(log);
    assertThat(first.workbooks().get(0).verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(first.workbooks().get(0).findings())
        .extracting(Finding::rule)
        .containsExactly(RuleCode.WB_009);
    IngestReport again =
        new Ingest(
                () -> {
                  throw new AssertionError("a workbook refused again asks for Spark");
                },
                Lake.ofFolder(folder.resolve("lake")),
                folder.resolve("home"))
            .run(IngestRequest.of(log), IngestListener.SILENT);
    assertThat(again.workbooks().get(0).verdict()).isEqualTo(Verdict.REFUSED);
    Path units = Province.workbook(FormCode.DVTC).write(folder.resolve("inbox/don-vi.xlsx"));
    IngestReport second = run(IngestRequest.of(log, units));
    assertThat(second.workbooks())
        .extracting(WorkbookResult::verdict)
        .containsOnly(Verdict.ACCEPTED);
  }

  @Test
  void aUnitMayBeNamedInsteadOfItsCodeWhereverItIsAnnounced() {
    Path inbox = folder.resolve("inbox");
    Sheets.xlsx()
        .form(FormCode.NKCV, "Ban Tổ chức Tỉnh uỷ", "Tháng: 01/2024", Province.rows(FormCode.NKCV))
        .write(inbox.resolve("a-nhat-ky.xlsx"));
    IngestReport first = run(inbox);
    assertThat(first.workbooks().get(0).findings())
        .extracting(Finding::rule)
        .containsExactly(RuleCode.WB_007);
    Province.workbook(FormCode.DVTC).write(inbox.resolve("don-vi.xlsx"));
    Sheets.xlsx()
        .form(
            FormCode.B3,
            "Ban Tổ chức Tỉnh uỷ",
            "Hiệu lực từ: 05/01/2024",
            Province.rows(FormCode.B3))
        .write(inbox.resolve("b-vi-tri.xlsx"));
    IngestRequest dry =
        new IngestRequest(
            List.of(inbox), true, OnDuplicate.REPLACE, Set.of(), IngestSettings.usual());
    assertThat(run(dry).count(Verdict.ACCEPTED)).isEqualTo(3);
    IngestReport second = run(inbox);
    assertThat(second.workbooks())
        .extracting(WorkbookResult::path, WorkbookResult::verdict, WorkbookResult::unit)
        .containsExactly(
            tuple("a-nhat-ky.xlsx", Verdict.ACCEPTED, Province.UNIT),
            tuple("b-vi-tri.xlsx", Verdict.ACCEPTED, Province.UNIT),
            tuple("don-vi.xlsx", Verdict.ACCEPTED, Province.ROOT));
    assertThat(rows("form = 'NKCV'")).isEqualTo(2);
    assertThat(rows("form = 'B3' and unit_code = 'HG-I-1'")).isEqualTo(1);
  }

  @Test
  void aLateRosterCuresTheWarningsOfAnEarlierLog() {
    Path units = Province.workbook(FormCode.DVTC).write(folder.resolve("inbox/don-vi.xlsx"));
    Path log = Province.workbook(FormCode.NKCV).write(folder.resolve("inbox/nk.xlsx"));
    IngestReport before = run(IngestRequest.of(units, log));
    assertThat(before.rowsWarned()).isEqualTo(2);
    run(roster("ds.xlsx", "15/11/2023", 1));
    assertThat(warnedOfLog()).isEqualTo(1);
    assertThat(run(log).workbooks().get(0).rowsWarned()).isEqualTo(1);
    run(roster("ds2.xlsx", "31/12/2023", 2));
    assertThat(warnedOfLog()).isZero();
  }

  private int warnedOfLog() {
    return spark()
        .read()
        .format("delta")
        .load(folder + "/lake/landing/submissions")
        .where("form = 'NKCV'")
        .orderBy(org.apache.spark.sql.functions.col("decided_at").desc())
        .first()
        .getAs("rows_warned");
  }
}
