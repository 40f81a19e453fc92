package vn.bienche.ingest.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.PeriodKind;

class TemplateWriterTest {

  private static final SendingUnit BOARD =
      new SendingUnit("HG-I-1", "Ban Tổ chức Tỉnh ủy", "Tỉnh ủy Hậu Giang");
  private static final LocalDateTime NOW = LocalDateTime.of(2024, 4, 1, 8, 0);
  private static final int EXAMPLE_OF_ROSTER = 12;

  @Test
  void knownPeopleAreFilledInBelowTheExample() throws IOException {
    try (XSSFWorkbook workbook = roster()) {
      XSSFSheet sheet = workbook.getSheet("DSCB");
      assertThat(text(sheet, EXAMPLE_OF_ROSTER, 0)).isEqualTo(ExampleRow.MARK);
      assertThat(text(sheet, EXAMPLE_OF_ROSTER + 1, 1)).isEqualTo("HG00012");
      assertThat(text(sheet, EXAMPLE_OF_ROSTER + 1, 2)).isEqualTo("Nguyễn Thị Lan");
      assertThat(sheet.getRow(EXAMPLE_OF_ROSTER + 1).getCell(0).getNumericCellValue()).isEqualTo(1);
      assertThat(text(sheet, EXAMPLE_OF_ROSTER + 2, 0))
          .as("free rows carry nothing, not even a number")
          .isEmpty();
    }
  }

  @Test
  void headingIsLockedAndRowsAreNot() throws IOException {
    try (XSSFWorkbook workbook = roster()) {
      XSSFSheet sheet = workbook.getSheet("DSCB");
      assertThat(sheet.getProtect()).isTrue();
      assertThat(locked(sheet, 9, 1)).as("header").isTrue();
      assertThat(locked(sheet, EXAMPLE_OF_ROSTER, 1)).as("example").isTrue();
      assertThat(locked(sheet, EXAMPLE_OF_ROSTER + 1, 1)).as("person").isFalse();
      assertThat(locked(sheet, EXAMPLE_OF_ROSTER + 100, 5)).as("free row").isFalse();
      assertThat(sheet.isSortLocked()).isFalse();
      assertThat(sheet.isAutoFilterLocked()).isFalse();
      assertThat(sheet.isInsertRowsLocked()).isFalse();
    }
  }

  @Test
  void closedListsDropDownFromTheHiddenSheet() throws IOException {
    try (XSSFWorkbook workbook = roster()) {
      XSSFSheet sheet = workbook.getSheet("DSCB");
      assertThat(choices(workbook, sheet, 9))
          .containsExactly("Cán bộ", "Công chức", "Viên chức", "Hợp đồng 111", "Hợp đồng 68");
      assertThat(choices(workbook, sheet, 8)).containsExactly("TC-01", "TC-02");
      assertThat(choices(workbook, sheet, 10)).contains("01.002", "V.07.01.03");
      assertThat(workbook.isSheetHidden(workbook.getSheetIndex("_danh_muc"))).isTrue();
    }
  }

  @Test
  void requiredColumnsAreMarked() throws IOException {
    try (XSSFWorkbook workbook = roster()) {
      XSSFSheet sheet = workbook.getSheet("DSCB");
      assertThat(text(sheet, 9, 1)).isEqualTo("Mã cán bộ (*)");
      assertThat(text(sheet, 9, 6)).isEqualTo("Phòng/Ban");
    }
  }

  @Test
  void instructionsExplainCodes() throws IOException {
    try (XSSFWorkbook workbook = roster()) {
      XSSFSheet sheet = workbook.getSheet("Hướng dẫn");
      List<String> labels = new java.util.ArrayList<>();
      sheet.forEach(row -> row.forEach(cell -> labels.add(cell.getStringCellValue())));
      assertThat(labels)
          .contains(
              "TC-01", "Trưởng Ban", "Cán bộ; Công chức; Viên chức; Hợp đồng 111; Hợp đồng 68");
    }
  }

  @ParameterizedTest
  @EnumSource(FormCode.class)
  void everyFormHasATemplate(FormCode form) throws IOException {
    Period period =
        switch (form.periodKind()) {
          case DATE -> Period.ofDay(LocalDate.of(2024, 3, 31));
          case MONTH -> Period.ofMonth(2024, 3);
          case QUARTER -> Period.ofQuarter(2024, 1);
          case YEAR -> Period.ofYear(2024);
          case NONE -> Period.NONE;
        };
    byte[] bytes =
        TemplateWriter.write(
            List.of(new TemplateForm(form, BOARD, period, List.of(), Map.of())), NOW);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet sheet = workbook.getSheet(form.name());
      List<String> first = new java.util.ArrayList<>();
      sheet.forEach(row -> first.add(text(row, 0)));
      assertThat(first).contains("Mã đơn vị: HG-I-1", ExampleRow.MARK);
      assertThat(first.stream().anyMatch(t -> t.matches("(Tháng|Năm|Thời điểm|Hiệu lực từ): .*")))
          .isEqualTo(period.kind() != PeriodKind.NONE);
    }
  }

  private static XSSFWorkbook roster() throws IOException {
    Map<String, Object> person =
        Map.of(
            "staff_code",
            "HG00012",
            "full_name",
            "Nguyễn Thị Lan",
            "birth_date",
            LocalDate.of(1984, 5, 2),
            "sex",
            "Nữ",
            "ethnicity",
            "Kinh",
            "title",
            "Chuyên viên",
            "category",
            "Công chức",
            "grade_code",
            "01.003");
    TemplateForm form =
        new TemplateForm(
            FormCode.DSCB,
            BOARD,
            Period.ofDay(LocalDate.of(2024, 3, 31)),
            List.of(person),
            Map.of(
                "position_code",
                List.of(new Choice("TC-01", "Trưởng Ban"), new Choice("TC-02", "Phó Trưởng Ban"))));
    return new XSSFWorkbook(new ByteArrayInputStream(TemplateWriter.write(List.of(form), NOW)));
  }

  private static List<String> choices(XSSFWorkbook workbook, XSSFSheet sheet, int column) {
    DataValidation rule =
        sheet.getDataValidations().stream()
            .filter(v -> v.getRegions().getCellRangeAddresses()[0].getFirstColumn() == column)
            .findFirst()
            .orElseThrow();
    String name = rule.getValidationConstraint().getFormula1();
    String place = workbook.getName(name).getRefersToFormula();
    var area = new org.apache.poi.ss.util.AreaReference(place, workbook.getSpreadsheetVersion());
    return java.util.Arrays.stream(area.getAllReferencedCells())
        .map(ref -> text(workbook.getSheet(ref.getSheetName()), ref.getRow(), ref.getCol()))
        .toList();
  }

  private static boolean locked(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getCellStyle().getLocked();
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return text(sheet.getRow(row), column);
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell == null || cell.getCellType() != org.apache.poi.ss.usermodel.CellType.STRING
        ? ""
        : cell.getStringCellValue();
  }
}
