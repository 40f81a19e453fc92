package vn.bienche.reports.table;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.PeriodKind;

/** What stretch of time a report describes. */
public enum TimeScope {
  /** The state on a day; a period stands for its last day. */
  DAY,
  /** A month, quarter or year; a day stands for its quarter. */
  QUARTER,
  /** A year; a day, month or quarter stands for its year. */
  YEAR;

  /**
   * The stretch that is meant by a period, a day, or both.
   *
   * @throws NullPointerException when both are absent
   */
  public Period period(@Nullable Period period, @Nullable LocalDate asOf) {
    Period asked = period == null ? Period.ofDay(Objects.requireNonNull(asOf)) : period;
    return switch (this) {
      case DAY -> Period.ofDay(asOf == null ? asked.lastDay() : asOf);
      case QUARTER -> asked.kind() == PeriodKind.DATE ? asked.widen(PeriodKind.QUARTER) : asked;
      case YEAR -> asked.widen(PeriodKind.YEAR);
    };
  }
}
