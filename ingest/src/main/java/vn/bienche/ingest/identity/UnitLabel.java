package vn.bienche.ingest.identity;

import java.util.regex.Pattern;
import vn.bienche.ingest.cell.Codes;
import vn.bienche.ingest.text.Words;

/** Reads the value behind {@code Mã đơn vị}. */
final class UnitLabel {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)+");

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

  private UnitLabel() {}

  /** The code, though the unit's name may follow it; text with spaces where there is no code. */
  static String code(String text) {
    String tidy = Words.tidy(text);
    int space = tidy.indexOf(' ');
    String first = space < 0 ? tidy : tidy.substring(0, space);
    return CODE.matcher(first).matches() ? Codes.normal(first) : Codes.normal(tidy);
  }

  /** Whether the value can be a code at all; explanations of the label are none. */
  static boolean isCode(String text) {
    return SHAPE.matcher(code(text)).matches();
  }
}
