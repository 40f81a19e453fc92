package vn.bienche.reports;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.table.TimeScope;
import vn.bienche.reports.text.VietnameseDates;
import vn.bienche.warehouse.value.Period;

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
    Period period = time.period(request.period(), request.asOf());
    return new Scope(period, run, request.unit(), settings);
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
    return run.parameters(period, unit);
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
