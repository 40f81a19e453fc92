package vn.bienche.ingest.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

class LargeWorkbookTest {

  private static final int ROWS = 90_000;

  @TempDir Path folder;

  private static final List<Finding> FINDINGS =
      List.of(
          SampleFindings.finding(
              RuleCode.CE_005, Severity.ERROR, "Nhật ký", "F80000", "7,5x", "Thời gian (giờ)"),
          SampleFindings.finding(
              RuleCode.RW_010, Severity.WARNING, "Nhật ký", "E12", null, "Sản phẩm"),
          SampleFindings.finding(
              RuleCode.RW_005, Severity.WARNING, "Nhật ký", "89999", null, "Ngày", "4"));

  @Test
  void aWorkbookWhoseRowsCanBePassedOnComesBackWhole() throws IOException {
    Path sent = large();
    Path first =
        ReturnedWorkbook.write(
            sent, ReturnedWorkbookTest.notice(FINDINGS), folder.resolve("b.xlsx"));
    Path file =
        ReturnedWorkbook.write(
            first, ReturnedWorkbookTest.notice(FINDINGS), folder.resolve("c.xlsx"));
    try (ReadableWorkbook returned = new ReadableWorkbook(file.toFile());
        ReadableWorkbook original = new ReadableWorkbook(sent.toFile())) {
      assertThat(returned.getSheets().map(s -> s.getName()))
          .as("sent again, the first summary is gone")
          .containsExactly(SummarySheet.NAME, "Nhật ký");
      List<String> rows = texts(returned.getSheet(1).orElseThrow());
      assertThat(rows.size()).isEqualTo(ROWS - 1);
      assertThat(rows.equals(texts(original.getFirstSheet()))).isTrue();
    }
    assertThat(ReturnedWorkbookTest.readSummary(file))
        .noneSatisfy(row -> assertThat(row.get(0)).startsWith("Tệp rất lớn"))
        .anySatisfy(row -> assertThat(row.get(0)).startsWith("Bấm vào ô"));
  }

  private static List<String> texts(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.map(row -> row.getRowNum() + ":" + row.stream().map(Cell::getText).toList())
          .toList();
    }
  }

  /** A comment may hide the end of a row, so such a sheet is not taken apart. */
  @Test
  void onlyTheRowsWithFindingsAreCopiedAndTheyCannotBeTakenForTheForm() throws IOException {
    Path sent =
        Repacked.write(
            large(),
            folder.resolve("lon.xlsx"),
            "xl/worksheets/sheet1.xml",
            sheet -> sheet.replace("</sheetData>", "<!-- hết --></sheetData>"));
    Path file =
        ReturnedWorkbook.write(
            sent, ReturnedWorkbookTest.notice(FINDINGS), folder.resolve("b.xlsx"));
    assertThat(Files.size(file)).isLessThan(100_000);
    try (Workbook returned = WorkbookFactory.create(file.toFile())) {
      Sheet copy = returned.getSheet("Dòng lỗi Nhật ký");
      assertThat(copy.getRow(0).getCell(6).getStringCellValue()).isEqualTo("F: Thời gian (giờ)");
      assertThat(copy.getLastRowNum()).isEqualTo(3);
      assertThat(copy.getRow(2).getCell(0).getNumericCellValue())
          .as("row of the original")
          .isEqualTo(80_000);
      org.apache.poi.ss.usermodel.Cell marked = copy.getRow(2).getCell(6);
      assertThat(marked.getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(marked.getCellComment().getString().getString()).contains("CE-005");
      assertThat(returned.getSheetAt(0).getHyperlinkList())
          .extracting(l -> l.getAddress())
          .containsExactly(
              "'Dòng lỗi Nhật ký'!G3", "'Dòng lỗi Nhật ký'!F2", "'Dòng lỗi Nhật ký'!A4");
    }
    assertThat(ReturnedWorkbookTest.readSummary(file))
        .anySatisfy(
            row -> assertThat(row.get(0)).startsWith("Tệp rất lớn").contains("không gửi tệp này"));
  }

  private Path large() throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        org.dhatim.fastexcel.Workbook workbook =
            new org.dhatim.fastexcel.Workbook(out, "thu", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Nhật ký");
      sheet.value(0, 0, "Mã đơn vị: HG-I-1");
      List<String> header =
          List.of("STT", "Ngày", "Mã cán bộ", "Nội dung công việc", "Sản phẩm", "Thời gian (giờ)");
      for (int column = 0; column < header.size(); column++) {
        sheet.value(2, column, header.get(column));
      }
      for (int row = 3; row < ROWS; row++) {
        sheet.value(row, 0, row - 2);
        sheet.value(row, 1, "02/01/2024");
        sheet.value(row, 2, "HG000012");
        sheet.value(row, 3, "Soạn thảo báo cáo tuần về công tác tổ chức xây dựng Đảng số " + row);
        sheet.value(row, 4, "Báo cáo");
        sheet.value(row, 5, 1.5);
      }
      sheet.finish();
    }
    return file;
  }
}
