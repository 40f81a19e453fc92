package vn.bienche.reports.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.bienche.reports.audit.Column.Role;

/**
 * Across the rows: columns that are the sum of others, as the column-number row prints it ({@code
 * 3(=4+8)}) or as nearly all rows show it.
 */
final class RowSums {

  private static final Pattern FORMULA =
      Pattern.compile("\\(?(\\d+)\\)?\\s*\\(?=\\s*([\\d+\\s-]+)\\)?");
  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d+)\\)?.*");
  private static final double BLANKS_AS_ZERO = 0.75;
  private static final int LONGEST = 8;
  private static final int LEARNED_PER_TARGET = 2;

  /** Bits that a miss costs and an identity needs: more than chance gives among all candidates. */
  private static final double MISS = 12;

  private static final double ENOUGH = 25;

  /** A column that seems to be the sum of others. */
  private record Candidate(int target, List<Integer> parts, double score) {

    Set<Integer> members() {
      Set<Integer> members = new HashSet<>(parts);
      members.add(target);
      return members;
    }
  }

  private final Grid grid;
  private final List<Column> measures;
  private final double[][] values;

  private RowSums(Grid grid) {
    this.grid = grid;
    this.measures = grid.columns(Role.MEASURE);
    this.values = new double[measures.size()][grid.height()];
    for (int m = 0; m < measures.size(); m++) {
      for (int r = 0; r < grid.height(); r++) {
        var value = grid.published(grid.cell(r, measures.get(m).index()));
        values[m][r] = value == null ? Double.NaN : value.doubleValue();
      }
    }
  }

  /** Rules that the table itself prints or shows, leaving out those already known. */
  static List<Rule> rules(Grid grid, List<Rule> known) {
    List<Rule> rules = new ArrayList<>(printed(grid));
    Set<Set<Integer>> columns = new HashSet<>();
    known.forEach(r -> columns.add(columnsOf(grid, r)));
    rules.forEach(r -> columns.add(columnsOf(grid, r)));
    RowSums search = new RowSums(grid);
    for (Candidate candidate : search.learned(columns)) {
      Column target = search.measures.get(candidate.target());
      List<Column> parts = candidate.parts().stream().map(search.measures::get).toList();
      rules.addAll(rules(grid, target, parts, parts.stream().map(p -> 1).toList()));
    }
    return rules;
  }

  /**
   * One rule per row in which the target is printed. Rows with blank parts are left out unless most
   * of them show that blank means none.
   */
  static List<Rule> rules(Grid grid, Column target, List<Column> parts, List<Integer> signs) {
    List<Rule> complete = new ArrayList<>();
    List<Rule> withBlanks = new ArrayList<>();
    for (int r = 0; r < grid.height(); r++) {
      List<Term> terms = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        if (grid.holds(r, parts.get(i).index())) {
          terms.add(new Term(grid.cell(r, parts.get(i).index()), signs.get(i)));
        }
      }
      if (grid.holds(r, target.index()) && !terms.isEmpty()) {
        Rule rule = SumRule.of(grid, grid.cell(r, target.index()), terms);
        (terms.size() == parts.size() ? complete : withBlanks).add(rule);
      }
    }
    if (Support.share(withBlanks, grid) >= BLANKS_AS_ZERO) {
      complete.addAll(withBlanks);
    }
    return complete;
  }

  private static Set<Integer> columnsOf(Grid grid, Rule rule) {
    Set<Integer> columns = new HashSet<>();
    rule.cells().forEach(c -> columns.add(grid.column(c).index()));
    return columns;
  }

  private static List<Rule> printed(Grid grid) {
    List<String> formulas = grid.table().formulas();
    Map<String, Integer> byNumber = new HashMap<>();
    for (int c = 0; c < formulas.size(); c++) {
      Matcher number = NUMBER.matcher(formulas.get(c));
      if (number.matches()) {
        byNumber.put(number.group(1), c);
      }
    }
    List<Rule> rules = new ArrayList<>();
    for (int c = 0; c < formulas.size(); c++) {
      Matcher formula = FORMULA.matcher(formulas.get(c));
      if (formula.matches()) {
        rules.addAll(printed(grid, grid.columns().get(c), formula.group(2), byNumber));
      }
    }
    return rules;
  }

  private static List<Rule> printed(
      Grid grid, Column target, String expression, Map<String, Integer> byNumber) {
    List<Column> parts = new ArrayList<>();
    List<Integer> signs = new ArrayList<>();
    for (String part : expression.replaceAll("\\s", "").split("(?=[+-])")) {
      Integer column = byNumber.get(part.replaceAll("[+-]", ""));
      if (column == null) {
        return List.of();
      }
      parts.add(grid.columns().get(column));
      signs.add(part.startsWith("-") ? -1 : 1);
    }
    return rules(grid, target, parts, signs);
  }

  private List<Candidate> learned(Set<Set<Integer>> known) {
    List<Candidate> candidates = new ArrayList<>();
    for (int target = 0; target < measures.size(); target++) {
      int own = target;
      List<Integer> others =
          IntStream.range(0, measures.size()).filter(m -> m != own).boxed().toList();
      for (int from = 0; from < others.size(); from++) {
        for (int to = from + 2; to <= Math.min(others.size(), from + LONGEST); to++) {
          addIfShown(candidates, target, others.subList(from, to));
        }
        for (int second = from + 2; second < others.size(); second++) {
          addIfShown(candidates, target, List.of(others.get(from), others.get(second)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(c -> c.parts().size()));
    return best(candidates, known);
  }

  private List<Candidate> best(List<Candidate> candidates, Set<Set<Integer>> known) {
    List<Candidate> best = new ArrayList<>();
    Map<Integer, Integer> perTarget = new HashMap<>();
    for (Candidate candidate : candidates) {
      Set<Integer> columns = new HashSet<>();
      candidate.members().forEach(m -> columns.add(measures.get(m).index()));
      boolean contained =
          known.stream().anyMatch(k -> k.containsAll(columns) || columns.containsAll(k));
      if (!contained
          && perTarget.merge(candidate.target(), 1, Integer::sum) <= LEARNED_PER_TARGET) {
        known.add(columns);
        best.add(candidate);
      }
    }
    return best;
  }

  private void addIfShown(List<Candidate> candidates, int target, List<Integer> parts) {
    double score = score(target, parts);
    if (score >= ENOUGH) {
      candidates.add(new Candidate(target, List.copyOf(parts), score));
    }
  }

  private double score(int target, List<Integer> parts) {
    double bits = 0;
    int misses = 0;
    int shown = 0;
    for (int r = 0; r < grid.height(); r++) {
      double total = values[target][r];
      double sum = 0;
      int filled = 0;
      int positive = 0;
      for (int part : parts) {
        double value = values[part][r];
        filled += Double.isNaN(value) ? 0 : 1;
        positive += value > 0 ? 1 : 0;
        sum += Double.isNaN(value) ? 0 : value;
      }
      if (Double.isNaN(total) || filled == 0) {
        continue;
      }
      if (Math.abs(total - sum) > 1e-6) {
        misses++;
        if (misses > 2 + grid.height() / 4) {
          return 0;
        }
      } else if (total > 0 && positive >= 2) {
        shown++;
        bits += Math.log(1 + total) / Math.log(2);
      }
    }
    return shown < 3 || misses * 3 > shown ? 0 : bits - MISS * misses;
  }
}
