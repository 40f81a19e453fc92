package vn.bienche.reports.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as official documents write them: {@code 1.904}, {@code 7,18}. */
public final class VietnameseNumbers {

  private static final int GROUP = 3;

  private VietnameseNumbers() {}

  /** With a point between thousands and a comma before the decimals; {@code scale} decimals. */
  public static String format(BigDecimal value, int scale) {
    String plain = value.abs().setScale(scale, RoundingMode.HALF_UP).toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(whole);
    for (int i = whole.length() - GROUP; i > 0; i -= GROUP) {
      text.insert(i, '.');
    }
    if (point >= 0) {
      text.append(',').append(plain, point + 1, plain.length());
    }
    boolean negative = value.setScale(scale, RoundingMode.HALF_UP).signum() < 0;
    return negative ? "-" + text : text.toString();
  }

  public static String integer(long value) {
    return format(BigDecimal.valueOf(value), 0);
  }

  /** In running text counts below ten carry a leading nought: {@code 08}. */
  public static String running(long value) {
    return value >= 0 && value < 10 ? "0" + value : integer(value);
  }

  /**
   * In running text a mean or a percentage ends without needless noughts: {@code 08}, {@code 5,5},
   * {@code 7,18}.
   */
  public static String running(BigDecimal value) {
    BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    if (rounded.scale() <= 0) {
      return running(rounded.longValueExact());
    }
    return format(rounded, rounded.scale());
  }
}
