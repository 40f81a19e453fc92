package vn.bienche.ingest.returned;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.bienche.ingest.returned.SummaryLook.Kind;
import vn.bienche.warehouse.value.Severity;

/** Writes the summary sheet row by row, from the top. */
final class SummaryRows {

  /** Widths of the columns in characters. */
  private static final List<Integer> WIDTHS = List.of(5, 11, 9, 7, 14, 11, 16, 33, 27, 30);

  /** Columns before this one hold codes and numbers. */
  private static final int TEXT_COLUMNS = 6;

  private static final float TALLEST_IN_POINTS = 400f;
  private static final float LINE_IN_POINTS = 15f;
  private static final float HEADING_IN_POINTS = 22f;
  private static final int LONGEST_CELL = 32_000;

  /** Letters of the text face are narrower than the digits in which Excel measures a column. */
  private static final double LETTERS_PER_DIGIT = 1.15;

  private final Sheet sheet;
  private final SummaryLook look;
  private int next;

  SummaryRows(Sheet sheet, SummaryLook look) {
    this.sheet = sheet;
    this.look = look;
    // A width counts digits of the workbook's default font, which in an .xls is smaller.
    double fontFactor = sheet instanceof HSSFSheet ? 1.2 : 1;
    for (int i = 0; i < WIDTHS.size(); i++) {
      // A little more than the text, since Excel keeps a margin inside each cell.
      sheet.setColumnWidth(i, (int) (WIDTHS.get(i) * 256 * fontFactor) + 180);
    }
  }

  int columns() {
    return WIDTHS.size();
  }

  int written() {
    return next;
  }

  /** A line of text that runs over the columns to its right. */
  void line(String text, Kind kind) {
    Row row = sheet.createRow(next++);
    set(row, 0, text, look.of(kind));
    row.setHeightInPoints(
        kind == Kind.TEXT || kind == Kind.NOTE ? LINE_IN_POINTS + 1 : HEADING_IN_POINTS);
  }

  /** A long line of text that wraps over the width of the table. */
  void paragraph(String text, Kind kind) {
    line(text, kind);
    Row row = sheet.getRow(next - 1);
    merge(row, 0, WIDTHS.size() - 1);
    int letters = letters(0, WIDTHS.size() - 1);
    row.setHeightInPoints(TextLines.of(text, letters) * LINE_IN_POINTS + 1);
  }

  /** Joins cells of a row; what stands in the first one has the room of all. */
  void merge(Row row, int first, int last) {
    // The rows of this sheet are written once from top to bottom, so that nothing can overlap.
    sheet.addMergedRegionUnsafe(
        new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
  }

  private static int letters(int first, int last) {
    return (int)
        (WIDTHS.subList(first, last + 1).stream().mapToInt(Integer::intValue).sum()
            * LETTERS_PER_DIGIT);
  }

  /** A framed row of the table; it grows with its text. */
  Row table(List<String> texts, Kind kind) {
    return table(texts, kind, List.of());
  }

  /**
   * A framed row of the table in which some cells are joined.
   *
   * @param texts by column; the rest is empty
   * @param joined pairs of first and last column
   */
  Row table(List<String> texts, Kind kind, List<int[]> joined) {
    Row row = sheet.createRow(next++);
    int lines = 1;
    for (int column = 0; column < WIDTHS.size(); column++) {
      String text = column < texts.size() ? texts.get(column) : "";
      boolean code = column < TEXT_COLUMNS && kind == Kind.BODY;
      set(row, column, text, look.of(code ? Kind.CENTRED : kind));
      lines = Math.max(lines, TextLines.of(text, letters(column, lastOf(column, joined))));
    }
    joined.forEach(pair -> merge(row, pair[0], pair[1]));
    row.setHeightInPoints(Math.min(lines * LINE_IN_POINTS + 2, TALLEST_IN_POINTS));
    return row;
  }

  private static int lastOf(int column, List<int[]> joined) {
    return joined.stream()
        .filter(pair -> pair[0] == column)
        .mapToInt(pair -> pair[1])
        .findFirst()
        .orElse(column);
  }

  void colour(Row row, int column, Severity severity) {
    row.getCell(column).setCellStyle(look.of(severity));
  }

  void link(Row row, int column, String reference) {
    Cell cell = row.getCell(column);
    Hyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(reference);
    cell.setHyperlink(link);
    cell.setCellStyle(look.of(Kind.LINK));
  }

  /** The legend: what each colour means. */
  void legend(Wording wording) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(LINE_IN_POINTS + 2);
    legend(
        row,
        1,
        4,
        Severity.ERROR,
        wording.choose("dòng không được nhận, phải sửa", "row not taken, to be mended"),
        wording);
    legend(
        row,
        5,
        7,
        Severity.WARNING,
        wording.choose("dòng đã nhận, cần xem lại", "row taken, please check"),
        wording);
    legend(
        row,
        8,
        9,
        Severity.REPAIR,
        wording.choose("dòng đã nhận, đã sửa giúp", "row taken, value repaired"),
        wording);
  }

  private void legend(
      Row row, int first, int last, Severity severity, String meaning, Wording wording) {
    set(row, first, wording.severity(severity), look.of(severity));
    set(row, first + 1, " " + meaning, look.of(Kind.TEXT));
    if (last > first + 1) {
      merge(row, first + 1, last);
    }
  }

  private static void set(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    if (!text.isEmpty()) {
      cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
    }
    cell.setCellStyle(style);
  }
}
