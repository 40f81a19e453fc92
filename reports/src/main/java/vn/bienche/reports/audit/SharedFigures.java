package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.audit.Column.Role;

/**
 * Figures that a long table repeats: the total of a unit on each of the unit's lines. They become
 * one cell, and where the column is the sum of another one over those lines, a rule.
 */
final class SharedFigures {

  /** Stands for all dimensions: the column says the same on every line of a unit. */
  static final int ALL = Integer.MIN_VALUE;

  /** Stands for no dimension: the column differs from line to line. */
  static final int NONE = -1;

  private static final int ENOUGH_GROUPS = 3;

  /** A cell whose text differs from the others that should repeat it. */
  record Deviation(int row, Column column, int home) {}

  private final Grid grid;
  private final Map<Column, Integer> dimensions = new HashMap<>();
  private final List<Deviation> deviations = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  SharedFigures(Grid grid) {
    this.grid = grid;
    for (Column column : grid.columns(Role.MEASURE)) {
      detect(column);
    }
  }

  /** The dimension over which the column repeats, {@link #ALL} or {@link #NONE}. */
  int dimension(Column column) {
    return dimensions.getOrDefault(column, NONE);
  }

  List<Deviation> deviations() {
    return deviations;
  }

  /** Rules that tie a repeated total to the column that it adds up. */
  List<Rule> rules() {
    return rules;
  }

  private void detect(Column column) {
    List<Integer> tried = new ArrayList<>();
    if (grid.dimensions().size() > 1) {
      tried.add(ALL);
    }
    tried.addAll(grid.dimensions());
    for (int dimension : tried) {
      List<List<Integer>> groups = printed(column, groups(dimension).values());
      Column summed = summed(column, groups);
      if (summed != null || constant(column, groups)) {
        dimensions.put(column, grid.dimensions().size() == 1 ? ALL : dimension);
        groups.forEach(rows -> share(column, summed, rows));
        return;
      }
    }
  }

  /** The groups without the lines in which the column is blank. */
  private List<List<Integer>> printed(Column column, Collection<List<Integer>> groups) {
    return groups.stream()
        .map(g -> g.stream().filter(r -> grid.holds(r, column.index())).toList())
        .filter(g -> !g.isEmpty())
        .toList();
  }

  private Map<String, List<Integer>> groups(int dimension) {
    if (dimension != ALL) {
      return grid.groupsWithout(dimension);
    }
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int r = 0; r < grid.height(); r++) {
      groups.computeIfAbsent(grid.unit(r), u -> new ArrayList<>()).add(r);
    }
    return groups;
  }

  private boolean constant(Column column, List<List<Integer>> groups) {
    List<List<Integer>> many = groups.stream().filter(g -> g.size() > 1).toList();
    boolean all = many.stream().allMatch(g -> isConstant(column, g));
    long differing =
        many.stream().map(g -> grid.published(cell(g.get(0), column))).distinct().count();
    return many.size() >= ENOUGH_GROUPS && all && differing > 1;
  }

  private boolean isConstant(Column column, List<Integer> rows) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    rows.forEach(r -> values.add(grid.published(cell(r, column))));
    BigDecimal first = values.get(0);
    return first != null && values.stream().allMatch(v -> v != null && v.compareTo(first) == 0);
  }

  /** The column whose sum over the group this one repeats in most groups. */
  private @Nullable Column summed(Column column, List<List<Integer>> groups) {
    List<List<Integer>> many = groups.stream().filter(g -> g.size() > 1).toList();
    if (many.size() < ENOUGH_GROUPS) {
      return null;
    }
    for (Column other : grid.columns(Role.MEASURE)) {
      long holding = many.stream().filter(g -> repeatsSum(column, other, g)).count();
      if (!other.equals(column) && holding * 10 >= many.size() * 7L) {
        return other;
      }
    }
    return null;
  }

  private boolean repeatsSum(Column column, Column other, List<Integer> rows) {
    BigDecimal sum = sum(other, rows);
    return rows.stream()
            .filter(r -> sum.compareTo(orZero(grid.published(cell(r, column)))) == 0)
            .count()
        >= rows.size() - 1;
  }

  private BigDecimal sum(Column column, List<Integer> rows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int row : rows) {
      sum = sum.add(orZero(grid.published(cell(row, column))));
    }
    return sum;
  }

  private static BigDecimal orZero(@Nullable BigDecimal value) {
    return value == null ? BigDecimal.ZERO : value;
  }

  private void share(Column column, @Nullable Column summed, List<Integer> rows) {
    int home = cell(home(column, summed, rows), column);
    BigDecimal value = grid.published(home);
    for (int row : rows) {
      BigDecimal own = grid.published(cell(row, column));
      if (own != null && value != null && own.compareTo(value) != 0) {
        deviations.add(new Deviation(row, column, home));
      }
      grid.share(row, column.index(), home);
    }
    if (summed != null) {
      List<Term> terms =
          rows.stream()
              .filter(r -> grid.holds(r, summed.index()))
              .map(r -> Term.plus(cell(r, summed)))
              .toList();
      if (value != null && !terms.isEmpty()) {
        rules.add(SumRule.of(grid, home, terms));
      }
    }
  }

  /** The row that stands for all: the most frequent figure, of equally frequent ones the sum. */
  private int home(Column column, @Nullable Column summed, List<Integer> rows) {
    int best = rows.get(0);
    double most = -1;
    BigDecimal sum = summed == null ? BigDecimal.ZERO : sum(summed, rows);
    for (int row : rows) {
      BigDecimal own = orZero(grid.published(cell(row, column)));
      double votes =
          rows.stream()
              .filter(r -> own.compareTo(orZero(grid.published(cell(r, column)))) == 0)
              .count();
      votes += summed != null && own.compareTo(sum) == 0 ? 0.5 : 0;
      if (votes > most) {
        most = votes;
        best = row;
      }
    }
    return best;
  }

  private int cell(int row, Column column) {
    return grid.cell(row, column.index());
  }
}
