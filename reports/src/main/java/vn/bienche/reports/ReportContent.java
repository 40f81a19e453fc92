package vn.bienche.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.check.CrossFooting;
import vn.bienche.reports.check.Mismatch;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.text.VietnameseDates;

/**
 * The figures of one table: every file of it is written from this one query result.
 *
 * @param form the table's form
 * @param all all rows, checked
 * @param rows those of the unit asked for
 */
record ReportContent(Form form, List<Row> all, List<Row> rows) {

  private static final int CELLS_NAMED = 20;

  /**
   * Reads and checks.
   *
   * @throws ReportFault when there are no figures, the unit is unknown, or the table does not
   *     cross-foot
   */
  static ReportContent read(WarehouseReader warehouse, Form form, Scope scope) {
    return find(warehouse, form, scope).orElseThrow(() -> noFigures(form.id(), scope));
  }

  private static ReportFault noFigures(String id, Scope scope) {
    String period = VietnameseDates.period(scope.period());
    return new ReportFault(
        "Không có số liệu của báo cáo " + id + " cho " + period + ".",
        "Report " + id + " has no figures for " + scope.period() + ".");
  }

  /** As {@link #read}, but empty where there are no figures. */
  static Optional<ReportContent> find(WarehouseReader warehouse, Form form, Scope scope) {
    List<Row> rows = warehouse.rows(ReportCatalog.query(form), scope.parameters());
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    refuseUnlessItCrossFoots(form, rows);
    String unit = scope.unit();
    return Optional.of(
        new ReportContent(form, rows, unit == null ? rows : limited(warehouse, rows, unit, scope)));
  }

  private static List<Row> limited(
      WarehouseReader warehouse, List<Row> rows, String unit, Scope scope) {
    List<Row> chosen = UnitRows.of(rows, unit);
    return chosen.isEmpty()
        ? UnitRows.below(rows, unit, warehouse.unitsBelow(scope.parameters()))
        : chosen;
  }

  /** The same content limited to one unit. */
  ReportContent of(String unit) {
    return new ReportContent(form, all, UnitRows.of(rows, unit));
  }

  /**
   * The documents of a set, in official order: their codes, and for each the unit whose rows it
   * shows. Units may share a document; a line without a document of its own has none.
   *
   * @param each whether every unit has its own all the same, as when it is asked for
   */
  Map<String, String> documents(boolean each) {
    return documents(rows, each);
  }

  /** The place of this document in the set, from 1. */
  int place() {
    String code = document(rows.get(0), false);
    return new ArrayList<>(documents(all, false).keySet()).indexOf(code) + 1;
  }

  private static Map<String, String> documents(List<Row> rows, boolean each) {
    Map<String, String> documents = new LinkedHashMap<>();
    for (Row row : rows) {
      String document = document(row, each);
      if (document != null) {
        documents.putIfAbsent(document, row.requiredText("unit_code"));
      }
    }
    return documents;
  }

  private static @Nullable String document(Row row, boolean each) {
    return row.has("document_code") && !each
        ? row.text("document_code")
        : row.requiredText("unit_code");
  }

  private static void refuseUnlessItCrossFoots(Form form, List<Row> rows) {
    List<Mismatch> mismatches = CrossFooting.check(form, rows);
    if (mismatches.isEmpty()) {
      return;
    }
    String cells =
        mismatches.stream()
            .limit(CELLS_NAMED)
            .map(ReportContent::text)
            .collect(Collectors.joining("; "));
    throw new ReportFault(
        "Bảng " + form.id() + " không khớp ở " + mismatches.size() + " ô, không xuất bản: " + cells,
        "Table " + form.id() + " does not cross-foot in " + mismatches.size() + " cells: " + cells);
  }

  private static String text(Mismatch m) {
    return "%s / %s: %s ≠ %s (%s)"
        .formatted(m.row(), m.column(), m.found(), m.expected(), m.rule());
  }
}
