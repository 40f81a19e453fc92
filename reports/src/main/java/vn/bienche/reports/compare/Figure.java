package vn.bienche.reports.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.query.Row;

/**
 * The figure of one line, measure and period.
 *
 * @param value as published; null where it is missing or the unit has no such category
 * @param numerator of a ratio; the value itself of a count
 * @param denominator of a ratio; null otherwise
 * @param missing no data came: unknown, not nil
 * @param carriedForward it rests on an older roster than the latest of the province
 * @param dataDate latest reporting date on which it rests; null where the mart does not say
 * @param shared part of the value that was given to the line by weight
 * @param note why it is missing or what it leaves out; null for nothing
 */
record Figure(
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    boolean missing,
    boolean carriedForward,
    @Nullable LocalDate dataDate,
    BigDecimal shared,
    @Nullable String note) {

  static Figure of(Measure measure, Row row) {
    BigDecimal value = row.number(measure.value());
    String numerator = measure.numerator();
    String denominator = measure.denominator();
    return new Figure(
        value,
        numerator == null ? value : row.number(numerator),
        denominator == null ? null : row.number(denominator),
        row.flag("missing") && value == null,
        row.flag("carried_forward"),
        row.has("data_date") ? row.date("data_date") : null,
        BigDecimal.ZERO,
        null);
  }

  static Figure unknown(String note) {
    return new Figure(null, null, null, true, false, null, BigDecimal.ZERO, note);
  }

  /** A figure made of others' numerators and denominators, rounded as every published figure. */
  static Figure made(
      Measure measure, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    return new Figure(
        value(measure, numerator, denominator),
        numerator,
        denominator,
        false,
        false,
        null,
        BigDecimal.ZERO,
        null);
  }

  private static @Nullable BigDecimal value(
      Measure measure, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    if (numerator == null || measure.nature() != Measure.Nature.RATIO) {
      return numerator;
    }
    return denominator == null || denominator.signum() == 0
        ? null
        : numerator
            .multiply(BigDecimal.valueOf(measure.factor()))
            .divide(denominator, measure.scale(), RoundingMode.HALF_UP);
  }

  /**
   * For differences: a category that a unit does not have counts as nil, a missing figure never.
   */
  @Nullable BigDecimal comparableValue(Measure measure) {
    if (value == null && !missing && measure.nature() == Measure.Nature.COUNT) {
      return BigDecimal.ZERO;
    }
    return missing ? null : value;
  }

  Figure with(boolean isCarriedForward, @Nullable LocalDate date, BigDecimal sharedPart) {
    return new Figure(
        value, numerator, denominator, missing, isCarriedForward, date, sharedPart, note);
  }
}
