package vn.bienche.samples.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.bienche.samples.data.DataFile.Line;
import vn.bienche.warehouse.value.GradeLevel;

/**
 * Everything about a province that is given, from which persons and logs are invented.
 *
 * <p>{@link #calibrated()} follows published figures of 15/11/2023 and of the first quarter of
 * 2024. Where the published grade rows contradict headcount and totals, the row's own percentages
 * decide:
 *
 * <ul>
 *   <li>HG-II-5: 12 at level CV printed, but 84,61 % of 13 present is 11, as group (44, 66) and
 *       total (457, 658) need it
 *   <li>HG-IV-1: 2 at level CS printed, but 2 % of 50 is 1, as group (15, 376) and total (18, 658)
 *       need it; so one of the 51 present stands outside the grades
 *   <li>In every district one or two persons are present but in no grade: retired staff of the
 *       veterans' association
 * </ul>
 *
 * <p>In the table of positions HG-IV-3 prints 40 graded posts, but its levels are 11 and 30: there
 * are 41, so group IV has 368 and the total 636.
 *
 * @param units in official order
 * @param staffing units that send a roster, in official order
 * @param rooms headcount of district rooms
 * @param positions of all units
 * @param quotas of all years
 * @param unitHours published hours of units
 * @param monthHours published hours of months
 * @param personHours persons whose month is known
 * @param tasks of all lines
 * @param calendar exceptions to the week
 * @param movements of single persons
 * @param competencies of the common framework
 */
public record Blueprint(
    List<Unit> units,
    List<Staffing> staffing,
    List<RoomShare> rooms,
    List<Position> positions,
    List<Quota> quotas,
    List<UnitHours> unitHours,
    List<MonthHours> monthHours,
    List<PersonHours> personHours,
    List<Task> tasks,
    List<CalendarException> calendar,
    List<Movement> movements,
    List<Competency> competencies) {

  /** The province with the published figures. */
  public static Blueprint calibrated() {
    return new Blueprint(
        DataFile.read("units.csv", Blueprint::unit),
        DataFile.read("staffing.csv", Blueprint::staffing),
        DataFile.read(
            "district_rooms.csv",
            l -> new RoomShare(l.text("unit_code"), l.text("room"), l.number("headcount"))),
        DataFile.read("positions.csv", Blueprint::position),
        DataFile.read("quotas.csv", Blueprint::quota),
        DataFile.read("unit_hours.csv", Blueprint::unitHours),
        DataFile.read("month_hours.csv", Blueprint::monthHours),
        DataFile.read("person_hours.csv", Blueprint::personHours),
        DataFile.read("tasks.csv", Blueprint::task),
        DataFile.read("calendar.csv", Blueprint::calendarException),
        DataFile.read("movements.csv", Blueprint::movement),
        DataFile.read(
            "competencies.csv",
            l -> new Competency(l.text("competency_group"), l.text("competency"))));
  }

  /** The unit as it is today, or as it last was. */
  public Unit unit(String code) {
    return units.stream()
        .filter(u -> u.code().equals(code))
        .reduce((before, after) -> after)
        .orElseThrow(() -> new IllegalArgumentException("no unit " + code));
  }

  /** The unit without parent. */
  public Unit province() {
    return units.stream()
        .filter(u -> u.parent().isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no unit is without parent"));
  }

  public List<Position> positionsOf(String unit) {
    return positions.stream().filter(p -> p.unit().equals(unit)).toList();
  }

  public List<RoomShare> roomsOf(String unit) {
    return rooms.stream().filter(r -> r.unit().equals(unit)).toList();
  }

  private static Unit unit(Line l) {
    return new Unit(
        l.text("unit_code"),
        l.text("unit"),
        l.text("unit_kind"),
        l.text("parent_code"),
        LocalDate.parse(l.text("valid_from")),
        l.number("sort_order"),
        l.text("block"),
        l.text("note"),
        l.text("line"),
        l.isEmpty("valid_to") ? null : LocalDate.parse(l.text("valid_to")),
        l.text("event"),
        l.text("from_codes"),
        l.text("decision_no"));
  }

  private static Staffing staffing(Line l) {
    Map<GradeLevel, Integer> grades = new EnumMap<>(GradeLevel.class);
    for (GradeLevel level : GradeLevel.values()) {
      grades.put(level, l.number(level.name().toLowerCase(Locale.ROOT)));
    }
    return new Staffing(
        l.text("unit_code"),
        l.number("officials"),
        l.number("public_employees"),
        l.number("contracts"),
        l.number("retired"),
        grades);
  }

  private static Position position(Line l) {
    return new Position(
        l.text("unit_code"),
        l.text("position_code"),
        l.text("position"),
        l.text("position_group"),
        l.text("room"),
        l.text("grade_level"),
        l.text("category"),
        l.number("posts"),
        l.text("concurrent_with"),
        l.flag("outside_grades"),
        l.text("note"));
  }

  private static Quota quota(Line l) {
    return new Quota(
        l.text("unit_code"),
        l.number("year"),
        l.number("officials"),
        l.number("public_employees"),
        l.isEmpty("contracts") ? OptionalInt.empty() : OptionalInt.of(l.number("contracts")),
        l.text("decision_no"),
        LocalDate.parse(l.text("decision_on")));
  }

  private static UnitHours unitHours(Line l) {
    return new UnitHours(
        YearMonth.parse(l.text("month")),
        l.text("unit_code"),
        l.decimal("hours_per_day"),
        l.flag("even"));
  }

  private static MonthHours monthHours(Line l) {
    return new MonthHours(
        YearMonth.parse(l.text("month")),
        l.number("quarter_hours"),
        l.decimal("unit_low"),
        l.decimal("unit_high"),
        l.decimal("person_low"),
        l.decimal("person_high"));
  }

  private static PersonHours personHours(Line l) {
    return new PersonHours(
        YearMonth.parse(l.text("month")),
        l.text("unit_code"),
        l.text("room"),
        l.text("category"),
        l.text("position"),
        l.isEmpty("hours") ? Optional.empty() : Optional.of(l.decimal("hours")),
        l.list("weekend_days", ";").stream().map(Integer::valueOf).toList(),
        l.text("note"),
        l.flag("oldest"));
  }

  private static Task task(Line l) {
    return new Task(
        l.text("line"),
        l.text("task_code"),
        l.text("task_group"),
        l.number("complexity"),
        l.text("task"),
        l.text("product"),
        l.list("details", "\\|"));
  }

  private static CalendarException calendarException(Line l) {
    return new CalendarException(LocalDate.parse(l.text("date")), l.text("kind"), l.text("note"));
  }

  private static Movement movement(Line l) {
    return new Movement(
        l.text("movement"),
        LocalDate.parse(l.text("moved_on")),
        l.text("from_unit"),
        l.text("to_unit"),
        l.text("reported_by"),
        l.text("room"),
        l.text("category"),
        l.text("grade_code"),
        l.flag("female"));
  }
}
