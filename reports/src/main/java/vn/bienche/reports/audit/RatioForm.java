package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.audit.RatioRule.Product;

/**
 * A way to make a quotient in every row of a table.
 *
 * @param numerator of a row, or null where the row has none
 * @param denominator of a row, or null where the row has none; empty for a divisor alone
 * @param divisor of a row, or null where the row has none
 * @param scale 100 for percentages
 */
record RatioForm(
    IntFunction<@Nullable List<Term>> numerator,
    IntFunction<@Nullable List<Product>> denominator,
    IntFunction<@Nullable BigDecimal> divisor,
    BigDecimal scale) {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The rule of one cell, null where the row lacks what is needed. */
  @Nullable RatioRule rule(Grid grid, int row, Column target) {
    if (!grid.holds(row, target.index())) {
      return null;
    }
    List<Term> above = numerator.apply(row);
    List<Product> below = denominator.apply(row);
    BigDecimal constant = divisor.apply(row);
    if (above == null || below == null || constant == null) {
      return null;
    }
    BigDecimal slack = BigDecimal.ZERO;
    for (Term term : above) {
      int decimals = grid.column(term.cell()).decimals();
      slack = slack.add(decimals == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(5, decimals + 1));
    }
    RatioRule rule =
        new RatioRule(
            grid.cell(row, target.index()),
            above,
            below,
            constant,
            scale,
            target.decimals(),
            slack,
            1);
    boolean defined = rule.solve(rule.target(), new Figures(grid)) != null;
    return defined ? rule : null;
  }

  /** The figures of some columns in one row, null unless all are printed. */
  static @Nullable List<Term> terms(Grid grid, int row, List<Column> columns, List<Integer> signs) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = columns.get(i).index();
      if (!grid.holds(row, column)) {
        return null;
      }
      terms.add(new Term(grid.cell(row, column), signs.get(i)));
    }
    return terms;
  }

  /** The product of some columns in one row, null unless all are printed. */
  static @Nullable Product product(Grid grid, int row, List<Column> columns) {
    List<Integer> cells = new ArrayList<>();
    for (Column column : columns) {
      if (!grid.holds(row, column.index())) {
        return null;
      }
      cells.add(grid.cell(row, column.index()));
    }
    return new Product(1, cells);
  }
}
