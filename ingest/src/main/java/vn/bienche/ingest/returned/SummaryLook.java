package vn.bienche.ingest.returned;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.bienche.warehouse.value.Severity;

/** Styles of the summary sheet: the typeface of official papers, thin borders, wrapped text. */
final class SummaryLook {

  /** A kind of cell. */
  enum Kind {
    TITLE,
    TEXT,
    NOTE,
    HEADER,
    SECTION,
    BODY,
    CENTRED,
    LINK
  }

  private static final String TYPEFACE = "Times New Roman";
  private static final short SIZE = 11;
  private static final short TITLE_SIZE = 14;

  private final Workbook workbook;
  private final Map<Kind, CellStyle> styles = new EnumMap<>(Kind.class);
  private final Map<Severity, CellStyle> severities = new EnumMap<>(Severity.class);

  SummaryLook(Workbook workbook) {
    this.workbook = workbook;
    Font plain = font(SIZE, false);
    Font bold = font(SIZE, true);
    Font title = font(TITLE_SIZE, true);
    Font note = font(SIZE, false);
    note.setItalic(true);
    Font link = font(SIZE, false);
    link.setUnderline(Font.U_SINGLE);
    link.setColor(IndexedColors.BLUE.getIndex());
    styles.put(Kind.TITLE, style(title));
    styles.put(Kind.TEXT, wrapped(style(plain)));
    styles.put(Kind.NOTE, wrapped(style(note)));
    CellStyle section = style(bold);
    section.setVerticalAlignment(VerticalAlignment.BOTTOM);
    styles.put(Kind.SECTION, section);
    styles.put(Kind.HEADER, centred(framed(filled(style(bold), IndexedColors.GREY_25_PERCENT))));
    styles.put(Kind.BODY, framed(style(plain)));
    styles.put(Kind.CENTRED, centred(framed(style(plain))));
    styles.put(Kind.LINK, centred(framed(style(link))));
    for (Severity severity : Severity.values()) {
      CellStyle style = centred(framed(style(plain)));
      SeverityFill.apply(style, severity);
      severities.put(severity, style);
    }
  }

  CellStyle of(Kind kind) {
    return Objects.requireNonNull(styles.get(kind));
  }

  CellStyle of(Severity severity) {
    return Objects.requireNonNull(severities.get(severity));
  }

  private Font font(short size, boolean bold) {
    Font font = workbook.createFont();
    font.setFontName(TYPEFACE);
    font.setFontHeightInPoints(size);
    font.setBold(bold);
    return font;
  }

  private CellStyle style(Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static CellStyle wrapped(CellStyle style) {
    style.setWrapText(true);
    return style;
  }

  private static CellStyle framed(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return wrapped(style);
  }

  private static CellStyle centred(CellStyle style) {
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  private static CellStyle filled(CellStyle style, IndexedColors colour) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour.getIndex());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }
}
