package vn.bienche.samples.data;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A person whose month is known: published extremes and those with weekend work.
 *
 * @param month the month
 * @param unit unit code
 * @param room code of the room; empty for any
 * @param category value of {@code Đối tượng}; empty for any
 * @param position how the title begins; empty for anybody who is no leader
 * @param hours total of the month, or empty when only weekends are known
 * @param weekendDays days of the month on Saturdays and Sundays that were worked
 * @param note reason that the person gives
 * @param oldest whether the oldest person who fits is meant
 */
public record PersonHours(
    YearMonth month,
    String unit,
    String room,
    String category,
    String position,
    Optional<BigDecimal> hours,
    List<Integer> weekendDays,
    String note,
    boolean oldest) {

  public PersonHours {
    weekendDays = List.copyOf(weekendDays);
  }
}
