package vn.bienche.reports.compare;

import java.util.ArrayList;
import java.util.List;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.Table;

/** A table for the screen, with columns under one another. */
final class TextTable {

  private static final int WIDEST = 44;
  private static final String GAP = "  ";

  private TextTable() {}

  static String of(Table table) {
    List<Column> columns = table.form().columns();
    List<List<String>> rows = new ArrayList<>();
    for (int depth = 0; depth < table.form().headerDepth(); depth++) {
      rows.add(header(columns, depth));
    }
    int headerRows = rows.size();
    for (Line line : table.lines()) {
      rows.add(line.cells().stream().map(Cell::text).map(TextTable::shortened).toList());
    }
    int[] widths = widths(rows, columns.size());
    StringBuilder text = new StringBuilder();
    if (table.heading() != null) {
      text.append(table.heading()).append('\n');
    }
    for (int i = 0; i < rows.size(); i++) {
      text.append(row(rows.get(i), columns, widths)).append('\n');
      if (i == headerRows - 1) {
        text.append(
            "-".repeat(java.util.Arrays.stream(widths).sum() + GAP.length() * widths.length));
        text.append('\n');
      }
    }
    return text.toString();
  }

  /** The upper of two headers stands over the first of its columns only. */
  private static List<String> header(List<Column> columns, int depth) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<String> header = columns.get(i).header();
      boolean repeated =
          depth < header.size() - 1
              && i > 0
              && columns.get(i - 1).header().get(0).equals(header.get(0));
      texts.add(depth < header.size() && !repeated ? header.get(depth) : "");
    }
    return texts;
  }

  private static String shortened(String text) {
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
  }

  private static int[] widths(List<List<String>> rows, int columns) {
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private static String row(List<String> cells, List<Column> columns, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(widths[i] - cells.get(i).length());
      boolean number = columns.get(i).kind().isNumber();
      text.append(number ? space + cells.get(i) : cells.get(i) + space).append(GAP);
    }
    return text.toString().stripTrailing();
  }
}
