package vn.bienche.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.check.CrossFooting;
import vn.bienche.reports.check.Mismatch;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.reports.table.DataColumn;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.text.VietnameseDates;

/**
 * The figures of one report: every file of it is written from this one query result.
 *
 * @param form the report's form
 * @param columns of the CSV and JSON files
 * @param rows checked and limited to the unit asked for
 * @param notes on the figures
 */
record ReportContent(Form form, List<DataColumn> columns, List<Row> rows, List<String> notes) {

  private static final int CELLS_NAMED = 20;

  static ReportContent read(WarehouseReader warehouse, Form form, Scope scope) {
    List<Row> rows = warehouse.rows(ReportCatalog.query(form), scope.parameters());
    if (rows.isEmpty()) {
      throw new ReportFault(
          "Không có số liệu của báo cáo "
              + form.id()
              + " cho "
              + VietnameseDates.period(scope.period())
              + ".",
          "Report " + form.id() + " has no figures for " + scope.period() + ".");
    }
    refuseUnlessItCrossFoots(form, rows);
    String unit = scope.unit();
    List<Row> chosen = unit == null ? rows : UnitRows.of(rows, unit);
    return new ReportContent(form, ReportCatalog.data(form), chosen, Notes.of(chosen));
  }

  private static void refuseUnlessItCrossFoots(Form form, List<Row> rows) {
    List<Mismatch> mismatches = CrossFooting.check(form, rows);
    if (mismatches.isEmpty()) {
      return;
    }
    String cells =
        mismatches.stream()
            .limit(CELLS_NAMED)
            .map(
                m ->
                    m.row()
                        + " / "
                        + m.column()
                        + ": "
                        + m.found()
                        + " ≠ "
                        + m.expected()
                        + " ("
                        + m.rule()
                        + ")")
            .collect(Collectors.joining("; "));
    throw new ReportFault(
        "Bảng " + form.id() + " không khớp ở " + mismatches.size() + " ô, không xuất bản: " + cells,
        "Table " + form.id() + " does not cross-foot in " + mismatches.size() + " cells: " + cells);
  }

  Document document(Scope scope) {
    List<String> printedNotes = new ArrayList<>(form.notes());
    printedNotes.addAll(notes);
    return new Document(
        form.id(),
        form.appendix(),
        form.title().stream().map(scope::fill).toList(),
        fillOptional(scope, form.subtitle()),
        List.of(),
        List.of(TableBuilder.build(form, null, rows)),
        printedNotes.stream().map(scope::fill).toList(),
        identification(scope));
  }

  private static @Nullable String fillOptional(Scope scope, @Nullable String text) {
    return text == null ? null : scope.fill(text);
  }

  private String identification(Scope scope) {
    return "Biểu "
        + form.id()
        + "; số liệu "
        + VietnameseDates.narrow(scope.period())
        + "; lượt công bố "
        + scope.run().runId()
        + "; phiên bản dữ liệu "
        + scope.run().lakeVersion()
        + ".";
  }
}
