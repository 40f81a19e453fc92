package vn.bienche.samples.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.bienche.ingest.template.FormSheet;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.Unit;
import vn.bienche.samples.form.GradeDecisionRows;
import vn.bienche.samples.form.PersonnelRows;
import vn.bienche.samples.form.PositionRows;
import vn.bienche.samples.form.RosterRows;
import vn.bienche.samples.form.SchemeRows;
import vn.bienche.samples.people.History;
import vn.bienche.samples.people.Move;
import vn.bienche.samples.people.Person;
import vn.bienche.samples.people.Population;
import vn.bienche.samples.planning.CompetencyFramework;
import vn.bienche.samples.planning.YearlyTasks;
import vn.bienche.samples.worklog.TaskPool;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** What a unit sends besides its work logs. */
final class UnitPost {

  private static final String SCHEME_FILE = "_Ho-so-vi-tri-viec-lam.xlsx";
  private static final String RATINGS_FILE = "_XLCL.xlsx";

  private final Blueprint blueprint;
  private final Population population;
  private final History history;
  private final Schedule schedule;
  private final long seed;
  private final TaskPool tasks;

  UnitPost(
      Blueprint blueprint, Population population, History history, Schedule schedule, long seed) {
    this.blueprint = blueprint;
    this.population = population;
    this.history = history;
    this.schedule = schedule;
    this.seed = seed;
    this.tasks = new TaskPool(blueprint);
  }

  void send(String code, Outbox outbox) {
    Sender to = sender(code, outbox);
    rosters(to);
    scheme(to);
    movements(to);
    ratings(to);
  }

  /** Only the roster of the last day, from a unit whose other forms stand. */
  void sendLastRoster(String code, Outbox outbox) {
    lastRoster(sender(code, outbox));
  }

  private Sender sender(String code, Outbox outbox) {
    return new Sender(blueprint.unit(code), population.of(code), outbox);
  }

  private void rosters(Sender to) {
    Unit unit = to.unit();
    List<Person> persons = to.persons();
    LocalDate first = schedule.firstRoster();
    LocalDate sent = first.plusDays(days(unit, "first roster", 2, 6));
    to.add(
        FormCode.DSCB,
        Period.ofDay(first),
        sent,
        () -> RosterRows.of(persons, !schedule.positionsInForce().isAfter(first)));
    String purpose = "decisions " + unit.code();
    to.add(
        FormCode.NGACH,
        Period.ofDay(first),
        sent,
        () -> GradeDecisionRows.of(persons, first, Dice.of(seed, purpose)));
    lastRoster(to);
    LocalDate earlier = schedule.earlierRoster();
    if (earlier != null) {
      List<Person> before = history.presentBefore(unit.code(), earlier);
      LocalDate late = schedule.secondRoster().minusDays(days(unit, "earlier roster", 10, 20));
      to.add(FormCode.DSCB, Period.ofDay(earlier), late, () -> RosterRows.of(before, false));
    }
  }

  private void lastRoster(Sender to) {
    LocalDate second = schedule.secondRoster();
    LocalDate later = second.plusDays(days(to.unit(), "second roster", 2, 4));
    to.add(FormCode.DSCB, Period.ofDay(second), later, () -> RosterRows.of(to.persons(), true));
  }

  private void scheme(Sender to) {
    Unit unit = to.unit();
    Period inForce = Period.ofDay(schedule.positionsInForce());
    LocalDate sent = schedule.positionsInForce().plusDays(3);
    Period year = Period.ofYear(schedule.positionsInForce().getYear());
    to.add(
        FormCode.B3,
        inForce,
        sent,
        () -> PositionRows.positions(blueprint.positionsOf(unit.code())));
    to.add(FormCode.B22, year, sent, () -> PositionRows.tasks(tasks.ofUnit(unit.code())));
    Period surveyed = Period.ofYear(schedule.firstRoster().getYear());
    to.outbox()
        .send(
            unit.code(),
            unit.code() + SCHEME_FILE,
            sent,
            () ->
                List.of(
                    Outbox.sheet(
                        unit,
                        FormCode.B1,
                        surveyed,
                        SchemeRows.yearlyTasks(
                            new YearlyTasks(blueprint, seed).of(unit.code(), to.persons()))),
                    Outbox.sheet(
                        unit,
                        FormCode.KNL,
                        inForce,
                        SchemeRows.competencies(
                            new CompetencyFramework(blueprint, seed).of(unit.code())))));
  }

  /** Quarterly until the first reporting date's year is over, monthly afterwards. */
  private void movements(Sender to) {
    int year = schedule.firstRoster().getYear();
    IntStream.rangeClosed(1, 4).forEach(q -> movements(to, Period.ofQuarter(year, q)));
    IntStream.rangeClosed(1, 12).forEach(m -> movements(to, Period.ofMonth(year + 1, m)));
  }

  private void movements(Sender to, Period period) {
    Unit unit = to.unit();
    List<Move> moves = history.reportedBy(unit.code(), period.firstDay(), period.lastDay());
    if (!moves.isEmpty()) {
      Dice dice = Dice.of(seed, "movements " + unit.code() + period.text());
      List<Map<String, Object>> rows = PersonnelRows.movements(moves, dice);
      to.add(FormCode.BDNS, period, period.lastDay().plusDays(4), () -> rows);
    }
  }

  /**
   * Ratings of the year of the first reporting date and, where it is known who was present, of the
   * year before.
   */
  private void ratings(Sender to) {
    Unit unit = to.unit();
    List<Person> persons = to.persons();
    int year = schedule.firstRoster().getYear();
    LocalDate earlier = schedule.earlierRoster();
    LocalDate sent = LocalDate.of(year + 1, 1, 1).plusDays(days(unit, "ratings", 14, 28));
    to.outbox()
        .send(
            unit.code(),
            unit.code() + RATINGS_FILE,
            sent,
            () ->
                earlier == null
                    ? List.of(rated(unit, persons, year))
                    : List.of(
                        rated(unit, history.presentBefore(unit.code(), earlier), earlier.getYear()),
                        rated(unit, persons, year)));
  }

  private FormSheet rated(Unit unit, List<Person> persons, int year) {
    Dice dice = Dice.of(seed, "ratings " + unit.code() + year);
    return Outbox.sheet(
        unit, FormCode.XLCL, Period.ofYear(year), PersonnelRows.ratings(persons, year, dice));
  }

  /**
   * A unit and where its workbooks go.
   *
   * @param unit that sends
   * @param persons of the unit
   * @param outbox takes the workbooks
   */
  private record Sender(Unit unit, List<Person> persons, Outbox outbox) {

    /** Sends a signed form in a workbook of its own. */
    void add(
        FormCode form, Period period, LocalDate sent, Supplier<List<Map<String, Object>>> rows) {
      outbox.send(
          unit.code(),
          sent,
          () ->
              Outbox.sheet(unit, form, period, rows.get()).signed(Outbox.signature(persons, sent)));
    }
  }

  private int days(Unit unit, String purpose, int low, int high) {
    return Dice.of(seed, purpose + " " + unit.code()).between(low, high);
  }
}
