package vn.bienche.reports.render;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.bienche.reports.table.Kind;

/** The cell styles of a workbook, each made once. */
final class SheetStyles {

  /** Number format that shows how large a number is, whichever side of nil it lies on. */
  static final String WITHOUT_SIGN = "#,##0;#,##0";

  private static final int TWIPS_PER_POINT = 20;
  private static final short UPRIGHT = 90;

  /**
   * What distinguishes two styles.
   *
   * @param format number format; empty for text
   */
  private record Key(
      Type type, HorizontalAlignment align, boolean framed, String format, boolean rotated) {}

  private final Workbook workbook;
  private final String fontName;
  private final Map<Key, CellStyle> styles = new HashMap<>();

  SheetStyles(Workbook workbook, String fontName) {
    this.workbook = workbook;
    this.fontName = fontName;
    // The standard font is what columns are measured in, and not every machine has Excel's own
    workbook.getFontAt(0).setFontName(fontName);
  }

  CellStyle words(Type type, HorizontalAlignment align) {
    return style(new Key(type, align, false, "", false));
  }

  /** A header cell whose words are set upright. */
  CellStyle rotatedHeader(Type type) {
    return style(new Key(type, HorizontalAlignment.CENTER, true, "", true));
  }

  CellStyle header(Type type) {
    return style(new Key(type, HorizontalAlignment.CENTER, true, "", false));
  }

  /** A number that is carried forward: a star stands behind it, and it is a number all the same. */
  CellStyle marked(Kind kind, boolean bold, double size) {
    Type type = new Type(size, bold, false, false);
    String format = kind == Kind.INT ? "#,##0\"*\"" : "#,##0.00\"*\"";
    return style(new Key(type, HorizontalAlignment.CENTER, true, format, false));
  }

  CellStyle withoutSign(double size) {
    Key key = new Key(Type.plain(size), HorizontalAlignment.CENTER, true, WITHOUT_SIGN, false);
    return style(key);
  }

  CellStyle cell(Kind kind, boolean bold, double size) {
    HorizontalAlignment align =
        kind == Kind.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER;
    String format =
        switch (kind) {
          case INT -> "#,##0";
          case DECIMAL2 -> "#,##0.00";
          default -> "@";
        };
    return style(new Key(new Type(size, bold, false, false), align, true, format, false));
  }

  private CellStyle style(Key key) {
    return styles.computeIfAbsent(key, this::create);
  }

  private CellStyle create(Key key) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font(key.type()));
    style.setAlignment(key.align());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    if (key.rotated()) {
      style.setRotation(UPRIGHT);
    }
    if (!key.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    }
    if (key.framed()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    return style;
  }

  private Font font(Type type) {
    Font font = workbook.createFont();
    font.setFontName(fontName);
    font.setFontHeight((short) Math.round(type.size() * TWIPS_PER_POINT));
    font.setBold(type.bold());
    font.setItalic(type.italic());
    font.setUnderline(type.underlined() ? Font.U_SINGLE : Font.U_NONE);
    return font;
  }
}
