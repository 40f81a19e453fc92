package vn.bienche.ingest.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Forms of a text: tidy for storing, key and plain for matching. Matching forms are never stored or
 * shown.
 */
public final class Words {

  /** Grave, acute, tilde, hook above and dot below: the five tones. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final char FIRST_COMBINING = '\u0300';

  /** Latin Extended Additional, where the Vietnamese letters with two marks stand. */
  private static final char FIRST_VIETNAMESE = '\u1E00';

  /** Latin-1 behind its signs, Latin Extended-A and -B. */
  private static final char FIRST_LATIN_1 = '\u00C0';

  private static final char LAST_LATIN_B = '\u024F';

  private static final char LAST_VIETNAMESE = '\u1EFF';

  private Words() {}

  /**
   * Normal form C, trimmed, inner white space (also no-break and zero-width) folded to single
   * spaces.
   */
  public static String tidy(String text) {
    if (isTidy(text)) {
      return text;
    }
    return fold(isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  /** Whether nothing is left of the text when it is tidy. */
  public static boolean isBlank(String text) {
    return text.isEmpty()
        || (!isLetterOrDigit(text.charAt(0)) && (text.isBlank() || tidy(text).isEmpty()));
  }

  /** Quick and true for nearly every text's characters; false may mean unknown. */
  private static boolean isLetterOrDigit(char c) {
    return c < 0x80
        ? (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        : isVietnamese(c);
  }

  /** Letters of the blocks where the Vietnamese ones stand, between which no space is. */
  private static boolean isVietnamese(char c) {
    return (c >= FIRST_LATIN_1 && c <= LAST_LATIN_B)
        || (c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE);
  }

  /**
   * What two spellings of the same word have in common: case, spaces, Unicode form and the place of
   * the tone mark ({@code Uỷ}, {@code Ủy}) do not count; marks do.
   */
  public static String key(String text) {
    String letters = Normalizer.normalize(fold(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(letters.length());
    StringBuilder tones = new StringBuilder(2);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (TONES.indexOf(c) >= 0) {
        tones.append(c);
        continue;
      }
      if (!Character.isLetter(c) && c < FIRST_COMBINING && !tones.isEmpty()) {
        key.append(tones);
        tones.setLength(0);
      }
      key.append(c);
    }
    return key.append(tones).toString();
  }

  /**
   * Lower-case letters without any mark; as long as the tidy text, so that places in it are places
   * in that.
   */
  public static String plain(String tidyText) {
    StringBuilder plain = new StringBuilder(tidyText.length());
    for (int i = 0; i < tidyText.length(); i++) {
      plain.append(base(tidyText.charAt(i)));
    }
    return plain.toString();
  }

  private static char base(char c) {
    if (c < 0x80) {
      return (char) (c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    if (c == 'đ' || c == 'Đ') {
      return 'd';
    }
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return Character.toLowerCase(decomposed.charAt(0));
  }

  private static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        space = !folded.isEmpty();
        continue;
      }
      if (space) {
        folded.append(' ');
        space = false;
      }
      folded.append(c);
    }
    return folded.toString();
  }

  private static boolean isFolded(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' '
          || (c == ' ' && before == ' ')
          || (c > '~' && !isVietnamese(c) && isOddSpace(c))) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isOddSpace(char c) {
    return isInvisible(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c);
  }

  /**
   * Zero-width characters and the byte-order mark; the soft hyphen too, which is no letter in
   * Unicode text.
   */
  private static boolean isInvisible(char c) {
    return c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u2060';
  }

  /**
   * Whether a text surely is in normal form C: no character of it can combine or decompose. Nearly
   * all Vietnamese text is, and asking costs a tenth of normalising.
   */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean punctuation = c >= '\u2010' && c <= '\u2027';
      if (c >= FIRST_COMBINING
          && !(c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE)
          && !punctuation) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text surely is tidy: ASCII and Vietnamese letters, single spaces. */
  private static boolean isTidy(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean known = c <= '~' ? c >= ' ' : isVietnamese(c);
      if (!known || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }
}
