package vn.bienche.reports.render;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.bienche.reports.table.Table;

/**
 * Ends the printed pages of a worksheet between lines that need not stand together, since a
 * spreadsheet by itself cuts merged cells and leaves a signature alone.
 */
final class SheetBreaks {

  /** Rows are a little higher in print than in the file, depending on printer and program. */
  private static final double ROOM_USED = 0.96;

  private final XSSFSheet sheet;
  private final double room;

  SheetBreaks(XSSFSheet sheet, Sheet page) {
    this.sheet = sheet;
    this.room = (page.height() - page.top() - page.bottom()) * ROOM_USED;
  }

  /**
   * Sets the breaks.
   *
   * @param headerTop first row of the header, which is repeated on each page
   * @param firstLine row of the table's first line
   */
  void set(Table table, int headerTop, int firstLine) {
    LineBlocks blocks = new LineBlocks(table);
    double header = height(headerTop, firstLine);
    double used = height(0, firstLine);
    int lines = table.lines().size();
    int line = 0;
    while (line < lines) {
      int end = line + 1;
      while (end < lines && blocks.joinsLineAbove(end)) {
        end++;
      }
      int endRow = end == lines ? sheet.getLastRowNum() + 1 : firstLine + end;
      double needed = height(firstLine + line, endRow);
      if (used + needed > room && line > 0) {
        sheet.setRowBreak(firstLine + line - 1);
        used = header;
      }
      used += needed;
      // A block that is longer than a page is cut all the same
      while (used > room && needed > room - header) {
        used -= room - header;
      }
      line = end;
    }
  }

  private double height(int from, int to) {
    double height = 0;
    for (int i = from; i < to; i++) {
      XSSFRow row = sheet.getRow(i);
      height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
    return height;
  }
}
