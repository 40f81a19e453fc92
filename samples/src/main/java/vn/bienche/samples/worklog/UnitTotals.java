package vn.bienche.samples.worklog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.MonthHours;
import vn.bienche.samples.data.UnitHours;

/**
 * Shares the hours of a month out among units: published figures first, the rest so that the
 * province's total is met and every other unit stays within the given bounds.
 */
final class UnitTotals {

  private static final MonthBounds USUAL = new MonthBounds(6.0, 7.8);
  private static final double SHARE_OF_ROOM = 0.8;

  private final Blueprint blueprint;
  private final long seed;

  UnitTotals(Blueprint blueprint, long seed) {
    this.blueprint = blueprint;
    this.seed = seed;
  }

  private record MonthBounds(double low, double high) {}

  /**
   * Quarter hours per unit.
   *
   * @param staff persons per unit, contract staff included
   */
  Map<String, Integer> of(YearMonth month, int workingDays, Map<String, Integer> staff) {
    Map<String, Integer> totals = new LinkedHashMap<>();
    for (UnitHours published : blueprint.unitHours()) {
      if (published.month().equals(month)) {
        int persons = staff.getOrDefault(published.unit(), 0);
        totals.put(published.unit(), publishedTotal(published, persons, workingDays));
      }
    }
    Map<String, Integer> rest = new LinkedHashMap<>(staff);
    rest.keySet().removeAll(totals.keySet());
    blueprint.monthHours().stream()
        .filter(m -> m.month().equals(month))
        .findFirst()
        .ifPresentOrElse(
            total -> totals.putAll(calibrated(total, sum(totals), workingDays, rest)),
            () -> totals.putAll(free(month, workingDays, rest)));
    return totals;
  }

  private static int publishedTotal(UnitHours published, int persons, int workingDays) {
    BigDecimal hours =
        published.hoursPerDay().multiply(BigDecimal.valueOf((long) persons * workingDays));
    int quarters = QuarterHours.of(hours);
    BigDecimal printed = perPersonDay(quarters, persons, workingDays);
    if (printed.compareTo(published.hoursPerDay()) != 0) {
      throw new IllegalStateException(
          "quarters of an hour are too coarse for " + published + ": they print as " + printed);
    }
    return quarters;
  }

  private static BigDecimal perPersonDay(long quarters, int persons, int workingDays) {
    return QuarterHours.toHours(quarters)
        .divide(BigDecimal.valueOf((long) persons * workingDays), 2, RoundingMode.HALF_UP);
  }

  private Map<String, Integer> free(YearMonth month, int workingDays, Map<String, Integer> staff) {
    Map<String, Integer> totals = new LinkedHashMap<>();
    staff.forEach(
        (unit, persons) -> {
          double rate = Dice.of(seed, "hours " + unit + month).between(USUAL.low(), USUAL.high());
          totals.put(unit, (int) Math.round(rate * persons * workingDays * QuarterHours.PER_HOUR));
        });
    return totals;
  }

  private Map<String, Integer> calibrated(
      MonthHours month, long published, int workingDays, Map<String, Integer> staff) {
    long left = month.quarterHours() - published;
    long persons = sum(staff);
    double mean = left / (double) (persons * workingDays * QuarterHours.PER_HOUR);
    double low = month.unitLow().doubleValue();
    double high = month.unitHigh().doubleValue();
    double spread = Math.min(mean - low, high - mean) * SHARE_OF_ROOM;
    Map<String, Double> offsets = offsets(month.month(), staff, persons);
    Map<String, Integer> totals = new LinkedHashMap<>();
    staff.forEach(
        (unit, n) -> {
          double rate = mean + spread * offsets.getOrDefault(unit, 0.0);
          totals.put(unit, (int) Math.round(rate * n * workingDays * QuarterHours.PER_HOUR));
        });
    settle(totals, left);
    totals.forEach(
        (unit, quarters) -> {
          BigDecimal printed = perPersonDay(quarters, staff.getOrDefault(unit, 1), workingDays);
          if (printed.compareTo(month.unitLow()) < 0 || printed.compareTo(month.unitHigh()) > 0) {
            throw new IllegalStateException(
                unit + " leaves the bounds of " + month + " with " + printed);
          }
        });
    return totals;
  }

  /** Numbers between -1 and 1 whose mean, weighted by persons, is 0. */
  private Map<String, Double> offsets(YearMonth month, Map<String, Integer> staff, long persons) {
    Dice dice = Dice.of(seed, "units " + month);
    Map<String, Double> offsets = new LinkedHashMap<>();
    staff.keySet().forEach(unit -> offsets.put(unit, dice.between(-0.7, 0.7)));
    double weighted = 0;
    for (Map.Entry<String, Integer> unit : staff.entrySet()) {
      weighted += offsets.getOrDefault(unit.getKey(), 0.0) * unit.getValue();
    }
    double mean = weighted / persons;
    offsets.replaceAll((unit, offset) -> Math.max(-1, Math.min(1, offset - mean)));
    return offsets;
  }

  private static void settle(Map<String, Integer> totals, long wanted) {
    List<String> units = List.copyOf(totals.keySet());
    long missing = wanted - sum(totals);
    for (int i = 0; missing != 0; i = (i + 1) % units.size()) {
      int step = Long.signum(missing);
      totals.merge(units.get(i), step, Integer::sum);
      missing -= step;
    }
  }

  private static long sum(Map<String, Integer> values) {
    return values.values().stream().mapToLong(Integer::longValue).sum();
  }
}
