package vn.bienche.warehouse.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one rounding of all published figures: half-up on the exact decimal quotient (contract of
 * outputs).
 */
public final class Rounding {

  private static final int SECONDS_PER_HOUR = 3600;

  private Rounding() {}

  /** {@code numerator / denominator}, half-up at {@code scale} decimals. */
  public static BigDecimal quotient(long numerator, long denominator, int scale) {
    return BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), scale, RoundingMode.HALF_UP);
  }

  /** {@code count / total} in percent at two decimals. */
  public static BigDecimal percent(long count, long total) {
    return BigDecimal.valueOf(count)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP);
  }

  /** Seconds as hours at two decimals. */
  public static BigDecimal hours(long seconds) {
    return quotient(seconds, SECONDS_PER_HOUR, 2);
  }
}
