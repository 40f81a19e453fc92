package vn.bienche.reports.explain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.warehouse.value.Period;

/** Reads the facts of a line; each query is asked once for a line and a day. */
final class FactReader {

  private static final String ROOT = "/vn/bienche/reports/explain/";

  private final WarehouseReader warehouse;
  private final Publication run;
  private final Map<String, List<Row>> read = new HashMap<>();
  private final Map<LocalDate, Map<String, Row>> names = new HashMap<>();

  FactReader(WarehouseReader warehouse, Publication run) {
    this.warehouse = warehouse;
    this.run = run;
  }

  /** The facts of a source for one printed row. */
  List<Row> facts(FactSource source, String unit, Moment moment) {
    if (source.isMonthly()) {
      return monthly(source, unit, moment.period());
    }
    if (source == FactSource.CHANGES || source == FactSource.RANKS) {
      return ofPeriod(source, unit, moment.period());
    }
    if (source.isQuota()) {
      return QuotaRows.counted(rows(source, unit, endOf(year(source, moment)), null));
    }
    return rows(source, unit, moment.day(), null);
  }

  private int year(FactSource source, Moment moment) {
    return switch (source) {
      case QUOTA_BASE -> run.baseYear();
      case QUOTA_TARGET -> run.targetYear();
      default -> moment.day().getYear();
    };
  }

  private static LocalDate endOf(int year) {
    return LocalDate.of(year, 12, 31);
  }

  /** Months for which the line has a row of its own: those for which the province has any log. */
  private List<Row> monthly(FactSource source, String unit, Period period) {
    List<YearMonth> months =
        period.months().stream().filter(month -> hasMonth(unit, month)).toList();
    List<Row> facts = new ArrayList<>();
    for (YearMonth month : months) {
      if (source != FactSource.SERVED_LAST || month.equals(months.get(months.size() - 1))) {
        facts.addAll(rows(source, unit, month.atEndOfMonth(), month));
      }
    }
    return facts;
  }

  private List<Row> ofPeriod(FactSource source, String unit, Period period) {
    Map<String, @Nullable Object> values = parameters(unit, period.lastDay(), null);
    values.put("period", period.text());
    values.put("first_day", period.firstDay());
    values.put("last_day", period.lastDay());
    return read.computeIfAbsent(
        source + " " + unit + " " + period, asked -> warehouse.rows(source.path(), values));
  }

  private boolean hasMonth(String unit, YearMonth month) {
    return !rows("months", unit, month.atEndOfMonth(), month).isEmpty();
  }

  private List<Row> rows(FactSource source, String unit, LocalDate day, @Nullable YearMonth month) {
    String path = source.path();
    return rows(path.substring(ROOT.length(), path.length() - 4), unit, day, month);
  }

  private List<Row> rows(String query, String unit, LocalDate day, @Nullable YearMonth month) {
    return read.computeIfAbsent(
        query + " " + unit + " " + day,
        asked -> warehouse.rows(ROOT + query + ".sql", parameters(unit, day, month)));
  }

  private Map<String, @Nullable Object> parameters(
      @Nullable String unit, LocalDate day, @Nullable YearMonth month) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("run", run.runNo());
    values.put("unit", unit);
    values.put("day", day);
    values.put("year", day.getYear());
    values.put("month", month == null ? null : month.toString());
    return values;
  }

  /** Staff codes and names on a day by person, as far as the reader may know them. */
  Map<String, Row> names(LocalDate day) {
    return names.computeIfAbsent(day, this::readNames);
  }

  private Map<String, Row> readNames(LocalDate day) {
    Map<String, Row> known = new HashMap<>();
    try {
      warehouse
          .rows(ROOT + "names.sql", parameters(null, day, null))
          .forEach(row -> known.put(row.requiredText("person_key"), row));
    } catch (ReportFault fault) {
      if (!fault.isForbidden()) {
        throw fault;
      }
    }
    return known;
  }

  /** When a row's state holds. */
  record Moment(LocalDate day, Period period) {}

  /** The day whose presence a printed row counts. */
  Moment moment(String report, String column, Printed printed) {
    Period period = printed.period();
    return switch (report) {
      case "R06", "R13" -> {
        LocalDate end = endOf(Integer.parseInt(printed.row().requiredText("year")));
        LocalDate latest = latest();
        boolean quota = List.of("assigned", "target", "to_cut", "cut_pct").contains(column);
        yield new Moment(!quota && latest.isBefore(end) ? latest : end, period);
      }
      case "R08" -> {
        Period month = Period.parse(printed.row().requiredText("month")).orElse(period);
        yield new Moment(month.lastDay(), month);
      }
      case "R11" -> {
        if (List.of("hours", "needed").contains(column)) {
          yield new Moment(period.lastDay(), period);
        }
        // A list is drawn up from the tasks counted before it: before the first one that counts
        LocalDate first = firstPlan(printed.row().requiredText("unit_code"));
        LocalDate day = first.isAfter(period.lastDay()) ? first : period.lastDay();
        yield new Moment(day, period);
      }
      case "R15" -> new Moment(endOf(Integer.parseInt(printed.row().requiredText("year"))), period);
      case "R16" ->
          new Moment(
              column.equals("opening") ? period.firstDay().minusDays(1) : period.lastDay(), period);
      default -> new Moment(period.lastDay(), period);
    };
  }

  private LocalDate firstPlan(String unit) {
    List<Row> rows = rows("firstplan", unit, LocalDate.EPOCH, null);
    LocalDate day = rows.isEmpty() ? null : rows.get(0).date("first_day");
    return Objects.requireNonNullElse(day, LocalDate.MIN);
  }

  private LocalDate latest() {
    List<Row> rows = rows("latest", "", LocalDate.EPOCH, null);
    LocalDate day = rows.isEmpty() ? null : rows.get(0).date("data_date");
    return Objects.requireNonNullElse(day, LocalDate.MAX);
  }
}
