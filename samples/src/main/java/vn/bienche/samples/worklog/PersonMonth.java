package vn.bienche.samples.worklog;

import java.time.LocalDate;
import java.util.List;
import vn.bienche.samples.people.Person;

/**
 * What one person works in a month.
 *
 * @param person who
 * @param quarters total of the month in quarters of an hour
 * @param extraDays days off that are worked
 * @param note reason that the person gives; empty for none
 */
record PersonMonth(Person person, int quarters, List<LocalDate> extraDays, String note) {

  PersonMonth {
    extraDays = List.copyOf(extraDays);
  }
}
