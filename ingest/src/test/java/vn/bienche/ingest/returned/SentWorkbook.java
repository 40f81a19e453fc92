package vn.bienche.ingest.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A roster as a clerk sends it: title block, own formats, print set-up, a comment, a formula and a
 * second sheet.
 */
final class SentWorkbook {

  static final String ROSTER = "Danh sách CB'CC";
  static final int HEADER_ROW = 8;
  static final List<String> HEADERS =
      List.of(
          "STT",
          "Mã cán bộ",
          "Họ và tên",
          "Ngày sinh",
          "Giới tính",
          "Dân tộc",
          "Chức vụ, chức danh",
          "Đối tượng",
          "Mã ngạch",
          "Ghi chú");

  private static final String[][] PERSONS = {
    {
      "HG000001",
      "Nguyễn Thị Ánh Tuyết",
      "12/03/1975",
      "Nữ",
      "Kinh",
      "Trưởng ban",
      "Cán bộ",
      "01.002"
    },
    {
      "HG000002",
      "Trần Văn Đạt",
      "31/02/1980",
      "Nam",
      "Kinh",
      "Phó Trưởng ban",
      "Công chức",
      "01.002"
    },
    {"HG000003", "Lê Hoàng Ngữ", "1982", "Nam", "Khmer", "Chuyên viên", "Công chứt", "01.003"},
    {"HG000004", "Phạm Thị Mỹ Hạnh", "20/11/1990", "Nữ", "Kinh", "Chuyên viên", "Công chức", ""},
    {
      "HG000002",
      "Trần Văn Đạt",
      "15/02/1980",
      "Nam",
      "Kinh",
      "Phó Trưởng ban",
      "Công chức",
      "01.002"
    },
    {"HG000006", "Võ Quốc Khánh", "02/09/1988", "Nam", "Hoa", "Văn thư", "Viên chức", "01.03"},
  };

  private final Workbook workbook;

  private SentWorkbook(Workbook workbook) {
    this.workbook = workbook;
  }

  static Path write(Workbook workbook, Path file) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      new SentWorkbook(workbook).fill();
      workbook.write(out);
    }
    return file;
  }

  private void fill() {
    Sheet sheet = workbook.createSheet(ROSTER);
    titleBlock(sheet);
    header(sheet);
    for (int i = 0; i < PERSONS.length; i++) {
      person(sheet, HEADER_ROW + 1 + i, i + 1, PERSONS[i]);
    }
    Row total = sheet.createRow(HEADER_ROW + 1 + PERSONS.length);
    total.createCell(2).setCellValue("Tổng cộng");
    total.createCell(3).setCellFormula("COUNTA(B10:B15)");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(total.getCell(3));
    comment(sheet);
    sheet.setColumnWidth(2, 28 * 256);
    sheet.setColumnWidth(6, 22 * 256);
    sheet.setColumnHidden(5, true);
    sheet.createFreezePane(3, HEADER_ROW + 1);
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    sheet.setAutoFilter(
        new CellRangeAddress(HEADER_ROW, HEADER_ROW + PERSONS.length, 0, HEADERS.size() - 1));
    workbook.setPrintArea(0, 0, 9, 0, HEADER_ROW + PERSONS.length + 1);
    Sheet log = workbook.createSheet("NKCV");
    log.createRow(0).createCell(0).setCellValue("Nhật ký công việc");
    log.createRow(3).createCell(4).setCellValue("7,5x");
    Name name = workbook.createName();
    name.setNameName("TongSo");
    name.setRefersToFormula("'" + ROSTER.replace("'", "''") + "'!$D$16");
    log.createRow(5).createCell(0).setCellFormula("'" + ROSTER.replace("'", "''") + "'!D16*2");
  }

  private static void titleBlock(Sheet sheet) {
    String[] lines = {
      "TỈNH ỦY HẬU GIANG",
      "BAN TỔ CHỨC",
      "",
      "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC",
      "Mã đơn vị: HG-I-1",
      "Thời điểm: 15/11/2023"
    };
    for (int i = 0; i < lines.length; i++) {
      sheet.createRow(i).createCell(0).setCellValue(lines[i]);
    }
  }

  private void header(Sheet sheet) {
    CellStyle style = workbook.createCellStyle();
    Font bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setWrapText(true);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setBorderBottom(BorderStyle.MEDIUM);
    Row row = sheet.createRow(HEADER_ROW);
    for (int i = 0; i < HEADERS.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(HEADERS.get(i));
      cell.setCellStyle(style);
    }
  }

  private void person(Sheet sheet, int rowNumber, int number, String[] values) {
    CellStyle green = workbook.createCellStyle();
    green.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
    green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    date.setBorderBottom(BorderStyle.DOTTED);
    Row row = sheet.createRow(rowNumber);
    row.createCell(0).setCellValue(number);
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i + 1);
      if (i == 2 && values[i].startsWith("12")) {
        cell.setCellValue(LocalDate.of(1975, 3, 12));
      } else {
        cell.setCellValue(values[i]);
      }
      cell.setCellStyle(i == 2 ? date : i == 5 ? green : cell.getCellStyle());
    }
  }

  private void comment(Sheet sheet) {
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setCol1(9);
    anchor.setCol2(11);
    anchor.setRow1(11);
    anchor.setRow2(14);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(workbook.getCreationHelper().createRichTextString("Chờ quyết định"));
    comment.setAuthor("Văn thư");
    sheet.getRow(11).getCell(7).setCellComment(comment);
  }
}
