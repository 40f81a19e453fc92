package vn.bienche.ingest.form;

import java.util.regex.Pattern;
import vn.bienche.ingest.text.Words;

/** Matching forms of a header's text, from the strict one of the contract to looser ones. */
final class HeaderText {

  private static final Pattern STARS = Pattern.compile("[\\s\\u00A0]*\\(?\\*+\\)?[\\s\\u00A0]*$");
  private static final Pattern SPACED_SIGN = Pattern.compile(" ?([/,(–-]) ?");
  private static final Pattern LAST_STOPS = Pattern.compile("[.:;]+$");
  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private HeaderText() {}

  /** Without case, repeated spaces, line breaks, Unicode form and a trailing {@code (*)}. */
  static String key(String text) {
    String key = Words.key(STARS.matcher(text).replaceAll(""));
    return LAST_STOPS.matcher(SPACED_SIGN.matcher(key).replaceAll("$1")).replaceAll("");
  }

  /** Also without a remark in brackets at the end. */
  static String withoutRemark(String text) {
    return REMARK.matcher(key(text)).replaceAll("").strip();
  }

  /** Also without accents. */
  static String plain(String text) {
    String composed =
        java.text.Normalizer.normalize(withoutRemark(text), java.text.Normalizer.Form.NFC);
    return MARKS.matcher(Words.plain(composed)).replaceAll("");
  }
}
