package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as printed.
 *
 * @param value the number; a percentage is its figure, so {@code 86,20%} is 86.20
 * @param decimals printed behind the decimal sign
 * @param percent whether a percent sign stands behind it
 */
record NumberText(BigDecimal value, int decimals, boolean percent) {

  private static final Pattern VIETNAMESE =
      Pattern.compile("([-+−]?)([1-9]\\d{0,2}(?:[. ]\\d{3})+|\\d+)(?:,(\\d+))?\\s*(%?)");
  private static final Pattern POINT = Pattern.compile("([-+−]?)(\\d+)\\.(\\d+)\\s*(%?)");
  private static final Pattern ENGLISH =
      Pattern.compile("([-+−]?)(\\d{1,3}(?:,\\d{3})+)\\.(\\d+)\\s*(%?)");

  /**
   * Reads a cell; null when it holds no number.
   *
   * @param pointIsDecimal whether {@code 1.904} means one and a bit, as the column's other cells
   *     show
   */
  static @Nullable NumberText of(String text, boolean pointIsDecimal) {
    String stripped = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    for (Pattern pattern :
        pointIsDecimal
            ? new Pattern[] {POINT, VIETNAMESE, ENGLISH}
            : new Pattern[] {VIETNAMESE, POINT, ENGLISH}) {
      Matcher matcher = pattern.matcher(stripped);
      if (matcher.matches()) {
        return of(matcher);
      }
    }
    return null;
  }

  /** Whether this text can only mean a decimal point: not exactly three digits behind it. */
  static boolean showsDecimalPoint(String text) {
    Matcher matcher = POINT.matcher(text.strip());
    return matcher.matches() && (matcher.group(3).length() != 3 || matcher.group(2).equals("0"));
  }

  /** A number with {@code .} decimals in Vietnamese notation. */
  static String vietnamese(String plain) {
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    return point < 0 ? grouped : grouped + "," + plain.substring(point + 1);
  }

  private static NumberText of(Matcher matcher) {
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    String digits = matcher.group(2).replaceAll("[., ]", "");
    BigDecimal value = new BigDecimal(fraction.isEmpty() ? digits : digits + "." + fraction);
    boolean negative = matcher.group(1).equals("-") || matcher.group(1).equals("−");
    return new NumberText(
        negative ? value.negate() : value, fraction.length(), !matcher.group(4).isEmpty());
  }
}
