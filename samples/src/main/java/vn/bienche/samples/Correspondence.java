package vn.bienche.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.bienche.ingest.template.FormSheet;
import vn.bienche.ingest.template.SendingUnit;
import vn.bienche.ingest.template.Signature;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.Quota;
import vn.bienche.samples.data.Unit;
import vn.bienche.samples.form.BoardRows;
import vn.bienche.samples.form.GradeDecisionRows;
import vn.bienche.samples.form.LogRows;
import vn.bienche.samples.form.PositionRows;
import vn.bienche.samples.form.RosterRows;
import vn.bienche.samples.form.SampleWorkbook;
import vn.bienche.samples.people.Person;
import vn.bienche.samples.people.Population;
import vn.bienche.samples.worklog.LogLine;
import vn.bienche.samples.worklog.TaskPool;
import vn.bienche.samples.worklog.WorkLogs;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** Who sends which form for which period, and when it comes in. */
final class Correspondence {

  private static final LocalDate SECOND_ROSTER = LocalDate.of(2024, 3, 31);
  private static final LocalDate POSITIONS_IN_FORCE = LocalDate.of(2024, 1, 5);
  private static final String PLACE = "Hậu Giang";
  private static final String SUPERIOR = "Tỉnh ủy Hậu Giang";
  private static final String STANDING_POSTS = "Chức danh";
  private static final Map<String, LogRows.HoursStyle> STYLES =
      Map.of("HG-II-3", LogRows.HoursStyle.COMMA, "HG-IV-3", LogRows.HoursStyle.CLOCK);

  private final Blueprint blueprint;
  private final Population population;
  private final SampleOptions options;
  private final TaskPool tasks;
  private final WorkLogs logs;
  private final List<Supplier<SampleWorkbook>> workbooks = new ArrayList<>();

  Correspondence(Blueprint blueprint, Population population, SampleOptions options) {
    this.blueprint = blueprint;
    this.population = population;
    this.options = options;
    this.tasks = new TaskPool(blueprint);
    this.logs = new WorkLogs(blueprint, options.seed());
  }

  List<Supplier<SampleWorkbook>> workbooks() {
    board();
    population.byUnit().forEach((unit, persons) -> unit(blueprint.unit(unit), persons));
    Stream.iterate(options.firstMonth(), m -> !m.isAfter(options.lastMonth()), m -> m.plusMonths(1))
        .forEach(this::month);
    return workbooks;
  }

  private void board() {
    Unit province = blueprint.province();
    LocalDate start = LocalDate.of(2023, 11, 10);
    send(province, FormCode.DVTC, Period.NONE, BoardRows.units(blueprint), start);
    Period year = Period.ofYear(2024);
    send(
        province,
        FormCode.LICH,
        year,
        BoardRows.calendar(blueprint.calendar()),
        LocalDate.of(2023, 12, 20));
    blueprint.quotas().stream().map(Quota::year).distinct().forEach(y -> quotas(province, y));
    blueprint.units().stream()
        .filter(u -> u.kind().equals(STANDING_POSTS))
        .forEach(this::standingPosts);
  }

  private void quotas(Unit province, int year) {
    LocalDate decided =
        blueprint.quotas().stream()
            .filter(q -> q.year() == year)
            .map(Quota::decisionOn)
            .findFirst()
            .orElseThrow();
    send(
        province,
        FormCode.GBC,
        Period.ofYear(year),
        BoardRows.quotas(blueprint, year),
        decided.plusDays(5));
  }

  /** Such a row of posts sends nothing itself: the board sends its positions. */
  private void standingPosts(Unit posts) {
    List<Map<String, Object>> rows = PositionRows.positions(blueprint.positionsOf(posts.code()));
    FormSheet sheet =
        FormSheet.of(FormCode.B3, sender(posts), Period.ofDay(POSITIONS_IN_FORCE), rows);
    add(blueprint.province().code(), sheet, POSITIONS_IN_FORCE.plusDays(3));
  }

  private void unit(Unit unit, List<Person> persons) {
    Period first = Period.ofDay(SampleProvince.REPORTING_DATE);
    Dice dice = Dice.of(options.seed(), "decisions " + unit.code());
    int delay = dice.between(2, 6);
    LocalDate sent = SampleProvince.REPORTING_DATE.plusDays(delay);
    send(unit, FormCode.DSCB, first, RosterRows.of(persons, false), sent);
    send(
        unit,
        FormCode.NGACH,
        first,
        GradeDecisionRows.of(persons, SampleProvince.REPORTING_DATE, dice),
        sent);
    LocalDate listed = POSITIONS_IN_FORCE.plusDays(3);
    send(
        unit,
        FormCode.B3,
        Period.ofDay(POSITIONS_IN_FORCE),
        PositionRows.positions(blueprint.positionsOf(unit.code())),
        listed);
    send(
        unit,
        FormCode.B22,
        Period.ofYear(2024),
        PositionRows.tasks(tasks.ofUnit(unit.code())),
        listed);
    LocalDate later = SECOND_ROSTER.plusDays(dice.between(2, 4));
    send(unit, FormCode.DSCB, Period.ofDay(SECOND_ROSTER), RosterRows.of(persons, true), later);
  }

  private void month(YearMonth month) {
    Map<String, Integer> totals = logs.totals(month, population);
    population
        .byUnit()
        .forEach(
            (code, persons) ->
                workbooks.add(
                    () -> log(blueprint.unit(code), month, persons, totals.getOrDefault(code, 0))));
  }

  private SampleWorkbook log(Unit unit, YearMonth month, List<Person> persons, int quarters) {
    List<LogLine> lines = logs.lines(unit.code(), month, persons, quarters);
    LogRows.HoursStyle style = STYLES.getOrDefault(unit.code(), LogRows.HoursStyle.NUMBER);
    LocalDate sent =
        month
            .atEndOfMonth()
            .plusDays(Dice.of(options.seed(), "sent " + unit.code() + month).between(2, 5));
    FormSheet sheet =
        FormSheet.of(FormCode.NKCV, sender(unit), Period.ofMonth(month), LogRows.of(lines, style))
            .withTotals(Map.of("hours", LogRows.totalHours(lines)))
            .signed(signature(persons, sent));
    return workbook(unit.code(), sheet, sent);
  }

  private void send(
      Unit unit, FormCode form, Period period, List<Map<String, Object>> rows, LocalDate sent) {
    FormSheet sheet = FormSheet.of(form, sender(unit), period, rows);
    List<Person> persons = population.of(unit.code());
    add(unit.code(), persons.isEmpty() ? sheet : sheet.signed(signature(persons, sent)), sent);
  }

  private void add(String folder, FormSheet sheet, LocalDate sent) {
    workbooks.add(() -> workbook(folder, sheet, sent));
  }

  private static SampleWorkbook workbook(String folder, FormSheet sheet, LocalDate sent) {
    String period = sheet.period().equals(Period.NONE) ? "" : "_" + sheet.period().text();
    String name = sheet.unit().code() + "_" + sheet.form().name() + period + ".xlsx";
    LocalDateTime received = sent.atTime(8 + name.length() % 8, 15);
    return new SampleWorkbook(folder, name, received, sheet);
  }

  private static SendingUnit sender(Unit unit) {
    return new SendingUnit(unit.code(), unit.name(), SUPERIOR);
  }

  private static Signature signature(List<Person> persons, LocalDate day) {
    String preparer =
        persons.stream()
            .filter(p -> !p.seat().isContract())
            .reduce((before, last) -> last)
            .orElse(persons.get(0))
            .name();
    return new Signature(PLACE, day, preparer, persons.get(0).name());
  }
}
