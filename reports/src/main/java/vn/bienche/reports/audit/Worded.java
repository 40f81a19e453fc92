package vn.bienche.reports.audit;

import java.util.Locale;
import vn.bienche.warehouse.value.Language;

/** A constant that messages show in words and JSON by its name. */
interface Worded {

  Phrase words();

  String name();

  /** The constant in words. */
  default String text(Language language) {
    return words().in(language);
  }

  /** The name in JSON, such as {@code wrong_sum}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
