package vn.bienche.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.quarterlyreport.QuarterlyNarrative;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.Narrative;
import vn.bienche.reports.table.Table;
import vn.bienche.reports.text.VietnameseDates;
import vn.bienche.warehouse.value.RomanNumerals;

/** Composes the documents of a report: one, or one for each unit. */
final class DocumentComposer {

  private static final Map<String, Narrative> NARRATIVES = Map.of("R09", new QuarterlyNarrative());

  private final WarehouseReader warehouse;
  private final Scope scope;
  private final boolean roman;

  /**
   * Composes for one scope.
   *
   * @param roman whether appendices carry Roman numerals
   */
  DocumentComposer(WarehouseReader warehouse, Scope scope, boolean roman) {
    this.warehouse = warehouse;
    this.scope = scope;
    this.roman = roman;
  }

  /** The documents by the suffix of their file names. */
  Map<String, Document> compose(ReportContent content) {
    if (!content.form().burst()) {
      String unit = scope.unit();
      return Map.of(unit == null ? "" : "_" + unit, document(content));
    }
    Map<String, Document> documents = new LinkedHashMap<>();
    content.rows().stream()
        .map(row -> row.requiredText("unit_code"))
        .distinct()
        .forEach(unit -> documents.put("_" + unit, document(content.of(unit))));
    return documents;
  }

  private Document document(ReportContent content) {
    Form form = content.form();
    List<String> notes = new ArrayList<>(form.notes());
    notes.addAll(Notes.of(content.rows()));
    Narrative narrative = NARRATIVES.get(form.id());
    return new Document(
        form.id(),
        appendix(content),
        form.title().stream().map(line -> fill(line, content)).toList(),
        fillOptional(form.subtitle(), content),
        narrative == null ? List.of() : narrative.write(content.rows()),
        tables(content),
        notes.stream().map(scope::fill).toList(),
        identification(form));
  }

  private List<Table> tables(ReportContent content) {
    List<Table> tables = new ArrayList<>();
    add(tables, content);
    for (String id : content.form().more()) {
      Form form = ReportCatalog.form(id);
      ReportContent.find(warehouse, form, scope).ifPresent(further -> add(tables, further));
    }
    return tables;
  }

  private void add(List<Table> tables, ReportContent content) {
    Form form = content.form();
    if (!form.columns().isEmpty()) {
      String heading = tables.isEmpty() ? null : fill(String.join(" ", form.title()), content);
      List<Column> columns =
          form.columns().stream()
              .map(c -> c.withHeader(c.header().stream().map(scope::fill).toList()))
              .toList();
      tables.add(TableBuilder.build(form.withColumns(columns), heading, content.rows()));
    }
  }

  /** In a set of appendices each unit has its place in the official order. */
  private @Nullable String appendix(ReportContent content) {
    String text = content.form().appendix();
    if (text == null) {
      return null;
    }
    int number = content.units().indexOf(content.rows().get(0).requiredText("unit_code")) + 1;
    return text.replace("{n}", roman ? RomanNumerals.of(number) : Integer.toString(number));
  }

  private @Nullable String fillOptional(@Nullable String text, ReportContent content) {
    return text == null ? null : fill(text, content);
  }

  private String fill(String text, ReportContent content) {
    Row first =
        content.rows().stream()
            .filter(row -> !row.has("printed") || row.flag("printed"))
            .findFirst()
            .orElse(content.rows().get(0));
    String unit = first.has("unit") ? Objects.requireNonNullElse(first.text("unit"), "") : "";
    return scope
        .fill(text)
        .replace("{unit}", unit)
        .replace("{UNIT}", unit.toUpperCase(VietnameseDates.LOCALE));
  }

  private String identification(Form form) {
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
