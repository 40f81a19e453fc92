package vn.bienche.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.bienche.warehouse.value.Language;

/** Texts of the command line in the user's language. */
final class Messages {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "vn.bienche.cli.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * @param language {@code vi} or {@code en}
   */
  static Messages of(String language) {
    return new Messages(Locale.forLanguageTag(language));
  }

  Language language() {
    return Language.of(locale.getLanguage()).orElse(Language.VI);
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /** The text of a key with its places filled. */
  String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
