package vn.bienche.ingest.workbook;

import org.jspecify.annotations.Nullable;

/**
 * Cells of one column that have been made before, by what the file says of them. Most columns
 * repeat few values; a cell that is the same object is also typed once only.
 */
final class SeenCells {

  private static final int FEWEST = 64;
  private static final int MOST = 1024;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] literals = new long[FEWEST];
  private @Nullable RawCell[] cells = new RawCell[FEWEST];
  private int shift = Long.numberOfLeadingZeros(FEWEST) + 1;
  private int added;

  /**
   * @param literal bytes of the value, with type and style; not 0
   */
  @Nullable RawCell find(long literal) {
    int slot = slot(literal);
    return literals[slot] == literal ? cells[slot] : null;
  }

  void add(long literal, RawCell cell) {
    if (++added > cells.length && cells.length < MOST) {
      literals = new long[cells.length * 4];
      cells = new RawCell[cells.length * 4];
      shift -= 2;
      added = 1;
    }
    int slot = slot(literal);
    literals[slot] = literal;
    cells[slot] = cell;
  }

  private int slot(long literal) {
    return (int) ((literal * SPREAD) >>> shift);
  }
}
