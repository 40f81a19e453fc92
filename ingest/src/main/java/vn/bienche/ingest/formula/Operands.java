package vn.bienche.ingest.formula;

/** The cells that formulas refer to, all of the formula's own sheet. */
public interface Operands {

  /**
   * The number in a cell; 0 where it is blank.
   *
   * @throws NotSimple when the cell holds no number or is out of reach
   */
  double number(Block cell);

  /**
   * The sum of the numbers in a block; texts count nothing.
   *
   * @throws NotSimple when a cell has no result or is out of reach
   */
  double sum(Block block);
}
