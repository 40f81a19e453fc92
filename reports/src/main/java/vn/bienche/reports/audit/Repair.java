package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The smallest correction of a table that removes its contradictions: again and again the cell
 * whose change makes most violated rules hold and breaks fewest.
 */
final class Repair {

  /** Explanations that differ by less are equally good. */
  private static final double EQUAL = 0.03;

  /** Lead below which the next explanations are told as well. */
  private static final double SLIGHT = 0.12;

  /** Lead over the next explanation from which one rule alone convicts a cell. */
  private static final double CLEAR = 0.5;

  private final RuleBook book;
  private final Figures figures;
  private final Set<Integer> settled = new HashSet<>();
  private final Set<Rule> unsolved = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  Repair(RuleBook book, Figures figures) {
    this.book = book;
    this.figures = figures;
  }

  /** Corrects the figures and says which cells were wrong. */
  List<Fault> run() {
    List<Rule> violated = violated();
    while (!violated.isEmpty()) {
      step(violated);
      violated = violated();
    }
    return faults;
  }

  private List<Rule> violated() {
    return book.rules().stream().filter(r -> !unsolved.contains(r) && r.violated(figures)).toList();
  }

  private void step(List<Rule> violated) {
    Moves moves = new Moves(book, figures, settled);
    Move best = best(moves, violated);
    if (best == null || best.gain() <= 0 || best.mended().isEmpty()) {
      leave(violated.get(0), List.of());
      return;
    }
    Rule rule = explanation(best);
    List<Move> rivals = rivals(moves, rule, best);
    List<Move> equal = rivals.stream().filter(m -> m.gain() >= best.gain() - EQUAL).toList();
    if (equal.isEmpty()) {
      double lead = best.gain() - rivals.stream().mapToDouble(Move::gain).max().orElse(0);
      boolean clear = lead >= CLEAR || (best.mended().size() > 1 && lead >= SLIGHT);
      List<Integer> close =
          rivals.stream().filter(m -> best.gain() - m.gain() < SLIGHT).map(Move::root).toList();
      apply(best, clear ? Confidence.HIGH : Confidence.MEDIUM, close);
    } else {
      decide(rule, best, equal);
    }
  }

  private static @Nullable Move best(Moves moves, List<Rule> violated) {
    Move best = null;
    for (Rule rule : violated) {
      for (Move move : moves.mending(rule)) {
        best = best == null || move.gain() > best.gain() + 1e-9 ? move : best;
      }
    }
    return best;
  }

  /** Several cells explain it equally well: the total is named, if it is one of them. */
  private void decide(Rule rule, Move best, List<Move> equal) {
    List<Move> all = new ArrayList<>(equal);
    all.add(best);
    List<Integer> roots = all.stream().map(Move::root).distinct().toList();
    Move named = all.stream().filter(m -> m.root() == rule.target()).findFirst().orElse(null);
    if (named == null) {
      leave(rule, roots);
    } else {
      List<Integer> suspects = roots.stream().filter(c -> c != named.root()).toList();
      apply(named, Confidence.MEDIUM, suspects);
    }
  }

  private static List<Move> rivals(Moves moves, Rule rule, Move best) {
    return moves.mending(rule).stream()
        .filter(m -> m.root() != best.root())
        .filter(m -> m.mended().contains(rule))
        .sorted(Comparator.comparingDouble(Move::gain).reversed())
        .toList();
  }

  /** The rule that speaks of the corrected cell itself, else any that it mends. */
  private static Rule explanation(Move move) {
    return move.mended().stream()
        .filter(r -> r.target() == move.root())
        .findFirst()
        .or(() -> move.mended().stream().filter(r -> r.cells().contains(move.root())).findFirst())
        .orElseGet(() -> move.mended().iterator().next());
  }

  private void apply(Move move, Confidence confidence, List<Integer> suspects) {
    Set<Integer> accused = new LinkedHashSet<>();
    move.mended().forEach(r -> accused.add(r.target()));
    List<Integer> consequences = new ArrayList<>();
    for (int cell : move.changes().keySet()) {
      if (cell != move.root() && !accused.contains(cell)) {
        consequences.add(cell);
      }
    }
    Rule rule = explanation(move);
    move.changes().forEach(figures::suppose);
    settled.addAll(move.changes().keySet());
    BigDecimal value = Objects.requireNonNull(move.changes().get(move.root()));
    List<Integer> resolves =
        accused.stream().filter(c -> !move.changes().containsKey(c) && c != rule.target()).toList();
    faults.add(new Fault(move.root(), value, rule, confidence, suspects, resolves, consequences));
    for (Rule mended : move.mended()) {
      int cell = mended.target();
      BigDecimal follower = move.changes().get(cell);
      if (cell != move.root() && follower != null && accused.remove(cell)) {
        faults.add(new Fault(cell, follower, mended, confidence, List.of(), List.of(), List.of()));
      }
    }
  }

  /** The contradiction is certain and the culprit is not: it stands at the total. */
  private void leave(Rule rule, List<Integer> suspects) {
    unsolved.add(rule);
    BigDecimal expected = rule.solve(rule.target(), figures);
    List<Integer> cells = suspects.isEmpty() ? rule.cells() : suspects;
    List<Integer> others = cells.stream().filter(c -> c != rule.target()).toList();
    faults.add(
        new Fault(
            rule.target(),
            Objects.requireNonNull(expected),
            rule,
            Confidence.LOW,
            others,
            List.of(),
            List.of()));
  }
}
