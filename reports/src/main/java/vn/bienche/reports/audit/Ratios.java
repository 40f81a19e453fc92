package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.audit.Column.Role;
import vn.bienche.reports.audit.RatioRule.Product;

/** Percentages and averages: finds the quotient that explains most figures of such a column. */
final class Ratios {

  private static final double ENOUGH = 20;
  private static final double MISS = 10;
  private static final double HOLDING = 0.55;
  private static final int MEASURES_FOR_PRODUCTS = 12;

  private final Grid grid;
  private final List<Column> measures;

  private Ratios(Grid grid) {
    this.grid = grid;
    this.measures = grid.columns(Role.MEASURE);
  }

  /** Rules of the ratio columns that no known rule calculates. */
  static List<Rule> rules(Grid grid, List<Rule> known) {
    Set<Column> calculated = new HashSet<>();
    known.stream()
        .filter(RatioRule.class::isInstance)
        .forEach(r -> calculated.add(grid.column(r.target())));
    Ratios ratios = new Ratios(grid);
    List<Rule> rules = new ArrayList<>();
    for (Column column : grid.columns(Role.RATIO)) {
      if (!calculated.contains(column)) {
        rules.addAll(ratios.best(column, false));
        rules.addAll(ratios.best(column, true));
      }
    }
    return rules;
  }

  /** Lines of quarters are averaged otherwise than those of months, hence learned apart. */
  private List<RatioRule> best(Column target, boolean quarters) {
    List<RatioRule> best = List.of();
    double most = ENOUGH;
    for (RatioForm form : forms(target)) {
      List<RatioRule> rules = new ArrayList<>();
      for (int r = 0; r < grid.height(); r++) {
        RatioRule rule = grid.quarter(r) == quarters ? form.rule(grid, r, target) : null;
        if (rule != null) {
          rules.add(rule);
        }
      }
      double score = score(rules);
      if (score > most + 0.5) {
        most = score;
        best = rules;
      }
    }
    return best;
  }

  private double score(List<RatioRule> rules) {
    Figures figures = new Figures(grid);
    double bits = 0;
    int holding = 0;
    for (RatioRule rule : rules) {
      Fit fit = rule.fit(figures);
      holding += fit == Fit.WRONG ? 0 : 1;
      bits += fit == Fit.WRONG ? -MISS : information(rule, figures) * (1 - 2 * fit.penalty());
    }
    return rules.size() < 3 || holding < rules.size() * HOLDING ? 0 : bits;
  }

  /** Nothing and everything say little about what a percentage is made of. */
  private double information(RatioRule rule, Figures figures) {
    BigDecimal published = figures.orZero(rule.target());
    if (published.signum() == 0 || published.compareTo(RatioForm.HUNDRED) == 0) {
      return 0;
    }
    int decimals = figures.decimals(rule.target());
    return Math.log(1 + published.abs().doubleValue() * Math.pow(10, decimals)) / Math.log(2);
  }

  private List<RatioForm> forms(Column target) {
    BigDecimal scale = target.percent() ? RatioForm.HUNDRED : BigDecimal.ONE;
    List<RatioForm> forms = new ArrayList<>();
    List<Column> numerators = new ArrayList<>(measures);
    grid.columns(Role.RATIO).stream()
        .filter(c -> !c.equals(target) && !target.percent() && !c.percent())
        .forEach(numerators::add);
    for (Column above : numerators) {
      for (Column below : measures) {
        if (!below.equals(above)) {
          forms.add(form(above, r -> one(RatioForm.product(grid, r, List.of(below))), scale));
        }
      }
      forms.add(perUnitBelow(above, scale));
    }
    for (Column above : measures) {
      grid.dimensions().forEach(d -> forms.add(form(above, groupSum(above, d), scale)));
      for (Column other : measures) {
        if (!other.equals(above)) {
          forms.add(form(above, r -> combined(r, other, above, -1), scale));
          forms.add(form(above, r -> combined(r, other, above, 1), scale));
        }
      }
      addProducts(forms, above, scale);
    }
    return forms;
  }

  private void addProducts(List<RatioForm> forms, Column above, BigDecimal scale) {
    if (measures.size() > MEASURES_FOR_PRODUCTS) {
      return;
    }
    for (Column one : measures) {
      for (Column two : measures) {
        if (one.index() < two.index() && !one.equals(above) && !two.equals(above)) {
          forms.add(form(above, r -> one(RatioForm.product(grid, r, List.of(one, two))), scale));
        }
      }
    }
  }

  private RatioForm form(
      Column above, IntFunction<@Nullable List<Product>> below, BigDecimal scale) {
    return new RatioForm(
        r -> RatioForm.terms(grid, r, List.of(above), List.of(1)),
        below,
        r -> BigDecimal.ONE,
        scale);
  }

  private RatioForm perUnitBelow(Column above, BigDecimal scale) {
    return new RatioForm(
        r -> RatioForm.terms(grid, r, List.of(above), List.of(1)),
        r -> List.of(),
        r -> {
          int below = grid.tree().children(grid.unit(r)).size();
          return below == 0 ? null : BigDecimal.valueOf(below);
        },
        scale);
  }

  private static @Nullable List<Product> one(@Nullable Product product) {
    return product == null ? null : List.of(product);
  }

  private @Nullable List<Product> combined(int row, Column first, Column second, int sign) {
    if (!grid.holds(row, first.index()) || !grid.holds(row, second.index())) {
      return null;
    }
    return List.of(
        Product.of(grid.cell(row, first.index())),
        new Product(sign, List.of(grid.cell(row, second.index()))));
  }

  private IntFunction<@Nullable List<Product>> groupSum(Column column, int dimension) {
    Map<Integer, List<Product>> byRow = new HashMap<>();
    for (List<Integer> group : grid.groupsWithout(dimension).values()) {
      List<Product> products =
          group.stream()
              .filter(r -> grid.holds(r, column.index()))
              .map(r -> Product.of(grid.cell(r, column.index())))
              .toList();
      group.forEach(r -> byRow.put(r, products));
    }
    return r -> {
      List<Product> products = byRow.get(r);
      return products == null || products.isEmpty() ? null : products;
    };
  }
}
