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
  private int[] looks = new int[FEWEST];
  private @Nullable RawCell[] cells = new RawCell[FEWEST];
  private int shift = Long.numberOfLeadingZeros(FEWEST) + 1;
  private int added;

  /**
   * @param literal up to eight bytes of the value
   * @param look type and style
   */
  @Nullable RawCell find(long literal, int look) {
    int slot = slot(literal, look);
    return literals[slot] == literal && looks[slot] == look ? cells[slot] : null;
  }

  void add(long literal, int look, RawCell cell) {
    if (++added > cells.length && cells.length < MOST) {
      literals = new long[cells.length * 4];
      looks = new int[cells.length * 4];
      cells = new RawCell[cells.length * 4];
      shift -= 2;
      added = 1;
    }
    int slot = slot(literal, look);
    literals[slot] = literal;
    looks[slot] = look;
    cells[slot] = cell;
  }

  private int slot(long literal, int look) {
    return (int) (((literal + look) * SPREAD) >>> shift);
  }
}
