package vn.bienche.reports.render;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.Kind;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.LineStyle;
import vn.bienche.reports.table.Table;

/**
 * Writes the lines of a table to a worksheet: real numbers, formulas where the table adds up,
 * merged cells.
 */
final class SheetLines {

  private static final int PADDING = 6;
  private static final int ROW_SLACK = 2;

  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private final double size;
  private final int[] widths;

  SheetLines(XSSFSheet sheet, SheetStyles styles, double size, int[] widths) {
    this.sheet = sheet;
    this.styles = styles;
    this.size = size;
    this.widths = widths.clone();
  }

  void write(Table table, int firstRow) {
    SumFormulas sums = new SumFormulas(table, firstRow);
    for (int i = 0; i < table.lines().size(); i++) {
      Row row = sheet.createRow(firstRow + i);
      Line line = table.lines().get(i);
      for (int column = 0; column < line.cells().size(); column++) {
        cell(row, table, i, column, sums);
      }
      row.setHeightInPoints(height(table, i));
    }
    merge(table, firstRow);
  }

  private void cell(Row row, Table table, int line, int column, SumFormulas sums) {
    Column definition = table.form().columns().get(column);
    vn.bienche.reports.table.Cell source = table.lines().get(line).cells().get(column);
    Cell cell = row.createCell(column);
    CellStyle style =
        styles.cell(definition.kind(), table.lines().get(line).style().isBold(), size);
    cell.setCellStyle(style);
    if (source.number() != null) {
      sums.formula(line, column).ifPresent(cell::setCellFormula);
      cell.setCellValue(source.number().doubleValue());
    } else if (!source.text().isEmpty() && !table.continuesAbove(line, column)) {
      cell.setCellValue(source.text());
    }
  }

  private float height(Table table, int line) {
    List<Column> columns = table.form().columns();
    Type type = new Type(size, table.lines().get(line).style().isBold(), false, false);
    int height = TextMetrics.height(1, type);
    for (int column = 0; column < columns.size(); column++) {
      boolean merged =
          table.lines().get(line).style() == LineStyle.HEADING
              || table.span(line, column) > 1
              || table.continuesAbove(line, column);
      if (!merged) {
        String text = table.lines().get(line).cells().get(column).text();
        height = Math.max(height, TextMetrics.height(text, type, widths[column] - PADDING));
      }
    }
    return height * 1.1f + ROW_SLACK;
  }

  /**
   * Regions come from a table and cannot overlap; the checked call compares each with all others.
   */
  private void merge(Table table, int firstRow) {
    int last = table.form().columns().size() - 1;
    for (int line = 0; line < table.lines().size(); line++) {
      if (table.lines().get(line).style() == LineStyle.HEADING && last > 0) {
        int row = firstRow + line;
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, last));
        sheet.getRow(row).getCell(0).setCellStyle(styles.cell(Kind.TEXT, true, size));
      }
    }
    for (int column = 0; column < table.form().columns().size(); column++) {
      for (int line = 0; line < table.lines().size(); line += table.span(line, column)) {
        int span = table.span(line, column);
        if (span > 1) {
          heighten(table, firstRow, line, column);
          sheet.addMergedRegionUnsafe(
              new CellRangeAddress(firstRow + line, firstRow + line + span - 1, column, column));
        }
      }
    }
  }

  /** The last line of a merged cell takes what its words need beyond the height of its lines. */
  private void heighten(Table table, int firstRow, int line, int column) {
    int span = table.span(line, column);
    Type type = new Type(size, table.lines().get(line).style().isBold(), false, false);
    String text = table.lines().get(line).cells().get(column).text();
    float needed = TextMetrics.height(text, type, widths[column] - PADDING) * 1.1f + ROW_SLACK;
    float held = 0;
    for (int i = 0; i < span; i++) {
      held += sheet.getRow(firstRow + line + i).getHeightInPoints();
    }
    Row last = sheet.getRow(firstRow + line + span - 1);
    last.setHeightInPoints(last.getHeightInPoints() + Math.max(0, needed - held));
  }
}
