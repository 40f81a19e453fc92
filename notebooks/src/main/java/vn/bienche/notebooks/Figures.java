package vn.bienche.notebooks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as Vietnamese documents print them: 1.904 and 7,18; what is not known is a dash. */
public final class Figures {

  /** Stands for a figure that is not known. */
  public static final String UNKNOWN = "–";

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Figures() {}

  /** With as many decimals as the figure has; text and dates are given, too. */
  public static String shown(@Nullable Object value) {
    if (value instanceof Number number) {
      BigDecimal exact = exact(number);
      return shown(number, Math.max(0, exact.scale()));
    }
    if (value instanceof LocalDate date) {
      return date(date);
    }
    return value == null ? UNKNOWN : value.toString();
  }

  /**
   * Half-up to so many decimals.
   *
   * @param value null is not known
   */
  public static String shown(@Nullable Number value, int decimals) {
    if (value == null) {
      return UNKNOWN;
    }
    DecimalFormat format =
        new DecimalFormat(
            decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals),
            DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN")));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(exact(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  /** With its sign, as changes are printed: +8, −62, 0. */
  public static String change(@Nullable Number value, int decimals) {
    String text = shown(value, decimals);
    if (value == null || exact(value).setScale(decimals, RoundingMode.HALF_UP).signum() == 0) {
      return text;
    }
    return exact(value).signum() > 0 ? "+" + text : "−" + text.substring(1);
  }

  public static String date(LocalDate date) {
    return date.format(DATE);
  }

  /**
   * Percent with two decimals, half-up, as all published shares are computed.
   *
   * @return null where the whole is nil or one of them is not known
   */
  public static @Nullable BigDecimal percent(@Nullable Number part, @Nullable Number whole) {
    if (part == null || whole == null || exact(whole).signum() == 0) {
      return null;
    }
    return exact(part)
        .multiply(BigDecimal.valueOf(100))
        .divide(exact(whole), 2, RoundingMode.HALF_UP);
  }

  /** The figure without binary rounding. */
  public static BigDecimal exact(Number number) {
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
  }
}
