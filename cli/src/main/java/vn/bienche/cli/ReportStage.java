package vn.bienche.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.BookRequest;
import vn.bienche.reports.ReportFormat;
import vn.bienche.reports.ReportRequest;
import vn.bienche.reports.ReportResult;
import vn.bienche.reports.Reports;
import vn.bienche.reports.query.KeptConnections;
import vn.bienche.warehouse.value.Period;

/** The third stage of the main job: documents from what was published. */
final class ReportStage implements AutoCloseable {

  private final Console console;
  private final KeptConnections connections;
  private final Reports reports;

  ReportStage(Workplace place, Console console) {
    this.console = console;
    this.connections = KeptConnections.of(place.connections());
    this.reports = new Reports(connections, ReportSettingsFile.of(place));
  }

  @Override
  public void close() {
    connections.close();
  }

  /** Writes one report and tells its notes. */
  List<Path> write(ReportRequest request) {
    console.step("report.writing", request.id());
    ReportResult result = reports.write(request);
    result.notes().forEach(note -> console.warn("  " + request.id() + ": " + note));
    return result.files();
  }

  /** Binds a book and tells its notes. */
  List<Path> book(BookRequest request) {
    console.step("report.writing", request.name());
    ReportResult result = reports.book(request);
    result.notes().forEach(note -> console.warn("  " + note));
    return result.files();
  }

  /**
   * The ids as the reports have them.
   *
   * @throws UsageFault when there is no such report
   */
  List<String> known(List<String> ids) {
    List<String> known = new ArrayList<>();
    for (String id : ids) {
      String name = id.toUpperCase(Locale.ROOT);
      if (!reports.ids().contains(name)) {
        throw new UsageFault("report.no-such-id", id, String.join(", ", reports.ids()));
      }
      known.add(name);
    }
    return known;
  }

  /** Loads what documents are printed with, while the warehouse opens beside. */
  void rehearse(List<String> ids, Set<ReportFormat> formats) {
    if (formats.contains(ReportFormat.PDF)) {
      reports.rehearse(ids.get(0));
    }
  }

  List<Path> writeAll(
      List<String> ids,
      @Nullable String unit,
      @Nullable Period period,
      @Nullable LocalDate asOf,
      @Nullable String run,
      Set<ReportFormat> formats,
      Path folder) {
    List<Path> files = new ArrayList<>();
    for (String id : known(ids)) {
      files.addAll(write(new ReportRequest(id, unit, period, asOf, run, formats, folder)));
    }
    return files;
  }

  /** Every report for which the period has figures; the others are told and left out. */
  List<Path> writeAvailable(Period period, Set<ReportFormat> formats, Path folder)
      throws InterruptedException {
    return new PeriodReports(reports, console).write(period, formats, folder);
  }

  static Period period(String text) {
    return Period.parse(text).orElseThrow(() -> new UsageFault("usage.no-period", text));
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException none) {
      throw new UsageFault("usage.no-date", text);
    }
  }

  static Set<ReportFormat> formats(String list) {
    Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
    for (String name : list.split(",", -1)) {
      try {
        formats.add(ReportFormat.valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException unknown) {
        throw new UsageFault("report.no-such-format", name);
      }
    }
    return formats;
  }
}
