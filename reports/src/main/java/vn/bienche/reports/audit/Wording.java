package vn.bienche.reports.audit;

import java.math.BigDecimal;
import vn.bienche.warehouse.value.Language;

/** Numbers as a sentence shows them. */
final class Wording {

  private Wording() {}

  /** Without exponent and needless zeros behind an integer. */
  static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() <= 0 ? stripped.setScale(0) : value).toPlainString();
  }

  /** In the notation of the language. */
  static String number(BigDecimal value, Language language) {
    String plain = plain(value);
    return language == Language.VI ? NumberText.vietnamese(plain) : plain;
  }
}
