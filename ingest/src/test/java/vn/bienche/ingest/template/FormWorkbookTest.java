package vn.bienche.ingest.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** Written with one library, read with another. */
class FormWorkbookTest {

  private static final SendingUnit ORGANISATION_BOARD =
      new SendingUnit("HG-I-1", "Ban Tổ chức Tỉnh ủy", "Tỉnh ủy Hậu Giang");
  private static final LocalDateTime SENT = LocalDateTime.of(2024, 2, 5, 8, 30);

  @Test
  void titleBlockNamesFormUnitAndMonth() throws IOException {
    try (XSSFWorkbook workbook = read(log().bytes(SENT))) {
      assertThat(texts(workbook.getSheet("NKCV"), 0, 9))
          .contains(
              "TỈNH ỦY HẬU GIANG",
              "ĐẢNG CỘNG SẢN VIỆT NAM",
              "BAN TỔ CHỨC TỈNH ỦY",
              "NHẬT KÝ CÔNG VIỆC",
              "Mã đơn vị: HG-I-1",
              "Tháng: 01/2024");
    }
  }

  @Test
  void valuesKeepTheirKind() throws IOException {
    try (XSSFWorkbook workbook = read(log().bytes(SENT))) {
      Row first = workbook.getSheet("NKCV").getRow(11);
      assertThat(DateUtil.isCellDateFormatted(first.getCell(1)))
          .as("the date is an Excel date")
          .isTrue();
      assertThat(first.getCell(1).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2024, 1, 2));
      assertThat(first.getCell(2).getStringCellValue()).isEqualTo("HG00012");
      assertThat(first.getCell(8).getNumericCellValue()).isEqualTo(2.25);
      assertThat(first.getCell(0).getNumericCellValue()).as("rows are numbered").isEqualTo(1);
    }
  }

  @Test
  void sharedHeadingsStandAboveTheirColumns() throws IOException {
    Map<String, Object> quota =
        Map.of("unit_code", "HG-I-1", "year", 2026, "officials", 21, "public_employees", 0);
    byte[] bytes =
        new FormWorkbook()
            .sheet(FormCode.GBC, ORGANISATION_BOARD, Period.ofYear(2026), List.of(quota))
            .bytes(SENT);
    try (XSSFWorkbook workbook = read(bytes)) {
      Sheet sheet = workbook.getSheet("GBC");
      assertThat(texts(sheet, 9, 9)).contains("Mã đơn vị", "Biên chế được giao", "Quyết định");
      assertThat(texts(sheet, 10, 10)).contains("Cán bộ, công chức", "Viên chức", "Số quyết định");
      assertThat(sheet.getMergedRegions()).anyMatch(r -> r.formatAsString().equals("D10:F10"));
    }
  }

  @Test
  void hiddenSheetDescribesEveryForm() throws IOException {
    try (XSSFWorkbook workbook = read(log().bytes(SENT))) {
      int hidden = workbook.getSheetIndex(HiddenSheet.NAME);
      assertThat(workbook.isSheetHidden(hidden)).isTrue();
      assertThat(texts(workbook.getSheetAt(hidden), 0, 1))
          .containsExactly(
              "sheet",
              "form",
              "version",
              "unit",
              "period",
              "template",
              "NKCV",
              "NKCV",
              "1",
              "HG-I-1",
              "2024-01",
              "1");
    }
  }

  @Test
  void totalAndSignaturesFollowTheRows() throws IOException {
    try (XSSFWorkbook workbook = read(log().bytes(SENT))) {
      Sheet sheet = workbook.getSheet("NKCV");
      assertThat(texts(sheet, 12, sheet.getLastRowNum()))
          .contains(
              "Tổng cộng",
              "2.25",
              "Hậu Giang, ngày 05 tháng 02 năm 2024",
              "Người lập biểu",
              "Nguyễn Thị Lan");
    }
  }

  @Test
  void sameContentGivesSameBytesAtAnyTime() throws InterruptedException {
    byte[] once = log().bytes(SENT);
    // Zip times have a grain of two seconds
    Thread.sleep(2_100);
    assertThat(log().bytes(SENT)).isEqualTo(once);
  }

  private static FormWorkbook log() {
    Map<String, Object> line =
        Map.of(
            "work_date",
            LocalDate.of(2024, 1, 2),
            "staff_code",
            "HG00012",
            "description",
            "Thẩm định hồ sơ bổ nhiệm",
            "hours",
            new BigDecimal("2.25"));
    return FormWorkbook.of(
        FormSheet.of(FormCode.NKCV, ORGANISATION_BOARD, Period.ofMonth(2024, 1), List.of(line))
            .withTotals(Map.of("hours", new BigDecimal("2.25")))
            .signed(
                new Signature(
                    "Hậu Giang", LocalDate.of(2024, 2, 5), "Nguyễn Thị Lan", "Trần Văn Hùng")));
  }

  private static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<String> texts(Sheet sheet, int firstRow, int lastRow) {
    DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
    return java.util.stream.IntStream.rangeClosed(firstRow, lastRow)
        .mapToObj(sheet::getRow)
        .filter(java.util.Objects::nonNull)
        .flatMap(row -> java.util.stream.StreamSupport.stream(row.spliterator(), false))
        .map(formatter::formatCellValue)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
