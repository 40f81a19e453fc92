package vn.bienche.samples.data;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Published working hours of a unit.
 *
 * @param month the month
 * @param unit unit code
 * @param hoursPerDay hours per person and working day at two decimals, as printed
 * @param even whether everybody logs exactly this on every working day
 */
public record UnitHours(YearMonth month, String unit, BigDecimal hoursPerDay, boolean even) {}
