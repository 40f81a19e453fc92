package vn.bienche.reports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.table.TimeScope;
import vn.bienche.reports.text.VietnameseDates;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.PeriodKind;

/**
 * What one report is about once the request is settled.
 *
 * @param period the period described; a single day for a state
 * @param run the publication from which the figures come
 * @param unit limits the rows; null for all
 * @param settings the province's settings
 */
record Scope(Period period, Publication run, @Nullable String unit, ReportSettings settings) {

  static Scope of(ReportRequest request, TimeScope time, Publication run, ReportSettings settings) {
    return new Scope(period(request, time), run, request.unit(), settings);
  }

  private static Period period(ReportRequest request, TimeScope time) {
    Period period = request.period();
    Period asked = period == null ? Period.ofDay(Objects.requireNonNull(request.asOf())) : period;
    return switch (time) {
      case DAY -> Period.ofDay(request.asOf() == null ? asked.lastDay() : request.asOf());
      case QUARTER -> asked.kind() == PeriodKind.DATE ? asked.widen(PeriodKind.QUARTER) : asked;
      case YEAR -> asked.widen(PeriodKind.YEAR);
    };
  }

  LocalDate asOf() {
    return period.lastDay();
  }

  /** The date that chooses the layout profile. */
  LocalDate documentDate() {
    LocalDate date = settings.documentDate();
    return date == null ? asOf() : date;
  }

  /** Values for the named parameters of the queries. */
  Map<String, @Nullable Object> parameters() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("run", run.runNo());
    values.put("unit", unit);
    values.put("as_of", asOf());
    values.put("first_day", period.firstDay());
    values.put("last_day", period.lastDay());
    values.put("period", period.text());
    values.put("year", period.year());
    values.put("base_year", run.baseYear());
    values.put("target_year", run.targetYear());
    values.put("young_below", run.youngBelow());
    return values;
  }

  /** Fills the places of a form's text. */
  String fill(String text) {
    return text.replace("{asOf}", VietnameseDates.full(asOf()))
        .replace("{asOfNumeric}", VietnameseDates.numeric(asOf()))
        .replace("{period}", VietnameseDates.period(period))
        .replace("{PERIOD}", VietnameseDates.period(period).toUpperCase(VietnameseDates.LOCALE))
        .replace("{year}", Integer.toString(period.year()))
        .replace("{baseYear}", Integer.toString(run.baseYear()))
        .replace("{targetYear}", Integer.toString(run.targetYear()))
        .replace("{youngBelow}", Integer.toString(run.youngBelow()));
  }
}
