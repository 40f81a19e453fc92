package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.audit.FormIdentity.Form;
import vn.bienche.reports.audit.FormIdentity.Quarter;
import vn.bienche.reports.audit.RatioRule.Product;

/** Rules of a table whose columns are those of our outputs. */
final class FormRules {

  private FormRules() {}

  static List<Rule> of(Grid grid) {
    List<Rule> rules = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (FormIdentity identity : FormIdentity.all()) {
      if (!done.contains(identity.target())) {
        List<Rule> found = rules(grid, identity);
        if (Support.plausible(found, grid)) {
          done.add(identity.target());
          rules.addAll(found);
        }
      }
    }
    return rules;
  }

  private static List<Rule> rules(Grid grid, FormIdentity identity) {
    Column target = grid.columnOfKey(identity.target());
    List<Column> terms = columns(grid, identity.expression());
    List<List<Column>> products =
        identity.denominator().stream().map(p -> columns(grid, p)).toList();
    if (target == null || terms.contains(null) || hasGap(terms, identity, products)) {
      return List.of();
    }
    return identity.form() == Form.SUM
        ? RowSums.rules(grid, target, terms, identity.signs())
        : ratios(grid, target, form(grid, identity, terms, products));
  }

  private static boolean hasGap(
      List<Column> terms, FormIdentity identity, List<List<Column>> products) {
    if (terms.size() != identity.expression().size()) {
      return true;
    }
    for (int i = 0; i < products.size(); i++) {
      if (products.get(i).size() != identity.denominator().get(i).size()) {
        return true;
      }
    }
    return false;
  }

  private static List<Column> columns(Grid grid, List<String> keys) {
    return keys.stream().map(grid::columnOfKey).filter(Objects::nonNull).toList();
  }

  private static List<Rule> ratios(Grid grid, Column target, RatioForm form) {
    List<Rule> rules = new ArrayList<>();
    for (int r = 0; r < grid.height(); r++) {
      RatioRule rule = form.rule(grid, r, target);
      if (rule != null) {
        rules.add(rule);
      }
    }
    return rules;
  }

  private static RatioForm form(
      Grid grid, FormIdentity identity, List<Column> terms, List<List<Column>> products) {
    return new RatioForm(
        r -> RatioForm.terms(grid, r, terms, identity.signs()),
        r -> denominator(grid, identity, products, r),
        r -> identity.divisor(),
        identity.form() == Form.PERCENT ? RatioForm.HUNDRED : BigDecimal.ONE);
  }

  private static @Nullable List<Product> denominator(
      Grid grid, FormIdentity identity, List<List<Column>> products, int row) {
    boolean quarter = grid.quarter(row) && !products.isEmpty();
    if (quarter && identity.quarter() == Quarter.NONE) {
      return null;
    }
    boolean months = quarter && identity.quarter() == Quarter.MONTHS;
    List<Integer> rows = months ? Quarters.months(grid, row) : List.of(row);
    List<Product> found = new ArrayList<>();
    for (int each : rows) {
      for (List<Column> columns : products) {
        Product product = RatioForm.product(grid, each, columns);
        if (product == null) {
          return null;
        }
        found.add(product);
      }
    }
    return months && rows.size() != Quarters.MONTHS ? null : found;
  }
}
