package vn.bienche.samples.data;

import java.time.LocalDate;

/**
 * An exception to the Monday–Friday week.
 *
 * @param date the day
 * @param kind value of {@code Loại ngày}
 * @param note remark
 */
public record CalendarException(LocalDate date, String kind, String note) {

  private static final String MAKE_UP = "Làm bù";

  /** Whether the day is worked although it is no weekday. */
  public boolean isMakeUp() {
    return kind.equals(MAKE_UP);
  }
}
