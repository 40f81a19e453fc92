package vn.bienche.samples.worklog;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Arithmetic in quarters of an hour, the grain in which people log. */
public final class QuarterHours {

  static final int PER_HOUR = 4;

  private static final BigDecimal FACTOR = BigDecimal.valueOf(PER_HOUR);

  private QuarterHours() {}

  /** The nearest number of quarters. */
  static int of(BigDecimal hours) {
    return hours.multiply(FACTOR).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  /** Hours of so many quarters, exact. */
  public static BigDecimal toHours(long quarters) {
    return BigDecimal.valueOf(quarters).divide(FACTOR, 2, RoundingMode.UNNECESSARY);
  }
}
