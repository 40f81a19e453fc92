package vn.bienche.ingest.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.Parsed;
import vn.bienche.ingest.cell.Problem;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.warehouse.contract.ColumnType;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.RuleCode;

/**
 * Turns a raw row into a typed one: values first, then what is missing or bad, then the form's own
 * rules.
 */
final class RowReader {

  private final FormLayout layout;
  private final SheetPlace place;
  private final TitleBlock title;
  private final RowRules rules;
  private final TypedCells typed;

  /** Of the row that is being read, by column. */
  private final @Nullable Problem[] problems;

  /** Place in the form of each column of the sheet, -1 for none. */
  private final int[] places;

  RowReader(
      FormLayout layout,
      HeaderMap header,
      SheetPlace place,
      TitleBlock title,
      RowRules rules,
      TypedCells typed) {
    this.layout = layout;
    this.place = place;
    this.title = title;
    this.rules = rules;
    this.typed = typed;
    this.problems = new Problem[layout.columns().size()];
    this.places = places(layout, header);
  }

  FormRow read(RawRow raw) {
    FormRow row = new FormRow(layout, place, raw.number());
    java.util.Arrays.fill(problems, null);
    for (RawCell cell : raw.cells()) {
      int column = cell.column() < places.length ? places[cell.column()] : -1;
      if (column >= 0) {
        problems[column] = value(row, column, cell);
      }
    }
    rules.complete(row, title);
    judge(row);
    rules.check(row);
    return row;
  }

  private @Nullable Problem value(FormRow row, int column, RawCell cell) {
    Parsed<Object> parsed = typed.read(column, cell);
    if (TypedCells.isEmpty(parsed)) {
      return null;
    }
    row.put(column, cell, parsed.value());
    return parsed.problem();
  }

  private void judge(FormRow row) {
    List<FormColumn> columns = layout.columns();
    for (int i = 0; i < problems.length; i++) {
      FormColumn column = columns.get(i);
      Problem problem = problems[i];
      if (problem != null) {
        report(row, column, problem, row.value(i) == null && rules.requires(column, row));
      } else if (row.value(i) == null) {
        missing(row, i, column);
      }
      RawCell cell = row.cell(i);
      if (cell != null && cell.conversion() != null) {
        row.repaired(
            RuleCode.CE_010, column.key(), cell.conversion().encoding().label(), cell.text());
      }
    }
  }

  private void missing(FormRow row, int place, FormColumn column) {
    if (column.type() == ColumnType.FLAG) {
      row.set(column.key(), false);
    } else if (column.required() && row.cell(place) == null && rules.requires(column, row)) {
      row.reject(RuleCode.CE_001, column.key(), String.join(" | ", column.allowed()));
    }
  }

  private static void report(FormRow row, FormColumn column, Problem problem, boolean rejects) {
    String[] details = {problem.expectation(), problem.suggestion()};
    if (rejects) {
      row.reject(problem.rule(), column.key(), details);
    } else {
      row.warn(problem.rule(), column.key(), details);
    }
  }

  private static int[] places(FormLayout layout, HeaderMap header) {
    int width = header.columns().keySet().stream().mapToInt(i -> i + 1).max().orElse(0);
    int[] places = new int[width];
    java.util.Arrays.fill(places, -1);
    for (Map.Entry<Integer, FormColumn> entry : header.columns().entrySet()) {
      places[entry.getKey()] = layout.place(entry.getValue().key());
    }
    return places;
  }
}
