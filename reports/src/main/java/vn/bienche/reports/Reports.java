package vn.bienche.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.bienche.reports.manifest.Manifest;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.reports.table.Form;

/** Writes the official reports from the figures of the serving warehouse. */
public final class Reports {

  private final WarehouseReader warehouse;
  private final ReportSettings settings;

  /**
   * Nothing is read before a report is asked for.
   *
   * @param warehouse opens a connection to the serving warehouse; each is closed after one query
   */
  public Reports(Supplier<Connection> warehouse, ReportSettings settings) {
    this.warehouse = new WarehouseReader(warehouse);
    this.settings = settings;
  }

  /** The reports that can be written, in official order. */
  public List<String> ids() {
    return ReportCatalog.ids();
  }

  /** Titles of the reports by id; what a date, period or unit fills in is left out. */
  public Map<String, String> titles() {
    Publication latest = warehouse.requiredPublication(null);
    Map<String, String> titles = new LinkedHashMap<>();
    for (String id : ids()) {
      String title =
          String.join(" ", ReportCatalog.form(id).title())
              .replace("{baseYear}", Integer.toString(latest.baseYear()))
              .replace("{targetYear}", Integer.toString(latest.targetYear()));
      titles.put(id, title.replaceAll("\\s*\\{[A-Za-z]+\\}", ""));
    }
    return titles;
  }

  /**
   * Writes one report in all formats asked for, each file whole or not at all.
   *
   * @throws ReportFault when there are no figures for the date, the run or unit is unknown, or the
   *     table does not cross-foot
   */
  public ReportResult write(ReportRequest request) {
    Form form = ReportCatalog.form(request.id());
    Scope scope =
        Scope.of(request, form.time(), warehouse.requiredPublication(request.runId()), settings);
    ReportContent content = ReportContent.read(warehouse, form, scope);
    try {
      Files.createDirectories(request.folder());
      List<Path> files = new FileSet(request, warehouse, scope).write(content);
      Path manifest = request.folder().resolve(FileSet.name(request) + ".manifest.json");
      Manifest.write(
          manifest, request.id(), scope.period().text(), content.rows().size(), scope.run(), files);
      return new ReportResult(files, Notes.of(content.rows()));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "report " + request.id() + " cannot be written to " + request.folder(), e);
    }
  }

  /** The books that can be bound. */
  public List<String> books() {
    return Book.NAMES;
  }

  /**
   * Binds several reports into one PDF with cover, table of contents and bookmarks; reports without
   * figures are left out and named in the notes.
   *
   * @throws ReportFault when the book or run is unknown, nothing has figures, or a table does not
   *     cross-foot
   */
  public ReportResult book(BookRequest request) {
    try {
      Publication run = warehouse.requiredPublication(request.runId());
      return new BookBinder(warehouse, settings, run).bind(request);
    } catch (IOException e) {
      throw new UncheckedIOException("book cannot be written: " + request.file(), e);
    }
  }
}
