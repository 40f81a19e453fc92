package vn.bienche.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.render.PdfFile;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.LineStyle;
import vn.bienche.reports.table.Paragraph;
import vn.bienche.reports.table.Table;
import vn.bienche.warehouse.value.Period;

/**
 * Prints a form without figures to nowhere: fonts and libraries take their time to load, and can do
 * so while the warehouse opens.
 */
final class Rehearsal {

  private static final Period ANY = Period.ofYear(2024);

  private Rehearsal() {}

  static void of(Form form, ReportSettings settings) {
    Scope scope = new Scope(ANY, new Publication(0, "", "", ""), null, settings);
    List<Table> tables = form.columns().isEmpty() ? List.of() : List.of(table(form));
    Document document =
        new Document(
            form.id(),
            null,
            form.title(),
            form.subtitle(),
            tables.isEmpty() ? List.of(new Paragraph("", false)) : List.of(),
            tables,
            form.notes(),
            "");
    try (OutputStream nowhere = OutputStream.nullOutputStream()) {
      PdfFile.write(nowhere, document, DocumentFiles.frame(scope));
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written", e);
    }
  }

  /** A line that the form's charts show as well. */
  private static Table table(Form form) {
    LineStyle style =
        form.charts().isEmpty() ? LineStyle.UNIT : form.charts().get(0).lines().get(0);
    List<Cell> cells = Collections.nCopies(form.columns().size(), Cell.text("0"));
    return new Table(form.id(), null, form, List.of(new Line(style, cells)));
  }
}
