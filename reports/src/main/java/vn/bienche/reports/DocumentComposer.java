package vn.bienche.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.quarterlyreport.QuarterlyNarrative;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.reports.table.ChartForm;
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

  /** Code of the province in the marts, whose lines are called totals. */
  private static final String PROVINCE = "TOTAL";

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
    for (Map.Entry<String, String> part : content.documents(scope.unit() != null).entrySet()) {
      documents.put("_" + part.getKey(), document(content.of(part.getValue())));
    }
    return documents;
  }

  private Document document(ReportContent content) {
    Form form = content.form();
    List<ReportContent> contents = contents(content);
    Set<String> notes = new LinkedHashSet<>(form.notes());
    contents.forEach(part -> notes.addAll(Notes.of(part.rows())));
    Narrative narrative = NARRATIVES.get(form.id());
    return new Document(
        form.id(),
        appendix(content),
        form.title().stream().map(line -> fill(line, content)).toList(),
        fillOptional(form.subtitle(), content),
        narrative == null ? List.of() : narrative.write(content.rows()),
        tables(contents),
        notes.stream().map(scope::fill).toList(),
        identification(form));
  }

  /** What the document's tables show, the report's own first. */
  private List<ReportContent> contents(ReportContent content) {
    List<ReportContent> contents = new ArrayList<>();
    contents.add(content);
    for (String id : content.form().more()) {
      ReportContent.find(warehouse, ReportCatalog.form(id), scope).ifPresent(contents::add);
    }
    return contents;
  }

  private List<Table> tables(List<ReportContent> contents) {
    List<Table> tables = new ArrayList<>();
    contents.forEach(content -> add(tables, content));
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
      List<ChartForm> charts =
          form.charts().stream().map(c -> c.withTitle(fill(c.title(), content))).toList();
      tables.add(TableBuilder.build(form.with(columns, charts), heading, content.rows()));
    }
  }

  /** In a set of appendices each unit has its place in the official order. */
  private @Nullable String appendix(ReportContent content) {
    String text = content.form().appendix();
    if (text == null) {
      return null;
    }
    int number = content.place();
    if (number == 0) {
      return null;
    }
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
    String unit = unit(first);
    return scope
        .fill(text)
        .replace("{unit}", unit)
        .replace("{UNIT}", unit.toUpperCase(VietnameseDates.LOCALE));
  }

  /** A document that several units share is named for all of them. */
  private String unit(Row row) {
    String shared = scope.unit() == null && row.has("shared_by") ? row.text("shared_by") : null;
    if (row.has("unit_code") && PROVINCE.equals(row.text("unit_code"))) {
      return "Các cơ quan, đơn vị, địa phương";
    }
    return shared != null
        ? shared
        : row.has("unit") ? Objects.requireNonNullElse(row.text("unit"), "") : "";
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
