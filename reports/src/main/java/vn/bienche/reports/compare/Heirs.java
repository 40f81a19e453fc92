package vn.bienche.reports.compare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.reports.compare.SliceReader.SplitPair;
import vn.bienche.reports.compare.Succession.Heir;

/**
 * Who carries on each unit of one day in the organisation of another.
 *
 * @param byUnit one entry for each unit of the day; empty where nobody carries it on
 */
record Heirs(Map<String, List<Heir>> byUnit) {

  static Heirs of(
      Slice before, Succession succession, LocalDate from, LocalDate to, Map<String, Line> target) {
    Map<String, List<Heir>> heirs = new LinkedHashMap<>();
    for (Line leaf : before.leaves()) {
      heirs.put(leaf.code(), succession.heirs(leaf.code(), from, to, target.keySet()));
    }
    return new Heirs(heirs);
  }

  List<Heir> of(String unit) {
    return byUnit.getOrDefault(unit, List.of());
  }

  /** Units with more than one heir, with each of them. */
  List<SplitPair> splits() {
    return byUnit.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .flatMap(
            entry -> entry.getValue().stream().map(h -> new SplitPair(entry.getKey(), h.code())))
        .distinct()
        .toList();
  }
}
