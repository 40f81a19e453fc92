package vn.bienche.reports.render;

import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.ColumnNumbers;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.HeaderCell;
import vn.bienche.reports.table.Table;

/**
 * Writes one table to one worksheet: title, merged header that stays in view and repeats in print,
 * lines, notes.
 */
final class SheetWriter {

  private static final int PADDING = 4;

  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private final Document document;
  private final Frame frame;
  private final LayoutProfile profile;
  private int next;

  SheetWriter(XSSFSheet sheet, SheetStyles styles, Document document, Frame frame) {
    this.sheet = sheet;
    this.styles = styles;
    this.document = document;
    this.frame = frame;
    this.profile = frame.profile();
  }

  /**
   * Writes the table.
   *
   * @param last whether what closes the document stands below it
   */
  void write(Table table, boolean last) {
    SheetPage page = new SheetPage(sheet, profile);
    int[] widths = page.setUp(table.form());
    double size =
        Objects.requireNonNullElse(table.form().fontSize(), profile.value(Element.TABLE_SIZE));
    SheetRows rows = new SheetRows(sheet, styles, widths);
    SheetBlocks blocks = new SheetBlocks(rows, document, frame);
    blocks.above(table);
    int headerTop = rows.next();
    next = headerTop;
    header(table, size, widths);
    page.repeatAndFreeze(headerTop, next - 1);
    int firstLine = next;
    new SheetLines(sheet, styles, size, widths).write(table, firstLine);
    rows.skip(firstLine + table.lines().size() - headerTop);
    blocks.below(last);
    Sheet paper = Sheet.of(table.form().orientation(), profile);
    new SheetBreaks(sheet, paper).set(table, headerTop, firstLine);
  }

  private void header(Table table, double size, int[] widths) {
    CellStyle style = styles.header(Type.bold(size));
    List<Column> columns = table.form().columns();
    int depth = table.form().headerDepth();
    for (int row = 0; row < depth; row++) {
      Row created = sheet.createRow(next + row);
      for (int column = 0; column < columns.size(); column++) {
        created.createCell(column).setCellStyle(style);
      }
    }
    for (HeaderCell cell : HeaderCell.of(table.form())) {
      Cell target = sheet.getRow(next + cell.row()).getCell(cell.column());
      target.setCellValue(cell.text());
      if (cell.rotated()) {
        target.setCellStyle(styles.rotatedHeader(Type.bold(size)));
      }
      if (cell.rows() > 1 || cell.columns() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                next + cell.row(),
                next + cell.row() + cell.rows() - 1,
                cell.column(),
                cell.column() + cell.columns() - 1));
      }
    }
    int[] heights = new TableHeader(table.form(), widths, size).rowHeights();
    for (int row = 0; row < depth; row++) {
      sheet.getRow(next + row).setHeightInPoints(heights[row] * 1.1f);
    }
    next += depth;
    numbers(table, size, widths);
  }

  private void numbers(Table table, double size, int[] widths) {
    if (!table.form().numbered()) {
      return;
    }
    Row row = sheet.createRow(next++);
    Type type = Type.italic(size - 1);
    int height = 0;
    for (int column = 0; column < table.form().columns().size(); column++) {
      Cell cell = row.createCell(column);
      String number = ColumnNumbers.text(table.form(), column);
      cell.setCellStyle(styles.header(type));
      cell.setCellValue(number);
      height = Math.max(height, TextMetrics.height(number, type, widths[column] - PADDING));
    }
    row.setHeightInPoints(height + PADDING);
  }
}
