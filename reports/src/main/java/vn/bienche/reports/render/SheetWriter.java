package vn.bienche.reports.render;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
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

  private static final double LINE_FACTOR = 1.35;

  /** Share of the width that the issuer's block takes. */
  private static final double LEFT_SHARE = 0.42;

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
    int columns = table.form().columns().size();
    SheetPage page = new SheetPage(sheet, profile);
    int[] widths = page.setUp(table.form());
    double size =
        Objects.requireNonNullElse(table.form().fontSize(), profile.value(Element.TABLE_SIZE));
    heading(table, widths);
    int headerTop = next;
    header(table, size, widths);
    page.repeatAndFreeze(headerTop, next - 1);
    int firstLine = next;
    new SheetLines(sheet, styles, size, widths).write(table, firstLine);
    next = firstLine + table.lines().size();
    notes(columns, widths);
    if (last) {
      closing(columns, widths);
    }
    next++;
    wide(document.identification(), Type.italic(8), HorizontalAlignment.LEFT, columns);
  }

  private void heading(Table table, int[] widths) {
    int columns = widths.length;
    int middle = columnAt(widths, LEFT_SHARE);
    pair(
        frame.superior(),
        Type.plain(profile.value(Element.SUPERIOR_SIZE)),
        profile.motto().get(0),
        motto(0),
        columns,
        middle);
    pair(
        frame.issuer(),
        Type.bold(profile.value(Element.ISSUER_SIZE)),
        profile.motto().size() > 1 ? profile.motto().get(1) : "",
        motto(1),
        columns,
        middle);
    pair(
        profile.star() ? "*" : "",
        Type.plain(profile.value(Element.ISSUER_SIZE)),
        frame.placeAndDate(),
        Type.italic(profile.value(Element.PLACE_AND_DATE_SIZE)),
        columns,
        middle);
    next++;
    if (frame.draft()) {
      wide(
          "(DỰ THẢO)",
          Type.bold(profile.value(Element.SUBTITLE_SIZE)),
          HorizontalAlignment.CENTER,
          columns);
    }
    String appendix = document.appendix();
    if (appendix != null) {
      wide(
          appendix,
          Type.bold(profile.value(Element.APPENDIX_SIZE)),
          HorizontalAlignment.CENTER,
          columns);
    }
    String own = table.heading();
    for (String line : own == null ? document.title() : List.of(own)) {
      wide(line, Type.bold(profile.value(Element.TITLE_SIZE)), HorizontalAlignment.CENTER, columns);
    }
    optional(document.subtitle(), HorizontalAlignment.CENTER, columns);
    if (appendix != null && frame.appendixOf() != null) {
      optional("(" + frame.appendixOf() + ")", HorizontalAlignment.CENTER, columns);
    }
    optional(table.form().measure(), HorizontalAlignment.RIGHT, columns);
  }

  /** The column before which this share of the width lies. */
  private static int columnAt(int[] widths, double share) {
    int total = Arrays.stream(widths).sum();
    int column = 0;
    int left = 0;
    while (column < widths.length - 1 && left + widths[column] / 2 < total * share) {
      left += widths[column++];
    }
    return Math.max(1, column);
  }

  private Type motto(int line) {
    Element size = line == 0 ? Element.MOTTO_FIRST_SIZE : Element.MOTTO_SECOND_SIZE;
    boolean last = line == profile.motto().size() - 1;
    return Type.bold(profile.value(size)).withUnderline(last && profile.mottoUnderlined());
  }

  private void pair(
      String left, Type leftType, String right, Type rightType, int columns, int middle) {
    Row row = sheet.createRow(next);
    words(row, 0, middle - 1, left, leftType, HorizontalAlignment.CENTER);
    words(row, middle, columns - 1, right, rightType, HorizontalAlignment.CENTER);
    row.setHeightInPoints((float) (Math.max(leftType.size(), rightType.size()) * LINE_FACTOR));
    next++;
  }

  private void optional(@Nullable String text, HorizontalAlignment align, int columns) {
    if (text != null) {
      wide(text, Type.italic(profile.value(Element.SUBTITLE_SIZE)), align, columns);
    }
  }

  private void wide(String text, Type type, HorizontalAlignment align, int columns) {
    Row row = sheet.createRow(next);
    words(row, 0, columns - 1, text, type, align);
    row.setHeightInPoints((float) (type.size() * LINE_FACTOR));
    next++;
  }

  private void words(
      Row row, int first, int last, String text, Type type, HorizontalAlignment align) {
    Cell cell = row.createCell(first);
    cell.setCellStyle(styles.words(type, align));
    cell.setCellValue(text);
    if (last > first) {
      sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
    }
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

  private void notes(int columns, int[] widths) {
    int width = Arrays.stream(widths).sum();
    Type note = Type.italic(profile.value(Element.TABLE_SIZE));
    for (String text : document.notes()) {
      wide(text, note, HorizontalAlignment.LEFT, columns);
      sheet.getRow(next - 1).setHeightInPoints(TextMetrics.height(text, note, width) * 1.15f);
    }
  }

  private void closing(int columns, int[] widths) {
    next++;
    int middle = columnAt(widths, 0.5);
    Type signer = Type.bold(profile.value(Element.SIGNER_SIZE));
    Type heading = Type.plain(profile.value(Element.RECIPIENTS_HEADING_SIZE)).withUnderline(true);
    pair("Nơi nhận:", heading, frame.signAuthority(), signer, columns, middle);
    int first = next;
    for (int i = 0; i < Math.max(4, frame.recipients().size()); i++) {
      String recipient = i < frame.recipients().size() ? frame.recipients().get(i) : "";
      pair(
          recipient,
          Type.plain(profile.value(Element.RECIPIENTS_SIZE)),
          i == 0 ? frame.signRole() : "",
          signer,
          columns,
          middle);
    }
    pair("", signer, Objects.requireNonNullElse(frame.signerName(), ""), signer, columns, middle);
    leftAlign(first - 1, next - 1);
  }

  private void leftAlign(int from, int to) {
    for (int row = from; row <= to; row++) {
      Cell cell = sheet.getRow(row).getCell(0);
      Type type = Type.plain(profile.value(Element.RECIPIENTS_SIZE)).withUnderline(row == from);
      cell.setCellStyle(styles.words(type, HorizontalAlignment.LEFT));
    }
  }
}
