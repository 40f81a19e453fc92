package vn.bienche.samples.worklog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bienche.samples.data.CalendarException;

/** Which days are worked: Monday to Friday less holidays, plus make-up days. */
public final class WorkCalendar {

  private final Map<LocalDate, CalendarException> exceptions;

  public WorkCalendar(List<CalendarException> exceptions) {
    this.exceptions =
        exceptions.stream().collect(Collectors.toMap(CalendarException::date, Function.identity()));
  }

  /** The working days of the month, in order. */
  public List<LocalDate> workingDays(YearMonth month) {
    return days(month).stream().filter(this::isWorkingDay).toList();
  }

  /** All other days of the month, in order. */
  List<LocalDate> freeDays(YearMonth month) {
    return days(month).stream().filter(day -> !isWorkingDay(day)).toList();
  }

  /** The first working day after {@code days} further days. */
  LocalDate workingDayAfter(LocalDate day, int days) {
    LocalDate later = day.plusDays(days);
    while (!isWorkingDay(later)) {
      later = later.plusDays(1);
    }
    return later;
  }

  private boolean isWorkingDay(LocalDate day) {
    CalendarException exception = exceptions.get(day);
    if (exception != null) {
      return exception.isMakeUp();
    }
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  private static List<LocalDate> days(YearMonth month) {
    return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
  }
}
