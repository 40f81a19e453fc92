package vn.bienche.reports.render;

import java.util.ArrayList;
import java.util.List;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.LineStyle;
import vn.bienche.reports.table.Table;

/**
 * How a line of a table stands in a Word document, whatever its words are.
 *
 * @param heading whether it is one cell over all columns
 * @param bold whether its words are bold
 * @param staysWithNext whether no page ends below it
 * @param cells whether each cell is merged with others; empty for a heading
 */
record LineShape(boolean heading, boolean bold, boolean staysWithNext, List<Merging> cells) {

  /** A cell's part in a merged cell. */
  enum Merging {
    ALONE,
    BEGINS,
    CONTINUES
  }

  LineShape {
    cells = List.copyOf(cells);
  }

  static LineShape of(Table table, int index, boolean staysWithNext) {
    LineStyle style = table.lines().get(index).style();
    if (style == LineStyle.HEADING) {
      return new LineShape(true, style.isBold(), true, List.of());
    }
    List<Merging> cells = new ArrayList<>();
    for (int column = 0; column < table.form().columns().size(); column++) {
      boolean continues = table.continuesAbove(index, column);
      boolean merged = continues || table.span(index, column) > 1;
      cells.add(continues ? Merging.CONTINUES : merged ? Merging.BEGINS : Merging.ALONE);
    }
    return new LineShape(false, style.isBold(), staysWithNext, cells);
  }

  /** The words of the cells of such a line. */
  List<String> words(Line line) {
    List<Cell> said = heading ? line.cells().subList(0, 1) : line.cells();
    List<String> words = new ArrayList<>();
    for (int column = 0; column < said.size(); column++) {
      boolean above = !heading && cells.get(column) == Merging.CONTINUES;
      words.add(above ? "" : said.get(column).text());
    }
    return words;
  }
}
