package vn.bienche.ingest.formula;

/**
 * The cells that a formula refers to at one place.
 *
 * @param firstRow as Excel shows it
 * @param lastRow inclusive
 * @param firstColumn from 0
 * @param lastColumn inclusive
 */
public record Block(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  static Block between(Block one, Block other) {
    return new Block(
        Math.min(one.firstRow, other.firstRow),
        Math.max(one.lastRow, other.lastRow),
        Math.min(one.firstColumn, other.firstColumn),
        Math.max(one.lastColumn, other.lastColumn));
  }

  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
