package vn.bienche.reports.render;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Words on a worksheet, in rows over its whole width or beside one another. */
final class SheetRows {

  private static final double LINE_FACTOR = 1.15;

  /**
   * Words of one half of a row.
   *
   * @param text may be empty
   */
  record Words(String text, Type type, HorizontalAlignment align) {

    static Words none() {
      return new Words("", Type.plain(1), HorizontalAlignment.LEFT);
    }
  }

  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private final int[] widths;
  private int next;

  /**
   * Begins in the first row.
   *
   * @param widths of the columns in points
   */
  SheetRows(XSSFSheet sheet, SheetStyles styles, int[] widths) {
    this.sheet = sheet;
    this.styles = styles;
    this.widths = widths.clone();
  }

  /** Place of the next row, from 0. */
  int next() {
    return next;
  }

  /** Leaves rows to another writer. */
  void skip(int rows) {
    next += rows;
  }

  /** The column before which this share of the width lies. */
  int columnAt(double share) {
    double wanted = Arrays.stream(widths).sum() * share;
    int column = 0;
    int left = 0;
    while (column < widths.length - 1 && left + widths[column] / 2 < wanted) {
      left += widths[column++];
    }
    return Math.max(1, column);
  }

  /** A row over the whole width, as high as its words need. */
  void wide(String text, Type type, HorizontalAlignment align) {
    Row row = sheet.createRow(next++);
    int height = words(row, 0, widths.length - 1, new Words(text, type, align));
    row.setHeightInPoints((float) (height * LINE_FACTOR));
  }

  /** A row of two halves. */
  void pair(Words left, Words right, int middle) {
    Row row = sheet.createRow(next++);
    int height =
        Math.max(words(row, 0, middle - 1, left), words(row, middle, widths.length - 1, right));
    row.setHeightInPoints((float) (height * LINE_FACTOR));
  }

  private int words(Row row, int first, int last, Words words) {
    Cell cell = row.createCell(first);
    cell.setCellStyle(styles.words(words.type(), words.align()));
    cell.setCellValue(words.text());
    if (last > first) {
      int place = row.getRowNum();
      sheet.addMergedRegion(new CellRangeAddress(place, place, first, last));
    }
    int width = Arrays.stream(widths, first, last + 1).sum();
    return TextMetrics.height(words.text(), words.type(), width);
  }
}
