package vn.bienche.reports.table;

import java.util.List;

/**
 * One line of a printed table.
 *
 * @param style total, group or unit
 * @param cells one for each column
 */
public record Line(LineStyle style, List<Cell> cells) {

  public Line {
    cells = List.copyOf(cells);
  }
}
