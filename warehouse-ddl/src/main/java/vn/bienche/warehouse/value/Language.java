package vn.bienche.warehouse.value;

import java.util.Locale;
import java.util.Optional;

/** The languages in which clerks and operators are spoken to; Vietnamese unless asked otherwise. */
public enum Language {
  VI,
  EN;

  /** The code of {@code --lang}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language with this code, without regard to case. */
  public static Optional<Language> of(String code) {
    return switch (code.strip().toLowerCase(Locale.ROOT)) {
      case "vi" -> Optional.of(VI);
      case "en" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }

  /** One of two texts, so that both languages of a short label stand side by side in the code. */
  public String choose(String vietnamese, String english) {
    return this == VI ? vietnamese : english;
  }
}
