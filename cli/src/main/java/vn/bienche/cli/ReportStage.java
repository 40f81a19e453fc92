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
import vn.bienche.reports.ReportFault;
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
    return told(request, reports.write(request));
  }

  private List<Path> told(ReportRequest request, ReportResult result) {
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
   * Loads what the documents will be printed with, while the warehouse opens beside; no more than
   * time is lost without.
   */
  void rehearse(List<String> ids, Set<ReportFormat> formats) {
    String first = ids.get(0).toUpperCase(Locale.ROOT);
    if (formats.contains(ReportFormat.PDF) && reports.ids().contains(first)) {
      reports.rehearse(first);
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
    for (String id : ids) {
      String known = id.toUpperCase(Locale.ROOT);
      if (!reports.ids().contains(known)) {
        throw new UsageFault("report.no-such-id", id, String.join(", ", reports.ids()));
      }
      files.addAll(write(new ReportRequest(known, unit, period, asOf, run, formats, folder)));
    }
    return files;
  }

  /**
   * Every report for which the period has figures; the others are told and left out. Documents that
   * stand there and would be the same are not made again.
   */
  List<Path> writeAvailable(Period period, Set<ReportFormat> formats, Path folder) {
    List<Path> files = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (String id : reports.ids()) {
      try {
        ReportRequest request = new ReportRequest(id, null, period, null, null, formats, folder);
        ReportResult result = reports.refresh(request, () -> console.step("report.writing", id));
        if (result.unchanged()) {
          unchanged.add(id);
        }
        files.addAll(told(request, result));
      } catch (ReportFault withoutFigures) {
        console.warn("  " + id + ": " + words(withoutFigures));
      }
    }
    if (!unchanged.isEmpty()) {
      console.step("report.unchanged", String.join(", ", unchanged));
    }
    return files;
  }

  private String words(ReportFault fault) {
    return console
        .messages()
        .language()
        .choose(String.valueOf(fault.getMessage()), fault.englishMessage());
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
