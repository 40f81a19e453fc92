package vn.bienche.reports.render;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.HeaderCell;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.Table;

/** Writes one table to one worksheet. */
final class ChartedSheet {

  private static final double SIZE = 11;
  private static final int CHARACTER = 256;
  private static final int UNIT_COLUMN = 1;

  private final XSSFSheet sheet;
  private final SheetStyles styles;

  ChartedSheet(XSSFSheet sheet, SheetStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void write(Table table, List<String> notes) {
    int depth = table.form().headerDepth();
    header(table, depth);
    for (int i = 0; i < table.lines().size(); i++) {
      line(table, i, depth);
    }
    for (int i = 0; i < table.form().columns().size(); i++) {
      sheet.setColumnWidth(i, (int) (table.form().columns().get(i).width() * 1.4 * CHARACTER));
    }
    sheet.createFreezePane(UNIT_COLUMN + 1, depth);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    int next = depth + table.lines().size() + 1;
    CellStyle style = styles.words(Type.italic(10), HorizontalAlignment.LEFT);
    for (String note : notes) {
      Cell cell = sheet.createRow(next).createCell(0);
      cell.setCellValue(note);
      cell.setCellStyle(style);
      int last = table.form().columns().size() - 1;
      sheet.addMergedRegion(new CellRangeAddress(next, next, 0, last));
      sheet.getRow(next++).setHeightInPoints(30);
    }
  }

  private void header(Table table, int depth) {
    CellStyle style = styles.header(Type.bold(SIZE));
    for (int row = 0; row < depth; row++) {
      Row created = sheet.createRow(row);
      for (int column = 0; column < table.form().columns().size(); column++) {
        created.createCell(column).setCellStyle(style);
      }
    }
    for (HeaderCell cell : HeaderCell.of(table.form())) {
      sheet.getRow(cell.row()).getCell(cell.column()).setCellValue(cell.text());
      if (cell.rows() > 1 || cell.columns() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                cell.row(),
                cell.row() + cell.rows() - 1,
                cell.column(),
                cell.column() + cell.columns() - 1));
      }
    }
  }

  private void line(Table table, int index, int depth) {
    Line line = table.lines().get(index);
    Row row = sheet.createRow(depth + index);
    for (int i = 0; i < line.cells().size(); i++) {
      Column column = table.form().columns().get(i);
      Cell cell = row.createCell(i);
      BigDecimal number = line.cells().get(i).number();
      if (number != null) {
        cell.setCellValue(number.doubleValue());
        String text = line.cells().get(i).text();
        cell.setCellStyle(
            text.endsWith("*")
                ? styles.marked(column.kind(), line.style().isBold(), SIZE)
                : styles.cell(column.kind(), line.style().isBold(), SIZE));
      } else {
        cell.setCellStyle(styles.cell(column.kind(), line.style().isBold(), SIZE));
        if (!line.cells().get(i).text().isEmpty()) {
          cell.setCellValue(line.cells().get(i).text());
        }
      }
    }
  }
}
