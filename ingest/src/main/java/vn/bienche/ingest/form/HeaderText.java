package vn.bienche.ingest.form;

import vn.bienche.ingest.text.Words;

/** Matching forms of a header's text, from the strict one of the contract to looser ones. */
final class HeaderText {

  private HeaderText() {}

  /** Without case, repeated spaces, line breaks, Unicode form and a trailing {@code (*)}. */
  static String key(String text) {
    return Words.key(text.replaceAll("[\\s\\u00A0]*\\(?\\*+\\)?[\\s\\u00A0]*$", ""))
        .replaceAll(" ?([/,(–-]) ?", "$1")
        .replaceAll("[.:;]+$", "");
  }

  /** Also without a remark in brackets at the end. */
  static String withoutRemark(String text) {
    return key(text).replaceAll("\\([^()]*\\)$", "").strip();
  }

  /** Also without accents. */
  static String plain(String text) {
    return Words.plain(
            java.text.Normalizer.normalize(withoutRemark(text), java.text.Normalizer.Form.NFC))
        .replaceAll("\\p{M}", "");
  }
}
