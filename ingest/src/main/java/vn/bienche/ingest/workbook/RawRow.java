package vn.bienche.ingest.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with its cells that are not blank.
 *
 * @param number as Excel shows it, from 1
 * @param cells from left to right
 * @param hidden whether the reader of the sheet does not see it
 * @param formulas of the cells that have one, whether they show a result or not
 */
public record RawRow(int number, List<RawCell> cells, boolean hidden, List<RawFormula> formulas) {

  public RawRow {
    cells = List.copyOf(cells);
    formulas = List.copyOf(formulas);
  }

  /** A visible row without formulas. */
  public RawRow(int number, List<RawCell> cells) {
    this(number, cells, false, List.of());
  }

  /** The same row with other cells. */
  public RawRow withCells(List<RawCell> others) {
    return new RawRow(number, others, hidden, formulas);
  }

  /** The cell of a column, or null where it is blank. */
  public @Nullable RawCell cell(int column) {
    for (RawCell cell : cells) {
      if (cell.column() == column) {
        return cell;
      }
    }
    return null;
  }

  public boolean isBlank() {
    return cells.isEmpty();
  }
}
