package vn.bienche.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.bienche.reports.query.KeptConnections;
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
    this(KeptConnections.none(warehouse), settings);
  }

  /**
   * As above, for many reports of one command.
   *
   * @param connections closed by the caller, after the last report
   */
  public Reports(KeptConnections connections, ReportSettings settings) {
    this.warehouse = new WarehouseReader(connections);
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
    return with(request, ReportWriting::write);
  }

  /**
   * As {@link #write}, but files that stand there as they were written, of all formats asked for,
   * are left as they are when nothing that they are made of has changed since. For the warehouse's
   * owner only.
   *
   * @param beginning told when files have to be written
   */
  public ReportResult refresh(ReportRequest request, Runnable beginning) {
    return with(request, writing -> writing.refresh(beginning));
  }

  private ReportResult with(ReportRequest request, Step step) {
    Form form = ReportCatalog.form(request.id());
    Scope scope =
        Scope.of(request, form.time(), warehouse.requiredPublication(request.runId()), settings);
    try {
      return step.of(new ReportWriting(warehouse, form, request, scope));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "report " + request.id() + " cannot be written to " + request.folder(), e);
    }
  }

  /** Something that gives the files of a request. */
  @FunctionalInterface
  private interface Step {
    ReportResult of(ReportWriting writing) throws IOException;
  }

  /**
   * Prints the report's empty form to nowhere, so that fonts and libraries are loaded when figures
   * come. Asks the warehouse for nothing.
   */
  public void rehearse(String id) {
    Rehearsal.of(ReportCatalog.form(id), settings);
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
