package vn.bienche.reports.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules of a table, each calculation once, and which of them a cell takes part in. */
final class RuleBook {

  private final List<Rule> rules;
  private final Map<Integer, List<Rule>> byCell = new HashMap<>();

  RuleBook(Collection<Rule> found) {
    Map<Set<Integer>, Rule> once = new LinkedHashMap<>();
    found.stream()
        .filter(r -> r.weight() >= Rule.REPORTED)
        .forEach(r -> once.putIfAbsent(new HashSet<>(r.cells()), r));
    rules = new ArrayList<>(once.values());
    found.stream().filter(r -> r.weight() < Rule.REPORTED).forEach(rules::add);
    for (Rule rule : rules) {
      for (int cell : new LinkedHashSet<>(rule.cells())) {
        byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(rule);
      }
    }
  }

  List<Rule> rules() {
    return rules;
  }

  List<Rule> of(int cell) {
    return byCell.getOrDefault(cell, List.of());
  }

  /** Calculations whose violation is a finding. */
  int checks() {
    return (int) rules.stream().filter(r -> r.weight() >= Rule.REPORTED).count();
  }
}
