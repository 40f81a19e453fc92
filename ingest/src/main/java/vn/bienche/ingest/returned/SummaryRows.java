package vn.bienche.ingest.returned;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.bienche.ingest.returned.SummaryLook.Kind;
import vn.bienche.warehouse.value.Severity;

/** Writes the summary sheet row by row, from the top. */
final class SummaryRows {

  /** Widths of the columns in characters. */
  private static final List<Integer> WIDTHS = List.of(5, 11, 9, 8, 17, 13, 21, 42, 34, 38);

  private static final float LINE_IN_POINTS = 15f;
  private static final int LONGEST_CELL = 32_000;

  private final Sheet sheet;
  private final SummaryLook look;
  private int next;

  SummaryRows(Sheet sheet, SummaryLook look) {
    this.sheet = sheet;
    this.look = look;
    for (int i = 0; i < WIDTHS.size(); i++) {
      // A little more than the text, since Excel keeps a margin inside each cell.
      sheet.setColumnWidth(i, WIDTHS.get(i) * 256 + 180);
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
  }

  void blank() {
    next++;
  }

  /** A framed row of the table; lower rows grow with their text. */
  Row table(List<String> texts, Kind kind) {
    Row row = sheet.createRow(next++);
    int lines = 1;
    for (int column = 0; column < WIDTHS.size(); column++) {
      String text = column < texts.size() ? texts.get(column) : "";
      boolean short0 = column < 6 && kind == Kind.BODY;
      set(row, column, text, look.of(short0 ? Kind.CENTRED : kind));
      lines = Math.max(lines, TextLines.of(text, WIDTHS.get(column)));
    }
    row.setHeightInPoints(Math.min(lines * LINE_IN_POINTS + 2, 400));
    return row;
  }

  void colour(Row row, int column, Severity severity) {
    row.getCell(column).setCellStyle(look.of(severity));
  }

  void link(Row row, int column, String reference) {
    Cell cell = row.getCell(column);
    Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(reference);
    cell.setHyperlink(link);
    cell.setCellStyle(look.of(Kind.LINK));
  }

  /** The legend: what each colour means. */
  void legend(Wording wording) {
    Row row = sheet.createRow(next++);
    legend(row, 1, Severity.ERROR, wording.choose("dòng không được nhận, phải sửa", "row not taken, to be mended"), wording);
    legend(row, 5, Severity.WARNING, wording.choose("dòng đã nhận, cần xem lại", "row taken, please check"), wording);
    legend(row, 8, Severity.REPAIR, wording.choose("dòng đã nhận, đã sửa giúp", "row taken, value repaired"), wording);
  }

  private void legend(Row row, int column, Severity severity, String meaning, Wording wording) {
    set(row, column, wording.severity(severity), look.of(severity));
    set(row, column + 1, " " + meaning, look.of(Kind.TEXT));
  }

  private static void set(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    if (!text.isEmpty()) {
      cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
    }
    cell.setCellStyle(style);
  }
}
