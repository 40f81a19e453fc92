package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.bienche.reports.audit.Column.Role;

/** Down the columns: a total and a group are the sums of what stands below them. */
final class ColumnSums {

  private static final double MOSTLY = 0.5;

  private final Grid grid;
  private final SharedFigures shared;

  ColumnSums(Grid grid, SharedFigures shared) {
    this.grid = grid;
    this.shared = shared;
  }

  List<Rule> rules() {
    Map<Column, Map<Integer, List<Rule>>> all = new LinkedHashMap<>();
    for (Column column : grid.columns(Role.MEASURE)) {
      all.put(column, byDepth(column));
    }
    List<Rule> kept = new ArrayList<>();
    all.forEach(
        (column, levels) ->
            levels.forEach(
                (depth, rules) -> {
                  boolean confirmed = confirmed(all, column, depth);
                  boolean proven = proven(levels, depth);
                  kept.addAll(
                      proven
                          ? proven(column, depth, rules)
                          : kept(column, depth, rules, confirmed));
                }));
    return kept;
  }

  /** Whether other columns show that this level of the table adds up. */
  private boolean confirmed(Map<Column, Map<Integer, List<Rule>>> all, Column except, int depth) {
    return all.entrySet().stream()
        .filter(e -> !e.getKey().equals(except))
        .map(e -> e.getValue().getOrDefault(depth, List.of()))
        .anyMatch(rules -> Support.share(rules, grid) > MOSTLY);
  }

  /** Whether the column adds up on another level of the table. */
  private boolean proven(Map<Integer, List<Rule>> levels, int except) {
    return levels.entrySet().stream()
        .filter(e -> e.getKey() != except)
        .map(Map.Entry::getValue)
        .anyMatch(rules -> rules.size() >= 2 && Support.share(rules, grid) > MOSTLY);
  }

  private List<Rule> proven(Column column, int depth, List<Rule> rules) {
    boolean several = rules.size() > 2 && Support.share(rules, grid) < MOSTLY;
    boolean shared = isPositions(column) && depth > 0;
    return several || shared ? kept(column, depth, rules, true) : rules;
  }

  private List<Rule> kept(Column column, int depth, List<Rule> rules, boolean confirmed) {
    if (isPositions(column) && depth > 0) {
      return positions(rules);
    }
    Figures figures = new Figures(grid);
    boolean near = rules.stream().allMatch(r -> holds(r, figures) || near(r, figures));
    double share = Support.share(rules, grid);
    if (share >= MOSTLY || (share > 0 && near)) {
      return rules;
    }
    boolean few = rules.size() <= 2;
    return few
        ? rules.stream().filter(r -> holds(r, figures) || mayBeSlip(r, figures, confirmed)).toList()
        : List.of();
  }

  private static boolean holds(Rule rule, Figures figures) {
    return rule.fit(figures) != Fit.WRONG;
  }

  /** Within a tenth: sums of something else are farther off. */
  private static boolean near(Rule rule, Figures figures) {
    BigDecimal sum = rule.solve(rule.target(), figures);
    BigDecimal distance = sum == null ? null : figures.orZero(rule.target()).subtract(sum).abs();
    return sum != null
        && distance != null
        && distance.multiply(BigDecimal.TEN).compareTo(sum.abs()) <= 0;
  }

  private static boolean mayBeSlip(Rule rule, Figures figures, boolean confirmed) {
    BigDecimal published = figures.orZero(rule.target());
    BigDecimal sum = rule.solve(rule.target(), figures);
    if (sum == null || sum.signum() == 0) {
      return false;
    }
    BigDecimal distance = published.subtract(sum).abs().multiply(BigDecimal.valueOf(5));
    return Support.slip(published, sum) || (confirmed && distance.compareTo(sum.abs()) <= 0);
  }

  private static boolean isPositions(Column column) {
    String name = Column.folded(column.label());
    return "positions".equals(column.key()) || name.contains("vi_tri") || name.contains("position");
  }

  /**
   * Units may share positions of a common list, so that a group has fewer than its units together;
   * never more.
   */
  private List<Rule> positions(List<Rule> all) {
    Figures figures = new Figures(grid);
    List<Rule> rules = all.stream().filter(r -> !oneList(r, figures)).toList();
    long holding = Support.holding(rules, grid);
    boolean unshared = holding >= 2 && holding >= rules.size() - 1;
    List<Rule> kept = new ArrayList<>();
    for (Rule rule : rules) {
      BigDecimal sum = rule.solve(rule.target(), figures);
      boolean more = sum != null && figures.orZero(rule.target()).compareTo(sum) > 0;
      boolean nearly = sum != null && Support.slip(figures.orZero(rule.target()), sum);
      if (holds(rule, figures) || more || (unshared && nearly)) {
        kept.add(rule);
      }
    }
    all.stream().filter(r -> oneList(r, figures)).forEach(r -> kept.addAll(sameAsGroup(r)));
    return kept;
  }

  /** Whether nearly all units print the group's own figure: they share one list. */
  private static boolean oneList(Rule rule, Figures figures) {
    List<Integer> units = rule.cells().subList(1, rule.cells().size());
    BigDecimal group = figures.orZero(rule.target());
    long same = units.stream().filter(c -> figures.orZero(c).compareTo(group) == 0).count();
    return same >= 3 && same >= units.size() - 1;
  }

  private List<Rule> sameAsGroup(Rule rule) {
    return rule.cells().subList(1, rule.cells().size()).stream()
        .map(c -> (Rule) SumRule.of(grid, c, List.of(Term.plus(rule.target()))))
        .toList();
  }

  private Map<Integer, List<Rule>> byDepth(Column column) {
    int dropped = shared.dimension(column);
    Map<String, Map<String, Integer>> rowsByPlace = new LinkedHashMap<>();
    for (int r = 0; r < grid.height(); r++) {
      if (!grid.unit(r).isEmpty()) {
        rowsByPlace
            .computeIfAbsent(place(r, dropped), p -> new HashMap<>())
            .putIfAbsent(grid.unit(r), r);
      }
    }
    Map<Integer, List<Rule>> levels = new TreeMap<>();
    for (Map<String, Integer> rows : rowsByPlace.values()) {
      for (String unit : grid.tree().units()) {
        Integer row = rows.get(unit);
        List<Term> terms = new ArrayList<>();
        if (row != null && grid.holds(row, column.index())) {
          addTerms(terms, unit, rows, column);
        }
        if (row != null && !terms.isEmpty()) {
          levels
              .computeIfAbsent(grid.tree().depth(unit), d -> new ArrayList<>())
              .add(SumRule.of(grid, grid.cell(row, column.index()), terms));
        }
      }
    }
    return levels;
  }

  private String place(int row, int dropped) {
    return dropped == SharedFigures.ALL ? "" : grid.place(row, dropped);
  }

  /** The units directly below; where one prints nothing, what it consists of. */
  private void addTerms(List<Term> terms, String unit, Map<String, Integer> rows, Column column) {
    for (String child : grid.tree().children(unit)) {
      Integer row = rows.get(child);
      if (row != null && grid.holds(row, column.index())) {
        terms.add(Term.plus(grid.cell(row, column.index())));
      } else {
        addTerms(terms, child, rows, column);
      }
    }
  }
}
