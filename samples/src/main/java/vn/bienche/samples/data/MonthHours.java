package vn.bienche.samples.data;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Working hours of the whole province in a month.
 *
 * @param month the month
 * @param quarterHours sum over all persons, in quarters of an hour
 * @param unitLow no unit without a published figure lies below, in hours per person and working day
 * @param unitHigh nor above
 * @param personLow no person without a published figure lies below
 * @param personHigh nor above
 */
public record MonthHours(
    YearMonth month,
    long quarterHours,
    BigDecimal unitLow,
    BigDecimal unitHigh,
    BigDecimal personLow,
    BigDecimal personHigh) {}
