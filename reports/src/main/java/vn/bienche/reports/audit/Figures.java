package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a table with those that a repair supposes instead of the printed ones. */
final class Figures {

  private final Grid grid;
  private final Map<Integer, BigDecimal> supposed;

  Figures(Grid grid) {
    this(grid, new HashMap<>());
  }

  private Figures(Grid grid, Map<Integer, BigDecimal> supposed) {
    this.grid = grid;
    this.supposed = supposed;
  }

  /** The figure of a cell, null where it is blank. */
  @Nullable BigDecimal of(int cell) {
    BigDecimal value = supposed.get(cell);
    return value == null ? grid.published(cell) : value;
  }

  /** The figure, 0 where the cell is blank. */
  BigDecimal orZero(int cell) {
    BigDecimal value = of(cell);
    return value == null ? BigDecimal.ZERO : value;
  }

  boolean isSupposed(int cell) {
    return supposed.containsKey(cell);
  }

  /** Decimals as printed; a supposed figure counts as printed in full. */
  int decimals(int cell) {
    NumberText number = grid.number(cell);
    return number == null || isSupposed(cell) ? grid.column(cell).decimals() : number.decimals();
  }

  Figures copy() {
    return new Figures(grid, new HashMap<>(supposed));
  }

  void suppose(int cell, BigDecimal value) {
    supposed.put(cell, value);
  }
}
