package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Language;

/**
 * The target is a quotient, rounded half-up at the decimals of its column.
 *
 * @param numerator summands
 * @param denominator summands, each a product of cells
 * @param divisor a further constant denominator, such as the number of units below or 1904 hours
 * @param scale 100 for percentages
 * @param decimals that the column prints
 * @param slack how far the numerator may be from its printed, itself rounded, figures
 */
record RatioRule(
    int target,
    List<Term> numerator,
    List<Product> denominator,
    BigDecimal divisor,
    BigDecimal scale,
    int decimals,
    BigDecimal slack,
    double weight)
    implements Rule {

  private static final MathContext PRECISE = new MathContext(34);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A product of cells, added or subtracted. */
  record Product(int sign, List<Integer> cells) {

    Product {
      cells = List.copyOf(cells);
    }

    static Product of(Integer... cells) {
      return new Product(1, List.of(cells));
    }

    private BigDecimal value(Figures figures, int except) {
      BigDecimal value = BigDecimal.valueOf(sign);
      for (int cell : cells) {
        value = cell == except ? value : value.multiply(figures.orZero(cell));
      }
      return value;
    }
  }

  RatioRule {
    numerator = List.copyOf(numerator);
    denominator = List.copyOf(denominator);
  }

  @Override
  public List<Integer> cells() {
    List<Integer> cells = new ArrayList<>();
    cells.add(target);
    numerator.forEach(t -> cells.add(t.cell()));
    denominator.forEach(p -> cells.addAll(p.cells()));
    return cells.stream().distinct().toList();
  }

  @Override
  public Fit fit(Figures figures) {
    BigDecimal published = figures.of(target);
    BigDecimal quotient = quotient(figures);
    if (published == null || quotient == null) {
      return published == null ? Fit.EXACT : Fit.WRONG;
    }
    BigDecimal exact = quotient.setScale(decimals, RoundingMode.HALF_UP);
    if (exact.compareTo(published) == 0 || withinSlack(published, quotient, figures)) {
      return Fit.EXACT;
    }
    if (quotient.setScale(decimals, RoundingMode.DOWN).compareTo(published) == 0) {
      return Fit.TRUNCATED;
    }
    int printed = figures.decimals(target);
    if (printed < decimals
        && quotient.setScale(printed, RoundingMode.HALF_UP).compareTo(published) == 0) {
      return Fit.COARSE;
    }
    boolean lastDigit =
        decimals > 0
            && exact.subtract(published).abs().compareTo(BigDecimal.ONE.movePointLeft(decimals))
                == 0;
    return lastDigit ? Fit.LAST_DIGIT : Fit.WRONG;
  }

  private boolean withinSlack(BigDecimal published, BigDecimal quotient, Figures figures) {
    if (slack.signum() == 0) {
      return false;
    }
    BigDecimal wide = slack.multiply(scale).divide(denominatorValue(figures).abs(), PRECISE);
    BigDecimal low = quotient.subtract(wide).setScale(decimals, RoundingMode.HALF_UP);
    BigDecimal high = quotient.add(wide).setScale(decimals, RoundingMode.HALF_UP);
    return published.compareTo(low) >= 0 && published.compareTo(high) <= 0;
  }

  @Override
  public @Nullable BigDecimal solve(int cell, Figures figures) {
    BigDecimal quotient = quotient(figures);
    if (cell == target) {
      return quotient == null ? null : quotient.setScale(decimals, RoundingMode.HALF_UP);
    }
    BigDecimal near = solveExactly(cell, figures);
    if (near == null || near.signum() < 0) {
      return null;
    }
    int printed = figures.decimals(cell);
    for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP)) {
      Figures tried = figures.copy();
      BigDecimal value = near.setScale(printed, mode);
      tried.suppose(cell, value);
      if (fit(tried) != Fit.WRONG) {
        return value;
      }
    }
    return null;
  }

  @Override
  public AuditKind kind() {
    return scale.compareTo(HUNDRED) == 0 ? AuditKind.WRONG_PERCENT : AuditKind.WRONG_MEAN;
  }

  @Override
  public String words(Grid grid, Figures figures, Language language) {
    String above =
        numerator.stream()
            .map(t -> Wording.number(figures.orZero(t.cell()), language))
            .collect(Collectors.joining(" + "));
    String names =
        numerator.stream()
            .map(t -> grid.column(t.cell()).label())
            .distinct()
            .collect(Collectors.joining(" + "));
    BigDecimal below = denominatorValue(figures);
    boolean times = below.signum() > 0 && below.compareTo(BigDecimal.ONE) < 0;
    BigDecimal quotient = quotient(figures);
    String result =
        quotient == null
            ? "?"
            : Wording.number(quotient.setScale(decimals, RoundingMode.HALF_UP), language);
    String factor =
        times
            ? " × " + Wording.number(BigDecimal.ONE.divide(below, PRECISE), language)
            : " / " + Wording.number(below, language);
    return names
        + (denominator.isEmpty() ? factor : " / " + denominatorName(grid, language))
        + " = "
        + above
        + factor
        + " = "
        + result
        + (kind() == AuditKind.WRONG_PERCENT ? "%" : "");
  }

  private String denominatorName(Grid grid, Language language) {
    boolean manyRows =
        denominator.size() > 1
            && denominator.stream()
                .allMatch(
                    p ->
                        grid.column(p.cells().get(0))
                            .equals(grid.column(denominator.get(0).cells().get(0))));
    if (manyRows) {
      return language.choose("tổng ", "sum of ")
          + product(grid, denominator.get(0))
          + language.choose(" của nhóm", " of the group");
    }
    StringBuilder name = new StringBuilder();
    for (Product product : denominator) {
      name.append(product.sign() < 0 ? " − " : name.isEmpty() ? "" : " + ");
      name.append(product(grid, product));
    }
    return denominator.size() > 1 ? "(" + name + ")" : name.toString();
  }

  private static String product(Grid grid, Product product) {
    return product.cells().stream()
        .map(c -> grid.column(c).label())
        .collect(Collectors.joining(" × "));
  }

  private @Nullable BigDecimal solveExactly(int cell, Figures figures) {
    BigDecimal published = figures.of(target);
    if (published == null) {
      return null;
    }
    BigDecimal below = denominatorValue(figures);
    for (Term term : numerator) {
      if (term.cell() == cell && denominator.stream().noneMatch(p -> p.cells().contains(cell))) {
        BigDecimal wanted = published.multiply(below).divide(scale, PRECISE);
        BigDecimal others =
            numeratorValue(figures)
                .subtract(figures.orZero(cell).multiply(BigDecimal.valueOf(term.sign())));
        return wanted.subtract(others).multiply(BigDecimal.valueOf(term.sign()));
      }
    }
    if (published.signum() == 0) {
      return null;
    }
    for (Product product : denominator) {
      if (product.cells().contains(cell) && numerator.stream().noneMatch(t -> t.cell() == cell)) {
        BigDecimal wanted =
            numeratorValue(figures)
                .multiply(scale)
                .divide(published, PRECISE)
                .divide(divisor, PRECISE);
        BigDecimal others = denominatorSum(figures).subtract(product.value(figures, -1));
        BigDecimal factor = product.value(figures, cell);
        return factor.signum() == 0 ? null : wanted.subtract(others).divide(factor, PRECISE);
      }
    }
    return null;
  }

  /** Magnitude only where the printed figure drops the sign of a reduction. */
  private @Nullable BigDecimal quotient(Figures figures) {
    BigDecimal below = denominatorValue(figures);
    if (below.signum() == 0) {
      return null;
    }
    BigDecimal quotient = numeratorValue(figures).multiply(scale).divide(below, PRECISE);
    BigDecimal published = figures.of(target);
    boolean unsigned = published != null && published.signum() > 0 && quotient.signum() < 0;
    return unsigned ? quotient.negate() : quotient;
  }

  private BigDecimal numeratorValue(Figures figures) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : numerator) {
      sum = sum.add(figures.orZero(term.cell()).multiply(BigDecimal.valueOf(term.sign())));
    }
    return sum;
  }

  private BigDecimal denominatorValue(Figures figures) {
    return denominatorSum(figures).multiply(divisor);
  }

  private BigDecimal denominatorSum(Figures figures) {
    BigDecimal sum = denominator.isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO;
    for (Product product : denominator) {
      sum = sum.add(product.value(figures, -1));
    }
    return sum;
  }
}
