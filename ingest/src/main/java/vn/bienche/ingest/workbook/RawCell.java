package vn.bienche.ingest.workbook;

import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.LegacyEncoding;

/**
 * One cell that is not blank.
 *
 * @param column index from 0
 * @param kind of value
 * @param text as a reader sees it: dates {@code dd/MM/yyyy}, times {@code h:mm}, numbers with a
 *     decimal point and at most 15 digits, text as typed, in Unicode; the formula where there is no
 *     result
 * @param serial the number itself; dates are days of the 1900 system. NaN where the cell holds no
 *     number
 * @param conversion how the text was before it was converted from a legacy encoding, or null
 */
public record RawCell(
    int column, CellKind kind, String text, double serial, @Nullable Conversion conversion) {

  /**
   * Text in a legacy encoding.
   *
   * @param encoding by the font of the cell or run
   * @param before the text as the file holds it
   */
  public record Conversion(LegacyEncoding encoding, String before) {}

  public static RawCell text(int column, String text) {
    return new RawCell(column, CellKind.TEXT, text, Double.NaN, null);
  }

  /** Whether the cell holds a number, however it is shown. */
  public boolean isNumeric() {
    return kind == CellKind.NUMBER || kind == CellKind.DATE || kind == CellKind.TIME;
  }

  /** Column letters as Excel shows them, {@code A} for 0. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder(3);
    for (int c = column; c >= 0; c = c / 26 - 1) {
      letters.append((char) ('A' + c % 26));
    }
    return letters.reverse().toString();
  }
}
