package vn.bienche.ingest.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bienche.ingest.Province;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/** A workbook whose rows are passed on as bytes is the one that the library writes whole. */
class SplicedWorkbookTest {

  private static final String SHEET_1 = "xl/worksheets/sheet1.xml";
  private static final List<Finding> LOG =
      Stream.of("F5", "C10", "G11", "H20", "I12", "2", "35", "AB52", "C31", "B2000")
          .map(cell -> on(FullWorkbook.LOG, cell))
          .toList();
  private static final List<Finding> STAFF =
      List.of(on(FullWorkbook.STAFF, "A1"), on(FullWorkbook.STAFF, "B7"));

  @TempDir Path folder;

  /** Makes a workbook in a folder. */
  interface Sent {
    Path in(Path folder) throws IOException;
  }

  static Stream<Arguments> plain() {
    return Stream.of(
        Arguments.of(
            "roster",
            (Sent) f -> SentWorkbook.write(new XSSFWorkbook(), f.resolve("a.xlsx")),
            SampleFindings.ofSentWorkbook()),
        Arguments.of("roster sent again", (Sent) SplicedWorkbookTest::sentAgain, roster("D12")),
        Arguments.of("formulas, pictures, macros", (Sent) SplicedWorkbookTest::full, LOG),
        Arguments.of("the header of a table", (Sent) SplicedWorkbookTest::full, STAFF),
        Arguments.of("nothing to mark", (Sent) SplicedWorkbookTest::full, List.of()),
        Arguments.of("attributes of Excel", (Sent) SplicedWorkbookTest::likeExcel, LOG),
        Arguments.of("inline texts", (Sent) SplicedWorkbookTest::inline, LOG),
        Arguments.of("texts twice", (Sent) SplicedWorkbookTest::textsTwice, LOG),
        Arguments.of(
            "fastexcel",
            (Sent) f -> Province.workbook(FormCode.NKCV).write(f.resolve("a.xlsx")),
            List.of(on("NKCV", "C13"), on("NKCV", "14"))),
        Arguments.of("LibreOffice", libreOffice("tat-ca.xlsx"), everySheet()),
        Arguments.of(
            "LibreOffice, one sheet", libreOffice("tat-ca.xlsx"), List.of(on("DSCB", "B8"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plain")
  void bothWaysGiveTheSameWorkbook(String name, Sent sent, List<Finding> findings)
      throws IOException {
    Path original = sent.in(folder);
    ReturnNotice notice = ReturnedWorkbookTest.notice(findings);
    ReturnLimits limits = ReturnLimits.USUAL;
    Path spliced =
        ReturnedWorkbook.splice(original, notice, folder.resolve("x/1.xlsm"), limits).orElseThrow();
    Path whole = ReturnedWorkbook.copy(original, notice, folder.resolve("y/1.xlsm"), limits);
    assertThat(spliced).hasFileName(String.valueOf(whole.getFileName()));
    SameWorkbooks.check(spliced, whole);
    assertThat(texts(spliced)).as("another library").isEqualTo(texts(whole));
  }

  static Stream<Arguments> notPlain() {
    return Stream.of(
        edit("rows without numbers", s -> s.replaceAll("<row r=\"\\d+\"", "<row")),
        edit("a comment", s -> s.replace("<sheetData>", "<sheetData><!-- </row> -->")),
        edit("a section", s -> s.replace("<v>4.0</v>", "<v><![CDATA[4.0]]></v>")),
        edit("rows in no order", s -> s.replace("<row r=\"20\"", "<row r=\"200\"")),
        edit(
            "prefixes",
            s ->
                s.replaceAll("<(/?)(?=[a-zA-Z])", "<$1x:")
                    .replace("<x:worksheet xmlns=", "<x:worksheet xmlns:x=")),
        Arguments.of(
            "another encoding",
            (Repacked.Change) s -> s.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notPlain")
  void whatIsNotPlainIsCopiedWhole(String name, Repacked.Change change) throws IOException {
    Path original = Repacked.bytes(full(folder), folder.resolve("b.xlsm"), SHEET_1, change);
    ReturnNotice notice = ReturnedWorkbookTest.notice(LOG);
    assertThat(
            ReturnedWorkbook.splice(original, notice, folder.resolve("c.xlsm"), ReturnLimits.USUAL))
        .isEmpty();
    Path returned = ReturnedWorkbook.write(original, notice, folder.resolve("c.xlsm"));
    Path whole =
        ReturnedWorkbook.copy(original, notice, folder.resolve("d.xlsm"), ReturnLimits.USUAL);
    SameWorkbooks.check(returned, whole);
  }

  @Test
  void sheetsWithNothingToMarkStayTheBytesTheyWere() throws IOException {
    Path sent = full(folder);
    Path returned =
        ReturnedWorkbook.write(sent, ReturnedWorkbookTest.notice(LOG), folder.resolve("b.xlsm"));
    for (String part : List.of("xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml")) {
      assertThat(part(returned, part)).as(part).isEqualTo(part(sent, part));
    }
    assertThat(part(returned, SHEET_1)).isNotEqualTo(part(sent, SHEET_1));
    assertThat(part(returned, "xl/worksheets/sheet2.xml"))
        .as("was the one to open, which the summary is now")
        .isNotEqualTo(part(sent, "xl/worksheets/sheet2.xml"));
  }

  @Test
  void thePlaceThatTheCellsTakeIsToldWhereTheOriginalTellsIt() throws IOException {
    Path sent = full(folder);
    Path untold =
        Repacked.write(
            sent,
            folder.resolve("b.xlsm"),
            SHEET_1,
            s -> s.replaceFirst("<dimension ref=\"[^\"]+\"", "<dimension ref=\"A1\""));
    ReturnNotice notice = ReturnedWorkbookTest.notice(LOG);
    assertThat(sheet(ReturnedWorkbook.write(sent, notice, folder.resolve("c.xlsm"))))
        .contains("<dimension ref=\"A1:AB2000\"/>");
    assertThat(sheet(ReturnedWorkbook.write(untold, notice, folder.resolve("d.xlsm"))))
        .doesNotContain("<dimension");
  }

  private static Path full(Path folder) throws IOException {
    return FullWorkbook.write(folder.resolve("a.xlsm"));
  }

  private static Path sentAgain(Path folder) throws IOException {
    Path sent = SentWorkbook.write(new XSSFWorkbook(), folder.resolve("a.xlsx"));
    return ReturnedWorkbook.write(
        sent,
        ReturnedWorkbookTest.notice(SampleFindings.ofSentWorkbook()),
        folder.resolve("lan-1.xlsx"));
  }

  private static Path likeExcel(Path folder) throws IOException {
    return Repacked.write(
        full(folder),
        folder.resolve("excel.xlsm"),
        SHEET_1,
        s ->
            s.replaceFirst(
                    "<worksheet ",
                    "<worksheet xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                        + " mc:Ignorable=\"x14ac xr\""
                        + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\""
                        + " xmlns:xr=\"http://schemas.microsoft.com/office/spreadsheetml/2014/revision\" ")
                .replace("<row ", "<row x14ac:dyDescent=\"0.25\" "));
  }

  private static Path inline(Path folder) throws IOException {
    return Repacked.write(
        full(folder),
        folder.resolve("inline.xlsm"),
        SHEET_1,
        s -> s.replaceAll("t=\"s\"><v>(\\d+)</v>", "t=\"inlineStr\"><is><t>Việc số $1</t></is>"));
  }

  /** Programs that do not look whether a text is there already write it again. */
  private static Path textsTwice(Path folder) throws IOException {
    return Repacked.write(
        full(folder),
        folder.resolve("twice.xlsm"),
        "xl/sharedStrings.xml",
        s -> s.replaceAll("<si><t>Báo cáo tuần \\d+</t></si>", "<si><t>Báo cáo</t></si>"));
  }

  private static Sent libreOffice(String name) {
    return folder -> {
      try (InputStream in =
          SplicedWorkbookTest.class.getResourceAsStream("/vn/bienche/ingest/libreoffice/" + name)) {
        return Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
      }
    };
  }

  private static List<Finding> everySheet() {
    List<Finding> findings = new ArrayList<>();
    for (FormCode form : FormCode.values()) {
      findings.add(on(form.name(), "B8"));
      IntStream.range(1, 13).forEach(i -> findings.add(on(form.name() + " " + i, "9")));
    }
    return findings;
  }

  private static List<Finding> roster(String cell) {
    return List.of(on(SentWorkbook.ROSTER, cell));
  }

  private static Finding on(String sheet, String cell) {
    return SampleFindings.finding(
        RuleCode.CE_002, Severity.ERROR, sheet, cell, "31/02/1980", "Ngày sinh");
  }

  private static Arguments edit(String name, UnaryOperator<String> change) {
    return Arguments.of(
        name, (Repacked.Change) s -> change.apply(s).getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<String>> texts(Path file) throws IOException {
    List<List<String>> texts = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
        for (Row row : sheet.read()) {
          texts.add(row.stream().map(c -> c == null ? "" : c.getRawValue() + c.getText()).toList());
        }
      }
    }
    return texts;
  }

  private static String sheet(Path file) throws IOException {
    return new String(part(file, SHEET_1), StandardCharsets.UTF_8);
  }

  private static byte[] part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }
  }
}
