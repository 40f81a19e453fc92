package vn.bienche.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.Kind;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.LineStyle;
import vn.bienche.reports.table.Pivot;
import vn.bienche.reports.table.Table;
import vn.bienche.reports.text.VietnameseDates;
import vn.bienche.reports.text.VietnameseNumbers;
import vn.bienche.warehouse.value.Period;

/** Turns the rows of a query into the printed lines of a form. */
final class TableBuilder {

  private final Form form;
  private final String totalText;

  private TableBuilder(Form form, String totalText) {
    this.form = form;
    this.totalText = totalText;
  }

  static Table build(Form form, @Nullable String heading, List<Row> rows) {
    List<Row> printed =
        rows.stream().filter(row -> !row.has("printed") || row.flag("printed")).toList();
    Pivot pivot = form.pivot();
    Form shown = pivot == null ? form : form.withColumns(pivot.columns(printed, form.columns()));
    TableBuilder builder = new TableBuilder(shown, totalText(form, rows));
    List<Row> lines = pivot == null ? printed : pivot.apply(printed, shown.columns());
    return new Table(form.id(), heading, shown, builder.lines(lines));
  }

  private List<Line> lines(List<Row> rows) {
    List<Line> lines = new ArrayList<>();
    String current = null;
    for (Row row : rows) {
      String next = form.headedBy() == null ? null : row.text(form.headedBy());
      if (next != null && !next.equals(current)) {
        lines.add(heading(next));
        current = next;
      }
      lines.add(line(row));
    }
    return lines;
  }

  private static String totalText(Form form, List<Row> rows) {
    String groups =
        rows.stream()
            .filter(row -> LineStyle.of(row) == LineStyle.GROUP)
            .map(row -> Objects.requireNonNullElse(row.text("label"), ""))
            .distinct()
            .collect(Collectors.joining("+"));
    String text = Objects.requireNonNullElse(form.totalText(), "");
    return groups.isEmpty() ? text.replace(" ({groups})", "") : text.replace("{groups}", groups);
  }

  private Line heading(String words) {
    List<Cell> cells = new ArrayList<>(Collections.nCopies(form.columns().size(), Cell.text("")));
    cells.set(0, Cell.text(words));
    return new Line(LineStyle.HEADING, cells);
  }

  private Line line(Row row) {
    LineStyle style = LineStyle.of(row);
    List<Cell> cells = new ArrayList<>();
    for (Column column : form.columns()) {
      Cell cell = cell(row, style, column);
      cells.add(merged(cell, column, mergeKey(row, column)));
    }
    return new Line(style, cells);
  }

  private static Cell merged(Cell cell, Column column, @Nullable String mergeKey) {
    String text = column.mergedText();
    return text == null || mergeKey == null
        ? new Cell(cell.number(), cell.text(), mergeKey)
        : new Cell(null, text.replace("{value}", cell.text()), mergeKey);
  }

  private Cell cell(Row row, LineStyle style, Column column) {
    if (style == LineStyle.TOTAL && column.key().equals("unit") && !totalText.isEmpty()) {
      return Cell.text(totalText);
    }
    Object value = row.value(column.key());
    if (column.kind().isNumber()) {
      return number(row, column, row.number(column.key()));
    }
    if (value == null) {
      return Cell.text("");
    }
    String text =
        column.kind() == Kind.FLAG ? (value.equals(true) ? "x" : "") : text(column, value);
    return Cell.text(column.texts().getOrDefault(value.toString(), text));
  }

  private static Cell number(Row row, Column column, @Nullable BigDecimal value) {
    if (value == null) {
      return Cell.text(isUnknown(row, column) && !column.ofSomeUnits() ? Cell.MISSING : "");
    }
    return new Cell(value, VietnameseNumbers.format(value, column.kind().scale()), null);
  }

  private static boolean isUnknown(Row row, Column column) {
    return row.flag("missing") || row.flag("log_missing") || row.flag(Pivot.missing(column.key()));
  }

  private static String text(Column column, Object value) {
    boolean period = column.key().equals("month") || column.key().equals("period");
    return period
        ? Period.parse(value.toString()).map(VietnameseDates::narrow).orElse(value.toString())
        : value instanceof java.time.LocalDate date
            ? VietnameseDates.numeric(date)
            : value.toString();
  }

  private static @Nullable String mergeKey(Row row, Column column) {
    String by = column.mergeBy();
    if (by == null) {
      return null;
    }
    Object key = row.value(by);
    return key == null || key.equals(false) ? null : by + "=" + key;
  }
}
