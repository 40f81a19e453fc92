package vn.bienche.ingest.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as Vietnamese clerks type them: {@code 1.904} is one thousand nine hundred and four,
 * {@code 7,18} is seven point one eight, {@code 4.40} is four point four.
 */
public final class NumberText {

  private static final Pattern SIGNED = Pattern.compile("[+-]?[0-9][0-9.,]*");
  private static final Pattern GROUPS_BY_DOT = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
  private static final Pattern GROUPS_BY_COMMA = Pattern.compile("\\d{1,3}(,\\d{3})+");
  private static final Pattern THOUSANDS = Pattern.compile("0*[1-9]\\d*\\.\\d{3}");
  private static final int MOST_DIGITS = 30;

  private NumberText() {}

  /** The number, or none where the text is no number. */
  public static Optional<BigDecimal> parse(String text) {
    String t = text.replaceAll("[\\s\\u00A0\\u202F]", "").replace('\u2212', '-');
    if (t.length() > MOST_DIGITS || !SIGNED.matcher(t).matches()) {
      return Optional.empty();
    }
    boolean negative = t.startsWith("-");
    String digits = plain(negative || t.startsWith("+") ? t.substring(1) : t);
    if (!digits.matches("\\d+(\\.\\d*)?")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits);
    return Optional.of(negative ? number.negate() : number);
  }

  /** The number as clerks write it: dot for thousands, comma for decimals, no idle zeros. */
  public static String show(BigDecimal number) {
    BigDecimal shown = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    String[] parts = shown.abs().toPlainString().split("\\.");
    String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    String text = parts.length == 1 ? whole : whole + "," + parts[1];
    return shown.signum() < 0 ? "-" + text : text;
  }

  /** Digits with a decimal point at most; anything else where separators make no sense. */
  private static String plain(String t) {
    int dot = t.lastIndexOf('.');
    int comma = t.lastIndexOf(',');
    if (dot >= 0 && comma >= 0) {
      return dot < comma ? mixed(t, '.', ',') : mixed(t, ',', '.');
    }
    if (comma >= 0) {
      return GROUPS_BY_COMMA.matcher(t).matches() && t.indexOf(',') != comma
          ? t.replace(",", "")
          : t.replace(',', '.');
    }
    boolean grouped =
        THOUSANDS.matcher(t).matches()
            || (t.indexOf('.') != dot && GROUPS_BY_DOT.matcher(t).matches());
    return grouped ? t.replace(".", "") : t;
  }

  private static String mixed(String t, char thousands, char decimal) {
    int at = t.lastIndexOf(decimal);
    String whole = t.substring(0, at);
    String grouping = "\\d{1,3}(\\" + thousands + "\\d{3})+";
    return whole.matches(grouping)
        ? whole.replace(String.valueOf(thousands), "") + "." + t.substring(at + 1)
        : "?";
  }
}
