package vn.bienche.reports.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.bienche.reports.audit.Column.Role;

/**
 * Lines that sum up others of the same unit: {@code total} of the categories, {@code Tổng biên chế}
 * of the kinds of staff. Which lines belong to a total is what most groups show.
 */
final class DimensionTotals {

  private static final int MOST_MEMBERS = 10;

  /** A total line and the lines beside it. */
  private record Group(int total, List<Integer> others) {}

  private final Grid grid;

  DimensionTotals(Grid grid) {
    this.grid = grid;
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (int dimension : grid.dimensions()) {
      List<Group> groups = groups(dimension);
      for (Column column : grid.columns(Role.MEASURE)) {
        if (!groups.isEmpty()) {
          rules.addAll(rules(column, dimension, groups));
        }
      }
    }
    return rules;
  }

  private List<Group> groups(int dimension) {
    List<Group> groups = new ArrayList<>();
    for (List<Integer> rows : grid.groupsWithout(dimension).values()) {
      List<Integer> totals = rows.stream().filter(r -> isTotal(text(r, dimension))).toList();
      List<Integer> others = rows.stream().filter(r -> !totals.contains(r)).toList();
      if (totals.size() == 1 && others.size() >= 2 && others.size() <= MOST_MEMBERS) {
        groups.add(new Group(totals.get(0), others));
      }
    }
    return groups;
  }

  private static boolean isTotal(String text) {
    return UnitKeys.isTotalName(text) || text.equals("all");
  }

  private String text(int row, int dimension) {
    return grid.table().row(row).text(dimension);
  }

  private List<Rule> rules(Column column, int dimension, List<Group> groups) {
    Map<Set<String>, Integer> support = new HashMap<>();
    Figures figures = new Figures(grid);
    for (Group group : groups) {
      for (List<Integer> subset : subsets(group.others())) {
        Rule rule = rule(column, group.total(), subset);
        if (rule.cells().size() > subset.size() && rule.fit(figures) != Fit.WRONG) {
          support.merge(labels(subset, dimension), 1, Integer::sum);
        }
      }
    }
    List<Rule> rules = new ArrayList<>();
    for (Group group : groups) {
      rules.addAll(supported(column, dimension, group, support));
    }
    return Support.plausible(rules, grid) ? rules : List.of();
  }

  private List<Rule> supported(
      Column column, int dimension, Group group, Map<Set<String>, Integer> support) {
    int most = 0;
    Rule best = null;
    for (List<Integer> subset : subsets(group.others())) {
      int count = support.getOrDefault(labels(subset, dimension), 0);
      Rule rule = rule(column, group.total(), subset);
      if (count > most && rule.cells().size() > subset.size()) {
        most = count;
        best = rule;
      }
    }
    return best == null || grid.published(best.target()) == null ? List.of() : List.of(best);
  }

  private Set<String> labels(Collection<Integer> rows, int dimension) {
    Set<String> labels = new TreeSet<>();
    rows.forEach(r -> labels.add(text(r, dimension)));
    return labels;
  }

  private Rule rule(Column column, int total, List<Integer> parts) {
    List<Term> terms = new ArrayList<>();
    for (int row : parts) {
      if (grid.holds(row, column.index())) {
        terms.add(Term.plus(grid.cell(row, column.index())));
      }
    }
    return SumRule.of(grid, grid.cell(total, column.index()), terms);
  }

  private static Collection<List<Integer>> subsets(List<Integer> rows) {
    Set<List<Integer>> subsets = new LinkedHashSet<>();
    for (int mask = 1; mask < (1 << rows.size()); mask++) {
      if (Integer.bitCount(mask) >= 2) {
        List<Integer> subset = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
          if ((mask & (1 << i)) != 0) {
            subset.add(rows.get(i));
          }
        }
        subsets.add(subset);
      }
    }
    return subsets;
  }
}
