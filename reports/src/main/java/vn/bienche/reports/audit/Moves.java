package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Corrections of single cells, weighed against all rules that they touch. */
final class Moves {

  /** Cost of each changed cell: of two explanations the one with fewer wrong cells is better. */
  private static final double CHANGE = 0.1;

  private static final int MOST_FOLLOWERS = 12;

  private final RuleBook book;
  private final Figures figures;
  private final Set<Integer> settled;

  /**
   * @param figures the table as repaired so far
   * @param settled cells that have been corrected and stay as they are
   */
  Moves(RuleBook book, Figures figures, Set<Integer> settled) {
    this.book = book;
    this.figures = figures;
    this.settled = settled;
  }

  /** The best correction that starts at each cell of a violated rule. */
  List<Move> mending(Rule violated) {
    List<Move> moves = new ArrayList<>();
    for (int cell : violated.cells()) {
      BigDecimal value = settled.contains(cell) ? null : violated.solve(cell, figures);
      if (value != null && figures.of(cell) != null && value.compareTo(figures.orZero(cell)) != 0) {
        moves.add(best(cell, value));
      }
    }
    return moves;
  }

  /** Lets what is calculated from the cell follow it, as far as that removes contradictions. */
  private Move best(int root, BigDecimal value) {
    Map<Integer, BigDecimal> changes = new LinkedHashMap<>();
    changes.put(root, value);
    Move best = weigh(root, changes);
    while (changes.size() <= MOST_FOLLOWERS) {
      Figures tried = with(changes);
      Rule broken = broken(changes, tried);
      BigDecimal follower = broken == null ? null : broken.solve(broken.target(), tried);
      if (broken == null || follower == null) {
        break;
      }
      changes.put(broken.target(), follower);
      Move longer = weigh(root, changes);
      best = longer.gain() > best.gain() ? longer : best;
    }
    return best;
  }

  private @Nullable Rule broken(Map<Integer, BigDecimal> changes, Figures tried) {
    for (int cell : changes.keySet()) {
      for (Rule rule : book.of(cell)) {
        boolean free = !changes.containsKey(rule.target()) && !settled.contains(rule.target());
        if (free && rule.violated(tried) && !rule.violated(figures)) {
          return rule;
        }
      }
    }
    return null;
  }

  private Move weigh(int root, Map<Integer, BigDecimal> changes) {
    Figures tried = with(changes);
    Set<Rule> touched = new LinkedHashSet<>();
    changes.keySet().forEach(c -> touched.addAll(book.of(c)));
    double gain = -CHANGE * changes.size();
    Set<Rule> mended = new LinkedHashSet<>();
    for (Rule rule : touched) {
      Fit before = rule.fit(figures);
      Fit after = rule.fit(tried);
      gain += (before.penalty() - after.penalty()) * rule.weight();
      if (rule.violated(figures) && after != Fit.WRONG) {
        mended.add(rule);
      }
    }
    return new Move(root, new LinkedHashMap<>(changes), gain, mended);
  }

  private Figures with(Map<Integer, BigDecimal> changes) {
    Figures tried = figures.copy();
    changes.forEach(tried::suppose);
    return tried;
  }
}
