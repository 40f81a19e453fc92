package vn.bienche.ingest.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with its cells that are not blank.
 *
 * @param number as Excel shows it, from 1
 * @param cells from left to right
 */
public record RawRow(int number, List<RawCell> cells) {

  public RawRow {
    cells = List.copyOf(cells);
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
