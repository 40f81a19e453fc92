package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Language;

/**
 * The target is the sum of the terms and a constant.
 *
 * @param tolerance difference that is not reached: rounded amounts do not add up to the last digit
 */
record SumRule(
    int target, List<Term> terms, BigDecimal constant, BigDecimal tolerance, double weight)
    implements Rule {

  private static final int NAMED_TERMS = 12;

  SumRule {
    terms = List.copyOf(terms);
  }

  /** A rule whose violation is a finding. */
  static SumRule of(Grid grid, int target, List<Term> terms) {
    BigDecimal tolerance = halfDigit(grid, target);
    for (Term term : terms) {
      tolerance = tolerance.add(halfDigit(grid, term.cell()));
    }
    return new SumRule(target, terms, BigDecimal.ZERO, tolerance, 1);
  }

  /** How far a printed figure may be from the exact one. */
  private static BigDecimal halfDigit(Grid grid, int cell) {
    int decimals = grid.column(cell).decimals();
    return decimals == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(5, decimals + 1);
  }

  @Override
  public List<Integer> cells() {
    List<Integer> cells = new ArrayList<>();
    cells.add(target);
    terms.forEach(t -> cells.add(t.cell()));
    return cells;
  }

  @Override
  public Fit fit(Figures figures) {
    BigDecimal published = figures.of(target);
    if (published == null) {
      return Fit.EXACT;
    }
    BigDecimal difference = published.subtract(sum(figures)).abs();
    boolean holds = difference.signum() == 0 || difference.compareTo(tolerance) < 0;
    return holds ? Fit.EXACT : Fit.WRONG;
  }

  @Override
  public @Nullable BigDecimal solve(int cell, Figures figures) {
    BigDecimal sum = sum(figures);
    if (cell == target) {
      return sum;
    }
    BigDecimal published = figures.of(target);
    Term term = terms.stream().filter(t -> t.cell() == cell).findFirst().orElse(null);
    BigDecimal own = figures.of(cell);
    if (published == null || term == null || own == null) {
      return null;
    }
    BigDecimal missing = published.subtract(sum);
    BigDecimal solved = term.sign() > 0 ? own.add(missing) : own.subtract(missing);
    return solved.signum() < 0 && own.signum() >= 0 ? null : solved;
  }

  @Override
  public AuditKind kind() {
    return AuditKind.WRONG_SUM;
  }

  @Override
  public String words(Grid grid, Figures figures, Language language) {
    StringBuilder names = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    boolean sameColumn = sameColumn(grid);
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      String sign = term.sign() < 0 ? " − " : i == 0 ? "" : " + ";
      if (i < NAMED_TERMS || i == terms.size() - 1) {
        names.append(sign).append(name(grid, term.cell(), sameColumn));
        numbers.append(sign).append(Wording.number(figures.orZero(term.cell()), language));
      } else if (i == NAMED_TERMS) {
        names.append(" + …");
        numbers.append(" + …");
      }
    }
    String equation = names + " = " + numbers + " = " + Wording.number(sum(figures), language);
    return sameColumn
        ? language.choose("Tổng các dòng ", "Sum of the rows ") + equation
        : language.choose("Theo hàng: ", "Across the row: ") + equation;
  }

  private static String name(Grid grid, int cell, boolean sameColumn) {
    return sameColumn ? grid.rowLabel(grid.row(cell)) : grid.column(cell).label();
  }

  private boolean sameColumn(Grid grid) {
    return terms.stream().allMatch(t -> grid.row(t.cell()) != grid.row(target));
  }

  private BigDecimal sum(Figures figures) {
    BigDecimal sum = constant;
    for (Term term : terms) {
      BigDecimal value = figures.orZero(term.cell());
      sum = term.sign() > 0 ? sum.add(value) : sum.subtract(value);
    }
    return sum;
  }
}
