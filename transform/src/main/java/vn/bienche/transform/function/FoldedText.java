package vn.bienche.transform.function;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names of units and rooms are compared: composed or decomposed, upper or lower
 * case, spaces, and where in the syllable the tone mark stands ({@code Uỷ} and {@code Ủy}, {@code
 * hoá} and {@code hóa}) make no difference.
 */
public final class FoldedText {

  /**
   * Grave, acute, tilde, hook above, dot below: the five marks of tone; other marks make other
   * letters.
   */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private FoldedText() {}

  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    StringBuilder tones = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (TONES.indexOf(c) >= 0) {
        tones.append(c);
      } else if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      } else {
        folded.append(tones);
        tones.setLength(0);
        if (isSpace(c)) {
          gap = true;
        } else {
          folded.append(gap && !folded.isEmpty() ? " " : "").append(c);
          gap = false;
        }
      }
    }
    return Normalizer.normalize(folded.append(tones), Normalizer.Form.NFC);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
