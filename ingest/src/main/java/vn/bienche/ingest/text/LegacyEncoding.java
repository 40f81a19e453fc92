package vn.bienche.ingest.text;

import java.util.Locale;
import java.util.Optional;

/**
 * The font-bound encodings of Vietnamese text before Unicode. The font of a cell or run is the only
 * sign of them: the same bytes are ordinary letters in any other font.
 */
public enum LegacyEncoding {
  /** Fonts {@code .VnTime}, {@code .VnArial} …: one byte for each letter with its marks. */
  TCVN3("TCVN3"),
  /** Fonts such as {@code .VnTimeH}, which draw every letter as a capital. */
  TCVN3_CAPITALS("TCVN3"),
  /** Fonts {@code VNI-Times} …: a letter, followed by a character that stands for its marks. */
  VNI("VNI");

  private final String label;

  LegacyEncoding(String label) {
    this.label = label;
  }

  /** Name of the encoding as clerks know it. */
  public String label() {
    return label;
  }

  /** The encoding that a font of this name implies. */
  public static Optional<LegacyEncoding> ofFont(String fontName) {
    String name = fontName.strip().toUpperCase(Locale.ROOT);
    if (name.startsWith(".VN")) {
      return Optional.of(name.endsWith("H") ? TCVN3_CAPITALS : TCVN3);
    }
    return name.startsWith("VNI-") || name.startsWith("VNI ") ? Optional.of(VNI) : Optional.empty();
  }

  /**
   * The text in Unicode. Text that holds Vietnamese Unicode letters already is given back as it is.
   */
  public String toUnicode(String text) {
    if (isUnicodeVietnamese(text)) {
      return text;
    }
    return switch (this) {
      case TCVN3 -> Tcvn3.toUnicode(text);
      case TCVN3_CAPITALS -> Tcvn3.toUnicode(text).toUpperCase(Locale.ROOT);
      case VNI -> Vni.toUnicode(text);
    };
  }

  /** Legacy text has no character of the blocks where Vietnamese letters stand beyond Latin-1. */
  private static boolean isUnicodeVietnamese(String text) {
    return text.chars()
        .anyMatch(
            c ->
                (c >= 0x1EA0 && c <= 0x1EF9)
                    || (c >= 0x0300 && c <= 0x036F)
                    || isExtendedLetter(c));
  }

  private static boolean isExtendedLetter(int c) {
    return "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0;
  }
}
