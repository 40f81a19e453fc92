package vn.bienche.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bienche.ingest.Province.line;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.ingest.Province;
import vn.bienche.ingest.ReadBook;
import vn.bienche.ingest.Sheets;
import vn.bienche.ingest.template.SendingUnit;
import vn.bienche.ingest.template.TemplateForm;
import vn.bienche.ingest.template.TemplateWriter;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.RuleCode;

/** Shapes in which the same table arrives. */
class ShapesTest {

  @TempDir Path folder;

  private static final Object[] LOG_HEADER = {
    "STT", "Ngày", "Mã cán bộ", "Nội dung công việc", "Sản phẩm", "Thời gian (giờ)"
  };

  private static Object[] title(String text) {
    return new Object[] {text};
  }

  private static @Nullable Object[] entry(
      Object stt, @Nullable Object day, @Nullable Object code, @Nullable Object hours) {
    return new Object[] {stt, day, code, "Soạn báo cáo " + stt, "Báo cáo", hours};
  }

  private ReadBook read(Sheets sheets) {
    return ReadBook.of(sheets.write(folder.resolve("so-lieu.xlsx")));
  }

  @ParameterizedTest
  @EnumSource(FormCode.class)
  void everyFormOfTheContractIsReadWithoutAFinding(FormCode form) {
    ReadBook book = read(Province.workbook(form));
    assertThat(book.findings()).isEmpty();
    assertThat(book.loaded()).isEqualTo(Province.rows(form).size());
    assertThat(book.draft().form()).isEqualTo(form);
  }

  @Test
  void anExcelFormOfOldTimesIsReadTheSame() {
    Path file =
        Sheets.xls()
            .form(FormCode.DSCB, "HG-I-1", "Thời điểm: 15/11/2023", Province.rows(FormCode.DSCB))
            .write(folder.resolve("cu.xls"));
    ReadBook book = ReadBook.of(file);
    assertThat(book.findings()).isEmpty();
    assertThat(book.column("birth_date")).containsOnly(LocalDate.of(1980, 5, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";"})
  void commaAndSemicolonSeparateValuesWithAndWithoutByteOrderMark(String separator)
      throws Exception {
    String text =
        String.join(
            "\r\n",
            "NHẬT KÝ CÔNG VIỆC",
            "Mã đơn vị: HG-I-1",
            "Tháng: 01/2024",
            "",
            String.join(
                separator, "STT", "Ngày", "Mã cán bộ", "Nội dung công việc", "Sản phẩm", "Số giờ"),
            String.join(
                separator,
                "1",
                "02/01/2024",
                "CB001",
                "\"Họp giao ban\nđầu tuần\"",
                "Biên bản",
                "\"1,5\""),
            String.join(separator, "2", "03/01/2024", "CB001", "Soạn báo cáo", "Báo cáo", "1h30"));
    for (String mark : List.of("", "\uFEFF")) {
      Path file = folder.resolve("nhat-ky.csv");
      java.nio.file.Files.writeString(file, mark + text);
      ReadBook book = ReadBook.of(file);
      assertThat(book.findings()).isEmpty();
      assertThat(book.column("hours")).containsExactly(5400L, 5400L);
      assertThat(book.column("description")).first().isEqualTo("Họp giao ban đầu tuần");
    }
  }

  @Test
  void labelsMayStandBesideTheirValuesAndTheTableNeedsNotBeginInColumnA() {
    ReadBook book =
        read(
            Sheets.xlsx()
                .sheet(
                    "Trang 1",
                    new Object[] {null, null, "BAN TỔ CHỨC TỈNH ỦY"},
                    new Object[] {null, null, "Nhật ký công việc"},
                    new Object[] {null, null, "Mã đơn vị:", "HG-I-1"},
                    new Object[] {null, null, "Tháng:", LocalDate.of(2024, 1, 1)},
                    new Object[0],
                    new Object[] {
                      null, null, "Ngày làm việc", "Mã CB", "Công việc", "Số giờ", "Ghi thêm"
                    },
                    new Object[] {
                      null, null, LocalDate.of(2024, 1, 2), "CB001", "Họp", 2, "khác"
                    }));
    assertThat(book.rules()).containsExactly(RuleCode.RW_010);
    assertThat(book.draft().period().text()).isEqualTo("2024-01");
    assertThat(book.loaded()).isEqualTo(1);
  }

  @Test
  void headersOfTwoRowsWithMergedCellsAndColumnNumbersAreUnderstood() {
    Sheets sheets =
        Sheets.xlsx()
            .sheet(
                "NGACH",
                title("DIỄN BIẾN NGẠCH, BẬC, HỆ SỐ LƯƠNG"),
                title("Mã đơn vị: HG-I-1"),
                title("Thời điểm: 15/11/2023"),
                new Object[] {
                  "Số TT",
                  "Mã cán bộ (*)",
                  "Họ và\ntên",
                  "Ngạch, bậc",
                  null,
                  null,
                  "Quyết định",
                  null,
                  "Ngày  hưởng"
                },
                new Object[] {null, null, null, "Mã ngạch", "Bậc", "Hệ số", "Số", "Ngày", null},
                new Object[] {"A", "B", "1", "2", "3", "4", "5", "6", "7"},
                new Object[] {
                  1,
                  "CB001",
                  "Nguyễn Văn An",
                  "01.003",
                  3,
                  "3,33",
                  "12-QĐ/TU",
                  "05/01/2020",
                  "01/01/2020"
                });
    Sheet sheet = sheets.poi().getSheetAt(0);
    sheet.addMergedRegion(new CellRangeAddress(3, 3, 3, 5));
    sheet.addMergedRegion(new CellRangeAddress(3, 3, 6, 7));
    sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
    ReadBook book = read(sheets);
    assertThat(book.findings()).isEmpty();
    assertThat(book.column("decision_on")).containsExactly(LocalDate.of(2020, 1, 5));
    assertThat(book.column("effective_on")).containsExactly(LocalDate.of(2020, 1, 1));
    assertThat(book.column("decision_no")).containsExactly("12-QĐ/TU");
  }

  @Test
  void headingsTotalsAndSignaturesAreNoData() {
    ReadBook book =
        read(
            Sheets.xlsx()
                .sheet(
                    "NKCV",
                    title("NHẬT KÝ CÔNG VIỆC"),
                    title("Mã đơn vị: HG-I-1"),
                    title("Tháng: 01/2024"),
                    LOG_HEADER,
                    new Object[] {"I", "Lãnh đạo"},
                    entry(1, "02/01/2024", "CB001", 7.5),
                    new Object[0],
                    new Object[] {"II", null, "Chuyên viên"},
                    entry(2, "02/01/2024", "CB002", 8),
                    new Object[] {null, "Tổng cộng", null, null, null, 15.5},
                    new Object[0],
                    new Object[] {null, null, null, "Hậu Giang, ngày 31 tháng 01 năm 2024"},
                    new Object[] {null, "NGƯỜI LẬP BIỂU", null, null, "THỦ TRƯỞNG ĐƠN VỊ"},
                    new Object[] {null, "Nguyễn Văn An", null, null, "Trần Thị Bích"}));
    assertThat(book.findings()).isEmpty();
    assertThat(book.loaded()).isEqualTo(2);
  }

  @Test
  void aTotalThatDiffersFromItsRowsIsAWarning() {
    ReadBook book =
        read(
            Sheets.xlsx()
                .sheet(
                    "NKCV",
                    title("NHẬT KÝ CÔNG VIỆC"),
                    title("Mã đơn vị: HG-I-1"),
                    title("Tháng: 01/2024"),
                    LOG_HEADER,
                    entry(1, "02/01/2024", "CB001", 7.5),
                    new Object[] {"Tổng cộng", null, null, null, null, "8,5"}));
    assertThat(book.rules()).containsExactly(RuleCode.RW_003);
    assertThat(book.findings().get(0).source().cell()).isEqualTo("F6");
    assertThat(book.findings().get(0).arguments()).containsExactly("Thời gian (giờ)", "7,5", "1");
  }

  @Test
  void oneSheetPerPersonMakesOneSubmission() {
    Sheets sheets = Sheets.xlsx();
    for (int p = 1; p <= 3; p++) {
      sheets.sheet(
          "Người " + p,
          title("NHẬT KÝ CÔNG VIỆC CÁ NHÂN"),
          title("Mã đơn vị: HG-I-1"),
          title("Tháng: 01/2024"),
          new Object[] {"Mã cán bộ: CB00" + p, null, "Họ và tên: Nguyễn Văn " + p},
          new Object[] {"Ngày", "Công việc", "Kết quả sản phẩm", "Giờ"},
          new Object[] {"0" + (p + 1) + "/01/2024", "Họp", "Biên bản", "1:30"});
    }
    ReadBook book = read(sheets);
    assertThat(book.findings()).isEmpty();
    assertThat(book.report().submissions()).hasSize(1);
    assertThat(book.column("staff_code")).containsExactly("CB001", "CB002", "CB003");
    assertThat(book.column("full_name")).contains("Nguyễn Văn 2");
  }

  @Test
  void severalFormsStandInOneWorkbook() {
    ReadBook book =
        read(
            Sheets.xlsx()
                .form(
                    FormCode.DSCB, "HG-I-1", "Thời điểm: 15/11/2023", Province.rows(FormCode.DSCB))
                .form(FormCode.B3, "HG-I-1", "Hiệu lực từ: 05/01/2024", Province.rows(FormCode.B3))
                .sheet(
                    "Hướng dẫn",
                    title("Cách ghi biểu DSCB"),
                    new Object[] {"Mã đơn vị", "mã của đơn vị, không để trống"}));
    assertThat(book.findings()).isEmpty();
    assertThat(book.report().submissions())
        .extracting(d -> d.form())
        .containsExactly(FormCode.DSCB, FormCode.B3);
  }

  @Test
  void aDayMergedOverSeveralLinesIsTheDayOfEachAndHoursAreNot() {
    Sheets sheets =
        Sheets.xlsx()
            .sheet(
                "NKCV",
                title("NHẬT KÝ CÔNG VIỆC"),
                title("Mã đơn vị: HG-I-1"),
                title("Tháng: 01/2024"),
                LOG_HEADER,
                entry(1, "02/01/2024", "CB001", 4),
                entry(2, null, null, 3),
                entry(3, null, "CB001", null));
    Sheet sheet = sheets.poi().getSheetAt(0);
    sheet.addMergedRegion(new CellRangeAddress(4, 6, 1, 1));
    sheet.addMergedRegion(new CellRangeAddress(4, 5, 2, 2));
    sheet.addMergedRegion(new CellRangeAddress(5, 6, 5, 5));
    ReadBook book = read(sheets);
    assertThat(book.loaded()).isEqualTo(2);
    assertThat(book.column("work_date")).containsOnly(LocalDate.of(2024, 1, 2));
    assertThat(book.rules()).containsExactly(RuleCode.CE_001);
  }

  @Test
  void legacyFontsAreConvertedCellByCellAndRunByRun() {
    Sheets sheets = Province.workbook(FormCode.DSCB);
    Sheet sheet = sheets.poi().getSheetAt(0);
    Font tcvn = sheets.poi().createFont();
    tcvn.setFontName(".VnTime");
    Font unicode = sheets.poi().createFont();
    unicode.setFontName("Times New Roman");
    var style = sheets.poi().createCellStyle();
    style.setFont(tcvn);
    sheet.getRow(7).getCell(2).setCellValue("NguyÔn V¨n H¶i");
    sheet.getRow(7).getCell(2).setCellStyle(style);
    XSSFRichTextString rich = new XSSFRichTextString("TrÇn Thị Bích");
    rich.applyFont(0, 4, tcvn);
    rich.applyFont(4, 13, unicode);
    sheet.getRow(8).getCell(2).setCellValue(rich);
    ReadBook book = read(sheets);
    assertThat(book.column("full_name")).containsExactly("Nguyễn Văn Hải", "Trần Thị Bích");
    assertThat(book.rules()).containsOnly(RuleCode.CE_010);
    assertThat(book.findings().get(0).rawValue()).isEqualTo("NguyÔn V¨n H¶i");
    assertThat(book.findings().get(0).arguments())
        .containsExactly("Họ và tên", "TCVN3", "Nguyễn Văn Hải");
  }

  @RepeatedTest(30)
  void anyOrderOfColumnsAndAnyMessOfBlankRowsGiveTheSameRows(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<FormCode> forms = List.of(FormCode.values());
    FormCode form = forms.get(repetition.getCurrentRepetition() % forms.size());
    List<FormColumn> columns = new ArrayList<>(FormCatalog.of(form).columns());
    Collections.shuffle(columns, random);
    List<Object[]> rows = new ArrayList<>();
    rows.add(title(form.vietnameseName()));
    blanks(rows, random);
    rows.add(title("Mã đơn vị: " + Province.sender(form)));
    rows.add(title(Province.periodLine(form)));
    blanks(rows, random);
    int shift = random.nextInt(3);
    rows.add(
        shifted(
            shift,
            columns.stream()
                .map(
                    c ->
                        random.nextBoolean()
                            ? c.header()
                            : c.header().toUpperCase(java.util.Locale.ROOT) + "  (*)")
                .toArray()));
    for (Map<String, Object> row : Province.rows(form)) {
      blanks(rows, random);
      rows.add(shifted(shift, columns.stream().map(c -> row.get(c.key())).toArray()));
    }
    blanks(rows, random);
    ReadBook messy = read(Sheets.xlsx().sheet("Trang tính 1", rows.toArray(new Object[0][])));
    ReadBook plain = ReadBook.of(Province.workbook(form).write(folder.resolve("goc.xlsx")));
    assertThat(messy.findings()).isEmpty();
    assertThat(messy.values()).isEqualTo(plain.values());
  }

  private static void blanks(List<Object[]> rows, Random random) {
    for (int i = random.nextInt(4); i > 0; i--) {
      rows.add(random.nextBoolean() ? new Object[0] : new Object[] {" ", null, "\u00A0"});
    }
  }

  private static Object[] shifted(int columns, Object[] cells) {
    Object[] shifted = new Object[cells.length + columns];
    System.arraycopy(cells, 0, shifted, columns, cells.length);
    return shifted;
  }

  @Test
  void anExampleRowOfATemplateIsIgnored() {
    List<Map<String, Object>> rows = new ArrayList<>(Province.rows(FormCode.DSCB));
    Map<String, Object> example = line("stt", "Ví dụ");
    Province.person("CB999", "Lê Văn Mẫu").forEach(example::putIfAbsent);
    rows.add(0, example);
    ReadBook book =
        read(Sheets.xlsx().form(FormCode.DSCB, "HG-I-1", "Thời điểm: 15/11/2023", rows));
    assertThat(book.loaded()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HG-I-1 (Ban Tổ chức Tỉnh ủy)", "hg-i-1", "HG – I – 1", " HG-I-1 Ban Tổ chức"})
  void theUnitMayBeFollowedByItsName(String written) {
    ReadBook book =
        read(
            Sheets.xlsx()
                .form(
                    FormCode.DSCB, written, "Thời điểm: 15/11/2023", Province.rows(FormCode.DSCB)));
    assertThat(book.draft().unit()).isEqualTo("HG-I-1");
  }

  @ParameterizedTest
  @EnumSource(FormCode.class)
  void aFilledTemplateIsReadWithoutAFindingAndItsExampleIsNoData(FormCode form) throws Exception {
    Period period =
        switch (form.periodKind()) {
          case DATE -> Period.ofDay(LocalDate.of(2023, 11, 15));
          case MONTH, QUARTER -> Period.ofMonth(2024, 1);
          case YEAR -> Period.ofYear(2024);
          case NONE -> Period.NONE;
        };
    TemplateForm template =
        new TemplateForm(
            form,
            new SendingUnit(Province.sender(form), "Ban Tổ chức Tỉnh ủy", "TỈNH ỦY HẬU GIANG"),
            period,
            Province.rows(form),
            Map.of());
    Path file = folder.resolve("mau.xlsx");
    Files.write(file, TemplateWriter.write(List.of(template), LocalDateTime.of(2024, 1, 1, 0, 0)));
    ReadBook book = ReadBook.of(file);
    assertThat(book.findings()).isEmpty();
    assertThat(book.values())
        .isEqualTo(ReadBook.of(Province.workbook(form).write(folder.resolve("goc.xlsx"))).values());
  }
}
