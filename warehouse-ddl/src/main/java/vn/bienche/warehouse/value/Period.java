package vn.bienche.warehouse.value;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month, quarter or year. Text forms: {@code 2023-11-15}, {@code 2024-01}, {@code 2024-Q1},
 * {@code 2024}; the period of a form without one is {@link #NONE}, written {@code -}.
 *
 * @param kind how fine the period is
 * @param firstDay first day, inclusive
 * @param lastDay last day, inclusive
 */
public record Period(PeriodKind kind, LocalDate firstDay, LocalDate lastDay)
    implements Comparable<Period>, Serializable {

  /** The period of a form that has none (DVTC). */
  public static final Period NONE = new Period(PeriodKind.NONE, LocalDate.MIN, LocalDate.MAX);

  private static final String NONE_TEXT = "-";
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?Q([1-4])");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  public Period {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(
          "period ends before it begins: " + firstDay + " .. " + lastDay);
    }
  }

  public static Period ofDay(LocalDate day) {
    return new Period(PeriodKind.DATE, day, day);
  }

  public static Period ofMonth(YearMonth month) {
    return new Period(PeriodKind.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  public static Period ofMonth(int year, int month) {
    return ofMonth(YearMonth.of(year, month));
  }

  /** The quarter 1..4 of a year. */
  public static Period ofQuarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, quarter * 3 - 2);
    return new Period(PeriodKind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  public static Period ofYear(int year) {
    return new Period(PeriodKind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Reads one of the text forms; empty where the text is none of them. */
  public static Optional<Period> parse(String text) {
    String t = text.strip().toUpperCase(Locale.ROOT);
    try {
      Matcher day = DAY.matcher(t);
      if (day.matches()) {
        return Optional.of(ofDay(LocalDate.parse(t)));
      }
      Matcher quarter = QUARTER.matcher(t);
      if (quarter.matches()) {
        return Optional.of(
            ofQuarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
      }
      Matcher month = MONTH.matcher(t);
      if (month.matches()) {
        return Optional.of(
            ofMonth(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))));
      }
      if (YEAR.matcher(t).matches()) {
        return Optional.of(ofYear(Integer.parseInt(t)));
      }
      return t.equals(NONE_TEXT) ? Optional.of(NONE) : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  public int year() {
    return lastDay.getYear();
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /** The months that lie wholly or partly in this period. */
  public List<YearMonth> months() {
    YearMonth last = YearMonth.from(lastDay);
    return java.util.stream.Stream.iterate(
            YearMonth.from(firstDay), m -> !m.isAfter(last), m -> m.plusMonths(1))
        .toList();
  }

  /** The enclosing period of a coarser kind; a date stands for its month, quarter or year. */
  public Period widen(PeriodKind wanted) {
    return switch (wanted) {
      case MONTH -> ofMonth(YearMonth.from(lastDay));
      case QUARTER -> ofQuarter(year(), (lastDay.getMonthValue() + 2) / 3);
      case YEAR -> ofYear(year());
      case DATE -> ofDay(lastDay);
      case NONE -> NONE;
    };
  }

  /** The text form; {@link #parse} reads it back. */
  public String text() {
    return switch (kind) {
      case DATE -> firstDay.toString();
      case MONTH -> YearMonth.from(firstDay).toString();
      case QUARTER -> firstDay.getYear() + "-Q" + (firstDay.getMonthValue() + 2) / 3;
      case YEAR -> String.format(Locale.ROOT, "%04d", firstDay.getYear());
      case NONE -> NONE_TEXT;
    };
  }

  @Override
  public int compareTo(Period other) {
    int byEnd = lastDay.compareTo(other.lastDay);
    return byEnd != 0 ? byEnd : other.firstDay.compareTo(firstDay);
  }

  @Override
  public String toString() {
    return text();
  }
}
