package vn.bienche.ingest.template;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.bienche.warehouse.contract.ColumnType;

/**
 * Cell styles of a template; what the clerk may not change is locked, and the sheet's protection
 * holds it.
 */
final class TemplateStyles {

  private static final String FONT = "Times New Roman";
  private static final byte[] HEADER_FILL = {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7};
  private static final byte[] REQUIRED_FILL = {(byte) 0xFF, (byte) 0xF2, (byte) 0xCC};
  private static final byte[] EXAMPLE_FILL = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};
  private static final String DATE_FORMAT = "dd/mm/yyyy";
  private static final String TEXT_FORMAT = "@";
  private static final short BODY_SIZE = 11;
  private static final short TITLE_SIZE = 14;

  private final XSSFWorkbook workbook;
  private final Map<ColumnType, XSSFCellStyle> input = new EnumMap<>(ColumnType.class);
  private final Map<ColumnType, XSSFCellStyle> example = new EnumMap<>(ColumnType.class);

  private final Map<Boolean, XSSFCellStyle> headers = new HashMap<>();

  TemplateStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  XSSFCellStyle plain() {
    return styled(font(BODY_SIZE, false, false));
  }

  XSSFCellStyle wrapped() {
    XSSFCellStyle style = plain();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  XSSFCellStyle bold() {
    return styled(font(BODY_SIZE, true, false));
  }

  XSSFCellStyle title() {
    XSSFCellStyle style = styled(font(TITLE_SIZE, true, false));
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  /** Header of a column; a required one stands out. */
  XSSFCellStyle header(boolean required) {
    return headers.computeIfAbsent(required, this::newHeader);
  }

  private XSSFCellStyle newHeader(boolean required) {
    XSSFCellStyle style =
        filled(styled(font(BODY_SIZE, true, false)), required ? REQUIRED_FILL : HEADER_FILL);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return bordered(style);
  }

  XSSFCellStyle columnNumber() {
    XSSFCellStyle style = styled(font(BODY_SIZE, false, true));
    style.setAlignment(HorizontalAlignment.CENTER);
    return bordered(style);
  }

  /** Cell that the clerk fills. */
  XSSFCellStyle input(ColumnType type) {
    return input.computeIfAbsent(
        type,
        t -> {
          XSSFCellStyle style = bordered(formatted(styled(font(BODY_SIZE, false, false)), t));
          style.setLocked(false);
          return style;
        });
  }

  /** Cell of the example row. */
  XSSFCellStyle example(ColumnType type) {
    return example.computeIfAbsent(
        type,
        t -> {
          XSSFFont grey = font(BODY_SIZE, false, true);
          grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
          return filled(bordered(formatted(styled(grey), t)), EXAMPLE_FILL);
        });
  }

  private XSSFCellStyle formatted(XSSFCellStyle style, ColumnType type) {
    String format =
        switch (type) {
          case DATE -> DATE_FORMAT;
          case CODE, CODES, TEXT -> TEXT_FORMAT;
          case INT, DECIMAL, HOURS, ENUM, FLAG -> "General";
        };
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(type == ColumnType.TEXT || type == ColumnType.ENUM);
    if (type == ColumnType.FLAG || type == ColumnType.DATE) {
      style.setAlignment(HorizontalAlignment.CENTER);
    }
    return style;
  }

  private XSSFCellStyle styled(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFCellStyle bordered(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private XSSFFont font(short size, boolean bold, boolean italic) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(size);
    font.setBold(bold);
    font.setItalic(italic);
    return font;
  }
}
