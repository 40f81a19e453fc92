package vn.bienche.reports.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.PeriodKind;

/** Reads slices from the marts of one publication; each query is asked once for a period. */
final class SliceReader {

  /** No organisation ends later; the last day on which open spans hold. */
  static final LocalDate TODAY = LocalDate.of(9999, 12, 30);

  private static final String ROOT = "/vn/bienche/reports/compare/";

  /** Queries that count the same persons as a source, one by one. */
  private static final Map<String, String> PERSONS =
      Map.of("headcount", "namedstaff", "gradestructure", "namedstaff", "workhours", "namedhours");

  private final WarehouseReader warehouse;
  private final Publication run;
  private final Map<String, List<Row>> read = new HashMap<>();

  SliceReader(WarehouseReader warehouse, Publication run) {
    this.warehouse = warehouse;
    this.run = run;
  }

  /** The figures as they were in the organisation of the period. */
  Slice asWas(Measure measure, Period period) {
    Map<String, Line> lines = new LinkedHashMap<>();
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Row row : rows(measure.source(), period)) {
      Line line = Line.of(row);
      lines.put(line.code(), line);
      figures.put(line.code(), Figure.of(measure, row));
    }
    return new Slice(lines, figures);
  }

  /** The figures restated to today that are published; null where the measure has none. */
  @Nullable Slice restatedToday(Measure measure, Period period) {
    String column = measure.history();
    if (column == null || period.kind() != PeriodKind.YEAR) {
      return null;
    }
    Map<String, Line> lines = new LinkedHashMap<>();
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Row row : rows("history", period)) {
      Line line = Line.of(row);
      lines.put(line.code(), line);
      BigDecimal shared = row.number("shared_" + column);
      figures.put(
          line.code(),
          new Figure(
              row.number(column),
              row.number(column),
              null,
              row.flag("missing"),
              false,
              null,
              shared == null ? BigDecimal.ZERO : shared,
              null));
    }
    return lines.isEmpty() ? null : new Slice(lines, figures);
  }

  /**
   * What persons take along from units that were split. A login that may not see persons, such as a
   * planner's, has all of it shared by weight.
   *
   * @param to day of the organisation wanted
   * @param pairs each split unit with each of its successors
   */
  NamedParts named(Measure measure, Period period, LocalDate to, List<SplitPair> pairs) {
    String query = PERSONS.get(measure.source());
    if (query == null || pairs.isEmpty()) {
      return NamedParts.NONE;
    }
    Map<String, @Nullable Object> asked = parameters(period);
    asked.put("to", to);
    asked.put("pairs", pairs.stream().map(SplitPair::text).collect(Collectors.joining(";")));
    try {
      return NamedParts.of(
          read.computeIfAbsent(
              query + " " + period + " " + to,
              key -> warehouse.rows(ROOT + query + ".sql", asked)));
    } catch (ReportFault fault) {
      if (fault.isForbidden()) {
        return NamedParts.NONE;
      }
      throw fault;
    }
  }

  /** A unit that was split, and one of the units that took over. */
  record SplitPair(String unit, String heir) {

    String text() {
      return unit + ">" + heir;
    }
  }

  /** The lines of the official tables on a day. */
  Map<String, Line> lines(LocalDate day) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Row row : rows("headcount", Period.ofDay(day))) {
      Line line = Line.of(row);
      lines.put(line.code(), line);
    }
    return lines;
  }

  Succession succession() {
    return Succession.of(rows("succession", Period.ofDay(TODAY)));
  }

  /** Every line that there ever was, with its latest name. */
  Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    rows("known", Period.ofDay(TODAY))
        .forEach(row -> known.put(row.requiredText("unit_code"), row.requiredText("unit")));
    return known;
  }

  private List<Row> rows(String source, Period period) {
    return read.computeIfAbsent(
        source + " " + period, asked -> warehouse.rows(ROOT + source + ".sql", parameters(period)));
  }

  private Map<String, @Nullable Object> parameters(Period period) {
    Map<String, @Nullable Object> values = new HashMap<>();
    Period worked = period.kind() == PeriodKind.DATE ? period.widen(PeriodKind.QUARTER) : period;
    values.put("run", run.runNo());
    values.put("as_of", period.lastDay());
    values.put("year", period.year());
    values.put("period", worked.text());
    values.put("first_day", worked.firstDay());
    values.put("last_day", worked.lastDay());
    return values;
  }
}
