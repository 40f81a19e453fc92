package vn.bienche.ingest.workbook;

import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.LegacyEncoding;

/** Makes cells of what the file says of them. */
final class XlsxValues {

  /** Days between the epochs of the 1904 and 1900 systems. */
  private static final int DAYS_1904 = 1462;

  private static final int ISO_DATE = 10;
  private static final int EXACT_DIGITS = 15;

  private final XlsxWorkbook workbook;

  XlsxValues(XlsxWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * The cell, or null where it is blank.
   *
   * @param type as the file names it
   * @param style number of the cell's style
   * @param value as the file holds it, or null
   * @param formula without the equals sign, or null
   */
  @Nullable RawCell cell(
      int column, String type, int style, @Nullable String value, @Nullable String formula) {
    if (value == null || (value.isEmpty() && !"str".equals(type))) {
      return formula == null
          ? null
          : new RawCell(column, CellKind.UNCALCULATED, "=" + formula, Double.NaN, null);
    }
    return switch (type) {
      case "s" -> shared(column, style, Integer.parseInt(value.strip()));
      case "str" -> formulaText(column, style, value);
      case "b" ->
          new RawCell(
              column, CellKind.BOOLEAN, value.equals("1") ? "TRUE" : "FALSE", Double.NaN, null);
      case "e" -> new RawCell(column, CellKind.ERROR, value, Double.NaN, null);
      // ISO 8601 of strict workbooks; the date readers know this form
      case "d" ->
          RawCell.text(column, value.length() > ISO_DATE ? value.substring(0, ISO_DATE) : value);
      default -> number(column, style, value.strip());
    };
  }

  /** The cell of a text of its own, or null where it is blank. */
  @Nullable RawCell inline(int column, int style, RichText text) {
    return text.joined().isEmpty() ? null : text.cell(column, workbook.styles().encoding(style));
  }

  private @Nullable RawCell formulaText(int column, int style, String value) {
    LegacyEncoding encoding = workbook.styles().encoding(style);
    return value.isEmpty()
        ? null
        : RichText.plain(column, SharedStrings.unescaped(value), encoding);
  }

  /** The cell of a shared text, or null where it is blank. */
  @Nullable RawCell shared(int column, int style, int index) {
    RawCell cell = workbook.strings().cell(column, index, workbook.styles().encoding(style));
    return cell.text().isEmpty() ? null : cell;
  }

  /** Most numbers are a few digits, for which the general way is long. */
  private static double serial(String literal) {
    if (literal.isEmpty() || literal.length() > EXACT_DIGITS) {
      return Double.parseDouble(literal);
    }
    long whole = 0;
    for (int i = 0; i < literal.length(); i++) {
      int digit = literal.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Double.parseDouble(literal);
      }
      whole = whole * 10 + digit;
    }
    return whole;
  }

  private RawCell number(int column, int style, String literal) {
    double serial = serial(literal);
    if (Double.isNaN(serial) || Double.isInfinite(serial)) {
      return new RawCell(column, CellKind.ERROR, literal, Double.NaN, null);
    }
    NumberFormat format = workbook.styles().format(style);
    boolean shifted = workbook.isDate1904() && format.kind() == CellKind.DATE;
    return format.cell(column, literal, shifted ? serial + DAYS_1904 : serial);
  }
}
