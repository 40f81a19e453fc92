package vn.bienche.reports.render;

import java.util.ArrayList;
import java.util.List;
import vn.bienche.reports.table.LineStyle;
import vn.bienche.reports.table.Table;

/**
 * How a line is drawn: lines of one variant share a band of the design.
 *
 * @param heading whether it is one cell over all columns
 * @param bold whether its type is bold
 * @param edges for each column which horizontal edges its cell has
 */
record LineVariant(boolean heading, boolean bold, List<Edges> edges) {

  /** Horizontal edges of a cell; the inner ones of a merged cell are open. */
  record Edges(boolean top, boolean bottom) {}

  static LineVariant of(Table table, int line) {
    List<Edges> edges = new ArrayList<>();
    boolean last = line == table.lines().size() - 1;
    for (int column = 0; column < table.form().columns().size(); column++) {
      boolean bottom = last || !table.continuesAbove(line + 1, column);
      edges.add(new Edges(!table.continuesAbove(line, column), bottom));
    }
    LineStyle style = table.lines().get(line).style();
    return new LineVariant(style == LineStyle.HEADING, style.isBold(), List.copyOf(edges));
  }
}
