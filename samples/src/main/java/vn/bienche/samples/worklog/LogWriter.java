package vn.bienche.samples.worklog;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Task;
import vn.bienche.samples.people.Person;

/** Fills days with lines: tasks that fit the person, worded for the occasion. */
final class LogWriter {

  private static final List<String> COMMUNES =
      List.of(
          "xã Vị Tân",
          "xã Hỏa Lựu",
          "xã Tân Tiến",
          "xã Đại Thành",
          "xã Tân Thành",
          "xã Long Trị",
          "xã Long Phú",
          "xã Thuận Hưng",
          "xã Xà Phiên",
          "xã Lương Tâm",
          "xã Vị Thắng",
          "xã Vị Thủy",
          "xã Vĩnh Trung",
          "xã Hòa Mỹ",
          "xã Phương Bình",
          "xã Tân Long",
          "xã Thạnh Hòa",
          "xã Đông Phước",
          "xã Phú Hữu",
          "xã Phú Tân",
          "xã Tân Hòa",
          "xã Trường Long Tây",
          "xã Nhơn Nghĩa A",
          "phường Lái Hiếu",
          "phường Hiệp Thành",
          "phường Trà Lồng",
          "thị trấn Nàng Mau",
          "thị trấn Cái Tắc",
          "thị trấn Mái Dầm",
          "thị trấn Một Ngàn");
  private static final List<String> DOCUMENTS =
      List.of("CV/TU", "CV/BTCTU", "KH/TU", "TB/TU", "CTr/TU", "HD/BTGTU");
  private static final List<String> RESULTS =
      List.of("Hoàn thành", "Đang thực hiện", "Chưa hoàn thành");
  private static final double WITHOUT_PRODUCT = 0.01;
  private static final double UNPLANNED = 0.03;
  private static final double CONFIRMED_LATE = 0.03;
  private static final int LEAST_PER_LINE = 2;

  private final List<String> units;
  private final WorkCalendar calendar;
  private final TaskPool pool;
  private final Dice dice;

  LogWriter(List<String> units, WorkCalendar calendar, TaskPool pool, Dice dice) {
    this.units = units;
    this.calendar = calendar;
    this.pool = pool;
    this.dice = dice;
  }

  List<LogLine> lines(PersonMonth month, DayPlan plan, String confirmer) {
    List<LogLine> lines = new ArrayList<>();
    List<Task> tasks = pool.of(month.person());
    plan.quarters()
        .forEach(
            (day, quarters) -> {
              Set<Task> ofDay = new HashSet<>();
              for (int part : parts(quarters)) {
                LogLine line = line(day, month.person(), another(tasks, ofDay), part, confirmer);
                lines.add(month.extraDays().contains(day) ? line.noted(month.note()) : line);
              }
            });
    if (!month.note().isEmpty() && !lines.isEmpty()) {
      int last = lines.size() - 1;
      lines.set(last, lines.get(last).noted(month.note()));
    }
    for (Map.Entry<LocalDate, String> absence : plan.absences().entrySet()) {
      lines.add(absence(absence.getKey(), month.person(), absence.getValue(), confirmer));
    }
    return lines;
  }

  /** A task that the day does not hold yet, if there is one. */
  private Task another(List<Task> tasks, Set<Task> ofDay) {
    List<Task> left = tasks.stream().filter(task -> !ofDay.contains(task)).toList();
    Task task = dice.pick(left.isEmpty() ? tasks : left);
    ofDay.add(task);
    return task;
  }

  private List<Integer> parts(int quarters) {
    int most = Math.min(4, quarters / LEAST_PER_LINE);
    int wanted = most <= 1 ? 1 : Math.min(most, 1 + dice.weighted(6, 34, 40, 20));
    List<Integer> parts = new ArrayList<>();
    int left = quarters;
    for (int i = wanted; i > 1; i--) {
      int part =
          Math.min(
              left - LEAST_PER_LINE * (i - 1),
              Math.max(LEAST_PER_LINE, left / i + dice.between(-3, 3)));
      parts.add(part);
      left -= part;
    }
    parts.add(left);
    return parts;
  }

  private LogLine line(LocalDate day, Person person, Task task, int quarters, String confirmer) {
    boolean unplanned = dice.chance(UNPLANNED);
    int wait = dice.chance(CONFIRMED_LATE) ? dice.between(9, 15) : dice.between(1, 3);
    return new LogLine(
        day,
        person,
        unplanned ? null : task,
        worded(dice.pick(task.details()), day),
        dice.chance(WITHOUT_PRODUCT) ? "" : task.product(),
        quarters,
        RESULTS.get(dice.weighted(93, 5, 2)),
        confirmer,
        calendar.workingDayAfter(day, wait),
        unplanned ? "Việc phát sinh" : "",
        "");
  }

  private LogLine absence(LocalDate day, Person person, String kind, String confirmer) {
    String description =
        switch (kind) {
          case "Phép" -> "Nghỉ phép năm";
          case "Ốm" -> "Nghỉ ốm";
          case "Công tác" -> "Đi công tác ngoài tỉnh";
          case "Đi học" -> "Đi học theo quyết định cử";
          default -> "Nghỉ việc riêng";
        };
    return new LogLine(
        day,
        person,
        null,
        description,
        "",
        0,
        "",
        confirmer,
        calendar.workingDayAfter(day, 1),
        "",
        kind);
  }

  private String worded(String pattern, LocalDate day) {
    return pattern
        .replace("{unit}", dice.pick(units))
        .replace("{commune}", dice.pick(COMMUNES))
        .replace("{doc}", dice.between(12, 2400) + "-" + dice.pick(DOCUMENTS))
        .replace("{period}", dice.chance(0.6) ? "tháng " + month(day) : "quý " + quarter(day))
        .replace(
            "{week}",
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + "/" + day.get(IsoFields.WEEK_BASED_YEAR));
  }

  private static String month(LocalDate day) {
    return day.getMonthValue() + "/" + day.getYear();
  }

  private static String quarter(LocalDate day) {
    return day.get(IsoFields.QUARTER_OF_YEAR) + "/" + day.getYear();
  }
}
