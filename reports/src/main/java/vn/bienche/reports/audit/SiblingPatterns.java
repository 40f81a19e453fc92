package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bienche.reports.audit.Column.Role;

/**
 * Habits of neighbouring rows: the same figure in every district, or the same distance between two
 * columns. They are no law and never a finding, but tell which of several cells is the odd one.
 */
final class SiblingPatterns {

  private static final double HINT = 0.07;
  private static final int ENOUGH_SIBLINGS = 5;
  private static final int MOST_COLUMNS = 15;

  private final Grid grid;
  private final List<Column> measures;

  SiblingPatterns(Grid grid) {
    this.grid = grid;
    List<Column> all = grid.columns(Role.MEASURE);
    this.measures = all.size() > MOST_COLUMNS ? all.subList(0, MOST_COLUMNS) : all;
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    if (!grid.dimensions().isEmpty()) {
      return rules;
    }
    Map<String, Integer> rowOf = new HashMap<>();
    for (int r = 0; r < grid.height(); r++) {
      rowOf.putIfAbsent(grid.unit(r), r);
    }
    for (String unit : grid.tree().units()) {
      List<Integer> siblings =
          grid.tree().children(unit).stream().map(rowOf::get).filter(Objects::nonNull).toList();
      if (siblings.size() >= ENOUGH_SIBLINGS) {
        addPatterns(rules, siblings);
      }
    }
    return rules;
  }

  private void addPatterns(List<Rule> rules, List<Integer> siblings) {
    for (Column column : measures) {
      List<Integer> rows = siblings.stream().filter(r -> grid.holds(r, column.index())).toList();
      BigDecimal usual = usual(rows.stream().map(r -> value(r, column)).toList());
      if (usual != null) {
        rows.forEach(r -> rules.add(rule(r, column, List.of(), usual)));
      }
      for (Column other : measures) {
        if (other.index() > column.index()) {
          addDistance(rules, rows, column, other);
        }
      }
    }
  }

  private void addDistance(List<Rule> rules, List<Integer> siblings, Column one, Column other) {
    List<Integer> rows = siblings.stream().filter(r -> grid.holds(r, other.index())).toList();
    BigDecimal usual =
        usual(rows.stream().map(r -> value(r, one).subtract(value(r, other))).toList());
    if (usual != null) {
      rows.forEach(
          r -> rules.add(rule(r, one, List.of(Term.plus(grid.cell(r, other.index()))), usual)));
    }
  }

  private BigDecimal value(int row, Column column) {
    return Objects.requireNonNull(grid.published(grid.cell(row, column.index())));
  }

  private Rule rule(int row, Column column, List<Term> terms, BigDecimal distance) {
    return new SumRule(grid.cell(row, column.index()), terms, distance, BigDecimal.ZERO, HINT);
  }

  /** The figure of all but at most one, null when there is none. */
  private static @org.jspecify.annotations.Nullable BigDecimal usual(List<BigDecimal> values) {
    if (values.size() < ENOUGH_SIBLINGS) {
      return null;
    }
    for (BigDecimal candidate : values.subList(0, 2)) {
      long same = values.stream().filter(v -> v.compareTo(candidate) == 0).count();
      if (same >= values.size() - 1) {
        return candidate;
      }
    }
    return null;
  }
}
