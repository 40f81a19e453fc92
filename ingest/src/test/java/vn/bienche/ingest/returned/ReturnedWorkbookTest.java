package vn.bienche.ingest.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.ingest.inbox.WorkbookSource;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.Verdict;

class ReturnedWorkbookTest {

  @TempDir Path folder;

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("xlsx", (Supplier<Workbook>) XSSFWorkbook::new),
        Arguments.of("xls", (Supplier<Workbook>) HSSFWorkbook::new));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void cellsAreColouredAndSayRuleValueExpectationAndRemedy(String kind, Supplier<Workbook> empty)
      throws IOException {
    try (Workbook returned = returned(kind, empty)) {
      Cell date = cell(returned, SentWorkbook.ROSTER, "D11");
      assertThat(date.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(date.getCellStyle().getDataFormatString())
          .as("its number format stays")
          .isEqualTo("dd/mm/yyyy");
      assertThat(date.getCellComment().getString().getString())
          .as("both findings of the cell in one comment, the error first")
          .containsSubsequence(
              "Lỗi CE-002",
              "Đang ghi: 31/02/1980",
              "Cần: Ngày/tháng/năm, ví dụ 05/01/2024.",
              "Cách sửa: Gõ lại ngày",
              "Cảnh báo CE-007");
      assertThat(fill(date)).isEqualTo(fill(cell(returned, SentWorkbook.ROSTER, "H12")));
      assertThat(fill(date))
          .isNotEqualTo(fill(cell(returned, SentWorkbook.ROSTER, "D12")))
          .as("warning");
      assertThat(fill(date))
          .isNotEqualTo(fill(cell(returned, SentWorkbook.ROSTER, "C15")))
          .as("repair");
      assertThat(fill(cell(returned, SentWorkbook.ROSTER, "J15")))
          .as("an empty cell")
          .isEqualTo(fill(date));
      assertThat(fill(cell(returned, SentWorkbook.ROSTER, "C14")))
          .as("the whole row 14")
          .isEqualTo(fill(date));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void whatTheUnitHadStays(String kind, Supplier<Workbook> empty) throws IOException {
    try (Workbook returned = returned(kind, empty)) {
      assertThat(FindingPlaces.sheetNames(returned))
          .containsExactly(SummarySheet.NAME, SentWorkbook.ROSTER, "NKCV");
      Sheet roster = returned.getSheet(SentWorkbook.ROSTER);
      assertThat(roster.getRepeatingRows().formatAsString()).isEqualTo("9:9");
      assertThat(returned.getPrintArea(1)).endsWith("$A$1:$J$16");
      assertThat(roster.isColumnHidden(5)).isTrue();
      assertThat(roster.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 9);
      assertThat(cell(returned, SentWorkbook.ROSTER, "G10").getCellStyle().getFillPattern())
          .as("the unit's own colours")
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(
              cell(returned, SentWorkbook.ROSTER, "H12").getCellComment().getString().getString())
          .startsWith("Chờ quyết định\n\nKIỂM TRA SỐ LIỆU\nLỗi CE-006");
      assertThat(cell(returned, SentWorkbook.ROSTER, "D16").getNumericCellValue()).isEqualTo(6);
      assertThat(cell(returned, "NKCV", "A6").getCellFormula())
          .isEqualTo("'Danh sách CB''CC'!D16*2");
      assertThat(returned.getName("TongSo").getRefersToFormula())
          .isEqualTo("'Danh sách CB''CC'!$D$16");
    }
  }

  @Test
  void theFirstSheetListsErrorsBeforeWarningsWithLinks() throws IOException {
    Path file = write("xlsx", XSSFWorkbook::new);
    List<List<String>> rows = readSummary(file);
    List<String> severities =
        rows.stream()
            .dropWhile(r -> !r.get(0).endsWith("Danh sách từng lỗi"))
            .skip(1)
            .map(r -> r.get(1))
            .toList();
    assertThat(severities)
        .containsExactly(
            "Lỗi",
            "Lỗi",
            "Lỗi",
            "Lỗi",
            "Lỗi",
            "Lỗi",
            "Lỗi",
            "Cảnh báo",
            "Cảnh báo",
            "Cảnh báo",
            "Cảnh báo",
            "Đã tự sửa");
    assertThat(rows)
        .anySatisfy(
            r -> assertThat(r.get(0)).contains("Biểu DSCB, đơn vị HG-I-1, kỳ 15/11/2023: đã nhận"));
    assertThat(rows).anySatisfy(r -> assertThat(r).contains("CE-002", "1", "dòng 11"));
    try (Workbook returned = WorkbookFactory.create(file.toFile())) {
      List<String> links =
          returned.getSheetAt(0).getHyperlinkList().stream().map(l -> l.getAddress()).toList();
      assertThat(links).contains("'Danh sách CB''CC'!D11", "'NKCV'!E4", "'Danh sách CB''CC'!A14");
      assertThat(returned.getSheetAt(0).getPrintSetup().getLandscape()).isTrue();
      assertThat(returned.getActiveSheetIndex()).isZero();
    }
  }

  @Test
  void aReturnedWorkbookThatIsMendedAndSentAgainLosesTheEarlierMarks() throws IOException {
    Path first = write("xlsx", XSSFWorkbook::new);
    Finding left =
        SampleFindings.finding(
            RuleCode.CE_002, Severity.ERROR, SentWorkbook.ROSTER, "D12", "1982x", "Ngày sinh");
    Path second =
        ReturnedWorkbook.write(first, notice(List.of(left)), folder.resolve("lan-2.xlsx"));
    try (Workbook returned = WorkbookFactory.create(second.toFile())) {
      assertThat(FindingPlaces.sheetNames(returned))
          .containsExactly(SummarySheet.NAME, SentWorkbook.ROSTER, "NKCV");
      assertThat(cell(returned, SentWorkbook.ROSTER, "D11").getCellComment()).isNull();
      assertThat(cell(returned, SentWorkbook.ROSTER, "D11").getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
      assertThat(cell(returned, SentWorkbook.ROSTER, "C14").getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
      assertThat(cell(returned, SentWorkbook.ROSTER, "G10").getCellStyle().getFillPattern())
          .as("the unit's own colour")
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(
              cell(returned, SentWorkbook.ROSTER, "H12").getCellComment().getString().getString())
          .isEqualTo("Chờ quyết định");
      Comment comment = cell(returned, SentWorkbook.ROSTER, "D12").getCellComment();
      assertThat(comment.getString().getString()).contains("1982x").doesNotContain("CE-003");
    }
  }

  @Test
  void aWorkbookWithMacrosKeepsThem() throws Exception {
    Path sent = folder.resolve("macro.xlsm");
    byte[] macros = {1, 2, 3, 4, 5};
    try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        OutputStream out = Files.newOutputStream(sent)) {
      workbook.createSheet("DSCB").createRow(3).createCell(4).setCellValue("x");
      workbook.setVBAProject(new ByteArrayInputStream(macros));
      workbook.write(out);
    }
    Finding finding =
        SampleFindings.finding(RuleCode.CE_002, Severity.ERROR, "DSCB", "E4", "x", "Ngày sinh");
    Path file =
        ReturnedWorkbook.write(sent, notice(List.of(finding)), folder.resolve("tra-lai.xlsm"));
    assertThat(file).hasFileName("tra-lai.xlsm");
    try (XSSFWorkbook returned = new XSSFWorkbook(file.toFile())) {
      PackagePart part =
          returned.getPackage().getPart(PackagingURIHelper.createPartName("/xl/vbaProject.bin"));
      assertThat(part.getInputStream().readAllBytes()).isEqualTo(macros);
      assertThat(returned.isMacroEnabled()).isTrue();
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource({
    "WB_004, Tệp có mật khẩu",
    "WB_003, Tệp bị hỏng",
    "WB_001, Tệp rỗng"
  })
  void aFileThatCannotBeOpenedComesBackAsItsReason(RuleCode rule, String reason)
      throws IOException {
    Path sent = Files.writeString(folder.resolve("hong.xls"), "PK???");
    Finding finding = SampleFindings.finding(rule, Severity.ERROR, null, null, null);
    Path file =
        ReturnedWorkbook.write(sent, notice(List.of(finding)), folder.resolve("tra/hong.xls"));
    assertThat(file).hasFileName("hong.xls.xlsx");
    assertThat(readSummary(file))
        .anySatisfy(
            row ->
                assertThat(String.join("|", row)).contains(rule.name().replace('_', '-'), reason));
  }

  @Test
  void damageThatOnlyTheWriterMeetsStillGivesTheList() throws IOException {
    Path whole = SentWorkbook.write(new XSSFWorkbook(), folder.resolve("a.xlsx"));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut =
        Files.write(folder.resolve("b.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Path file =
        ReturnedWorkbook.write(
            cut, notice(SampleFindings.ofSentWorkbook()), folder.resolve("c.xlsx"));
    assertThat(readSummary(file))
        .anySatisfy(row -> assertThat(row).contains("CE-002", "31/02/1980"));
  }

  @Test
  void thousandsOfFindingsAreCountedAndOnlyTheFirstAreMarked() throws IOException {
    Path sent = SentWorkbook.write(new XSSFWorkbook(), folder.resolve("a.xlsx"));
    List<Finding> findings = new ArrayList<>();
    for (int row = 10; row < 9_010; row++) {
      findings.add(
          SampleFindings.finding(
              RuleCode.CE_002,
              Severity.WARNING,
              SentWorkbook.ROSTER,
              "D" + row,
              "??",
              "Ngày sinh"));
    }
    Path file =
        ReturnedWorkbook.write(
            sent, notice(findings), folder.resolve("b.xlsx"), new ReturnLimits(30, 50));
    List<List<String>> rows = readSummary(file);
    assertThat(rows).anySatisfy(row -> assertThat(row).contains("9.000", "dòng 10 – 9009"));
    assertThat(rows.stream().filter(row -> row.contains("??")).count()).isEqualTo(50);
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row.get(0))
                    .isEqualTo("Chỉ tô màu 30 ô đầu; còn 8.970 ô khác có lỗi xem ở danh sách."));
    try (Workbook returned = WorkbookFactory.create(file.toFile())) {
      assertThat(returned.getSheet(SentWorkbook.ROSTER).getCellComments()).hasSizeBetween(30, 31);
    }
  }

  @Test
  void aTableOfTextBecomesAWorkbookWithEveryRowWhereItWas() throws IOException {
    Path sent =
        Files.writeString(
            folder.resolve("HG-I-1_DSCB_2023-11-15.csv"),
            "\uFEFFMã đơn vị: HG-I-1\n\nSTT;Mã cán bộ;Họ và tên;Ngày sinh;Mã ngạch\n1;HG000001;\"Nguyễn Thị\nÁnh\";31/02/1975;01.002\n");
    Finding finding =
        SampleFindings.finding(
            RuleCode.CE_002,
            Severity.ERROR,
            "HG-I-1_DSCB_2023-11-15",
            "D4",
            "31/02/1975",
            "Ngày sinh");
    ReturnNotice notice =
        new ReturnNotice(
            sent.getFileName().toString(),
            Language.VI,
            List.of(),
            List.of(finding),
            List.of(),
            List.of());
    Path file =
        ReturnedWorkbook.write(sent, notice, folder.resolve("tra/HG-I-1_DSCB_2023-11-15.csv"));
    assertThat(file).hasFileName("HG-I-1_DSCB_2023-11-15.csv.xlsx");
    try (Workbook returned = WorkbookFactory.create(file.toFile())) {
      Sheet sheet = returned.getSheetAt(1);
      Cell marked = sheet.getRow(3).getCell(3);
      assertThat(marked.getStringCellValue()).isEqualTo("31/02/1975");
      assertThat(marked.getCellComment().getString().getString()).contains("CE-002");
      assertThat(sheet.getRow(3).getCell(4).getStringCellValue())
          .as("a code stays text")
          .isEqualTo("01.002");
      assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("Nguyễn Thị\nÁnh");
    }
  }

  private Workbook returned(String kind, Supplier<Workbook> empty) throws IOException {
    return WorkbookFactory.create(write(kind, empty).toFile());
  }

  private Path write(String kind, Supplier<Workbook> empty) throws IOException {
    Path sent = SentWorkbook.write(empty.get(), folder.resolve("HG-I-1_DSCB." + kind));
    Path file =
        ReturnedWorkbook.write(
            sent,
            notice(SampleFindings.ofSentWorkbook()),
            folder.resolve("tra/HG-I-1_DSCB." + kind));
    assertThat(file).hasFileName("HG-I-1_DSCB." + kind);
    return file;
  }

  static ReturnNotice notice(List<Finding> findings) {
    WorkbookResult result =
        new WorkbookResult(
            "HG-I-1/HG-I-1_DSCB_2023-11-15.xlsx",
            "ab12",
            "HG-I-1",
            FormCode.DSCB,
            Period.ofDay(LocalDate.of(2023, 11, 15)),
            Verdict.ACCEPTED,
            6,
            2,
            1,
            4,
            findings,
            null,
            SampleFindings.difference(),
            new WorkbookSource(
                "/inbox/a.xlsx",
                List.of(),
                "HG-I-1/HG-I-1_DSCB_2023-11-15.xlsx",
                List.of("HG-I-1"),
                1,
                Instant.EPOCH));
    return ReturnNotice.of(List.of(result), Language.VI);
  }

  static List<List<String>> readSummary(Path file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      assertThat(workbook.getFirstSheet().getName()).isEqualTo(SummarySheet.NAME);
      return workbook.getFirstSheet().read().stream()
          .map(
              row ->
                  IntStream.range(0, row.getCellCount()).mapToObj(i -> row.getCellText(i)).toList())
          .toList();
    }
  }

  private static Cell cell(Workbook workbook, String sheet, String address) {
    CellReference reference = new CellReference(address);
    Row row = workbook.getSheet(sheet).getRow(reference.getRow());
    return row.getCell(reference.getCol());
  }

  private static String fill(Cell cell) {
    return cell.getCellStyle() instanceof org.apache.poi.xssf.usermodel.XSSFCellStyle xlsx
        ? xlsx.getFillForegroundXSSFColor().getARGBHex()
        : String.valueOf(cell.getCellStyle().getFillForegroundColor());
  }
}
