package vn.bienche.reports.render;

import java.util.List;
import vn.bienche.reports.table.Column;

/** Shares out a table's width over its columns in whole units, without a remainder. */
final class ColumnWidths {

  private ColumnWidths() {}

  static int[] share(List<Column> columns, int total) {
    double sum = columns.stream().mapToDouble(Column::width).sum();
    int[] widths = new int[columns.size()];
    double edge = 0;
    int used = 0;
    for (int i = 0; i < widths.length; i++) {
      edge += columns.get(i).width();
      int right = (int) Math.round(edge / sum * total);
      widths[i] = right - used;
      used = right;
    }
    return widths;
  }
}
