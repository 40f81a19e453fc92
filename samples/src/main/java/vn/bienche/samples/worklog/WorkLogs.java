package vn.bienche.samples.worklog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.people.Person;
import vn.bienche.samples.people.Population;

/** The work logs of a month, unit by unit. */
public final class WorkLogs {

  private static final int MOST_NAMES = 40;

  private final Blueprint blueprint;
  private final WorkCalendar calendar;
  private final TaskPool pool;
  private final List<String> unitNames;
  private final long seed;

  public WorkLogs(Blueprint blueprint, long seed) {
    this.blueprint = blueprint;
    this.calendar = new WorkCalendar(blueprint.calendar());
    this.pool = new TaskPool(blueprint);
    this.unitNames =
        blueprint.staffing().stream()
            .limit(MOST_NAMES)
            .map(s -> blueprint.unit(s.unit()).name())
            .toList();
    this.seed = seed;
  }

  /** Quarter hours per unit; {@link #lines} of the unit add up to them. */
  public Map<String, Integer> totals(YearMonth month, Population population) {
    Map<String, Integer> staff = new LinkedHashMap<>();
    population.byUnit().forEach((unit, persons) -> staff.put(unit, persons.size()));
    return new UnitTotals(blueprint, seed).of(month, calendar.workingDays(month).size(), staff);
  }

  /** The lines of one unit in the order of days. */
  public List<LogLine> lines(String unit, YearMonth month, List<Person> persons, int quarters) {
    List<LocalDate> working = calendar.workingDays(month);
    List<LocalDate> free = calendar.freeDays(month);
    Dice dice = Dice.of(seed, "log " + unit + month);
    LogWriter writer = new LogWriter(unitNames, calendar, pool, dice);
    List<LogLine> lines = new ArrayList<>();
    for (PersonMonth person :
        new PersonTotals(blueprint, seed).of(unit, month, working.size(), persons, quarters)) {
      DayPlan plan = DayPlan.of(person, working, free, dice);
      lines.addAll(writer.lines(person, plan, persons.get(0).name()));
    }
    lines.sort(Comparator.comparing(LogLine::day));
    return lines;
  }
}
