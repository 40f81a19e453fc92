package vn.bienche.samples.post;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a province's reporting.
 *
 * @param earlierRoster reporting date of a roster that comes in late, or null for none
 * @param firstRoster first reporting date
 * @param positionsInForce first day of the lists of positions
 * @param secondRoster second reporting date
 * @param firstMonth first month of the work logs
 * @param lastMonth last month of the work logs
 */
public record Schedule(
    @Nullable LocalDate earlierRoster,
    LocalDate firstRoster,
    LocalDate positionsInForce,
    LocalDate secondRoster,
    YearMonth firstMonth,
    YearMonth lastMonth) {

  /** The part that ends with this last day of a month. */
  Schedule until(LocalDate lastDay) {
    return new Schedule(
        earlierRoster, firstRoster, positionsInForce, lastDay, firstMonth, YearMonth.from(lastDay));
  }

  /**
   * The part that begins on this first day of a month, with rosters and lists of positions of its
   * own.
   */
  Schedule from(LocalDate firstDay) {
    return new Schedule(
        null, firstDay, firstDay, secondRoster, YearMonth.from(firstDay), lastMonth);
  }

  /** Years from the first reporting date to the last month. */
  List<Integer> years() {
    return IntStream.rangeClosed(firstRoster.getYear(), lastMonth.getYear()).boxed().toList();
  }

  List<YearMonth> months() {
    return Stream.iterate(firstMonth, m -> !m.isAfter(lastMonth), m -> m.plusMonths(1)).toList();
  }
}
