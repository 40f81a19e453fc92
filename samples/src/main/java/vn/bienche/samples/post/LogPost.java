package vn.bienche.samples.post;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.bienche.ingest.template.FormSheet;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.Unit;
import vn.bienche.samples.form.LogRows;
import vn.bienche.samples.form.LogRows.HoursStyle;
import vn.bienche.samples.people.Person;
import vn.bienche.samples.people.Population;
import vn.bienche.samples.worklog.LogLine;
import vn.bienche.samples.worklog.WorkLogs;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** The work logs of one month. */
final class LogPost {

  private static final Map<String, HoursStyle> STYLES =
      Map.of("HG-II-3", HoursStyle.COMMA, "HG-IV-3", HoursStyle.CLOCK);

  private final Blueprint blueprint;
  private final Population population;
  private final WorkLogs logs;
  private final long seed;

  LogPost(Blueprint blueprint, Population population, long seed) {
    this.blueprint = blueprint;
    this.population = population;
    this.logs = new WorkLogs(blueprint, seed);
    this.seed = seed;
  }

  void send(YearMonth month, Outbox outbox) {
    Map<String, Integer> totals = logs.totals(month, population);
    population
        .byUnit()
        .forEach(
            (code, persons) -> {
              int days = Dice.of(seed, "sent " + code + month).between(2, 5);
              LocalDate sent = month.atEndOfMonth().plusDays(days);
              int quarters = totals.getOrDefault(code, 0);
              outbox.send(
                  code, sent, () -> log(blueprint.unit(code), month, persons, quarters, sent));
            });
  }

  private FormSheet log(
      Unit unit, YearMonth month, List<Person> persons, int quarters, LocalDate sent) {
    List<LogLine> lines = logs.lines(unit.code(), month, persons, quarters);
    HoursStyle style = STYLES.getOrDefault(unit.code(), HoursStyle.NUMBER);
    return Outbox.sheet(unit, FormCode.NKCV, Period.ofMonth(month), LogRows.of(lines, style))
        .withTotals(Map.of("hours", LogRows.totalHours(lines)))
        .signed(Outbox.signature(persons, sent));
  }
}
