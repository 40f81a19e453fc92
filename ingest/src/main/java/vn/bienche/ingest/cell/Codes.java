package vn.bienche.ingest.cell;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.bienche.ingest.text.Words;

/** Normal form of codes: capital letters, plain hyphens without spaces; leading zeros stay. */
public final class Codes {

  private static final Pattern HYPHEN = Pattern.compile("\\s*[-\u2010-\u2015\u2212]\\s*");
  private static final Pattern DOT = Pattern.compile("\\s*\\.\\s*");

  private Codes() {}

  /**
   * The code; a text with spaces is a name that stands in place of a code, and keeps its letters.
   */
  public static String normal(String text) {
    if (isNormal(text)) {
      return text;
    }
    String tidy = Words.tidy(text);
    String tight = DOT.matcher(HYPHEN.matcher(tidy).replaceAll("-")).replaceAll(".");
    return tight.indexOf(' ') >= 0 ? tidy : tight.toUpperCase(Locale.ROOT);
  }

  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }
}
