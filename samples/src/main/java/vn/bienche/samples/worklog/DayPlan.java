package vn.bienche.samples.worklog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.bienche.samples.chance.Dice;

/**
 * Spreads a person's month over days.
 *
 * @param quarters quarter hours per day that is worked
 * @param absences word for the absence per day on which one is marked
 */
record DayPlan(Map<LocalDate, Integer> quarters, Map<LocalDate, String> absences) {

  /** Ten hours; who has more works on days off too. */
  private static final int MOST_PER_DAY = 40;

  private static final int FULL_DAY = 8 * QuarterHours.PER_HOUR;
  private static final int LEAST_USUAL = 25;
  private static final int MOST_USUAL = 33;
  private static final int LEAST_PER_DAY = 4;
  private static final List<String> ABSENCES =
      List.of("Phép", "Phép", "Phép", "Ốm", "Công tác", "Đi học", "Khác");
  private static final double MARKED = 0.75;

  static DayPlan of(PersonMonth month, List<LocalDate> working, List<LocalDate> free, Dice dice) {
    List<LocalDate> extra = new ArrayList<>(month.extraDays());
    int total = month.quarters();
    for (int i = 0;
        i < free.size() && total > MOST_PER_DAY * (working.size() + extra.size());
        i++) {
      if (!extra.contains(free.get(i))) {
        extra.add(free.get(i));
      }
    }
    List<LocalDate> absent = absentDays(total, working, extra.size(), dice);
    TreeSet<LocalDate> days = new TreeSet<>(working);
    days.removeAll(absent);
    days.addAll(extra);
    return new DayPlan(share(total, List.copyOf(days), dice), mark(absent, month, dice));
  }

  private static List<LocalDate> absentDays(
      int total, List<LocalDate> working, int extra, Dice dice) {
    if (total >= FULL_DAY * working.size()) {
      return List.of();
    }
    int wanted = Math.round((float) total / dice.between(LEAST_USUAL, MOST_USUAL)) - extra;
    int least = Math.max(1, (total + MOST_PER_DAY - 1) / MOST_PER_DAY - extra);
    int present = Math.max(least, Math.min(working.size(), wanted));
    int absent = working.size() - present;
    int first = dice.between(0, working.size() - absent);
    return working.subList(first, first + absent);
  }

  private static Map<LocalDate, String> mark(List<LocalDate> absent, PersonMonth month, Dice dice) {
    Map<LocalDate, String> marks = new LinkedHashMap<>();
    if (absent.isEmpty() || (month.note().isEmpty() && !dice.chance(MARKED))) {
      return marks;
    }
    String kind = month.note().startsWith("Đi học") ? "Đi học" : dice.pick(ABSENCES);
    String given = month.note().contains("phép") ? "Phép" : kind;
    absent.forEach(day -> marks.put(day, given));
    return marks;
  }

  private static Map<LocalDate, Integer> share(int total, List<LocalDate> days, Dice dice) {
    int[] amounts = new int[days.size()];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = total / amounts.length + (i < total % amounts.length ? 1 : 0);
    }
    boolean padded = total == FULL_DAY * days.size();
    for (int i = 0; i < amounts.length && !padded; i++) {
      int other = dice.between(0, amounts.length - 1);
      int step = dice.between(0, 4);
      if (i != other
          && amounts[i] + step <= MOST_PER_DAY
          && amounts[other] - step >= LEAST_PER_DAY) {
        amounts[i] += step;
        amounts[other] -= step;
      }
    }
    Map<LocalDate, Integer> quarters = new TreeMap<>();
    for (int i = 0; i < amounts.length; i++) {
      quarters.put(days.get(i), amounts[i]);
    }
    return quarters;
  }
}
