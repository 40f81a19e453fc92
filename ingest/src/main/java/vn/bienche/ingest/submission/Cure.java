package vn.bienche.ingest.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the warnings that are no longer due because the workbook that was missing has come. */
public final class Cure {

  private final Registry registry;
  private final UnitNames names;

  public Cure(Registry registry, UnitTree units) {
    this.registry = registry;
    this.names = new UnitNames(units);
  }

  /**
   * Counts again the rows with warnings of the submissions of which a warning is cured.
   *
   * @param warnings of the rules across workbooks, of all rows
   * @param ownWarnings rows that carry a warning of their own, by submission
   * @return rows with warnings by submission, only of those where the count may have changed
   */
  public Map<String, Integer> recount(
      List<OpenWarning> warnings, Map<String, Set<Mention.Place>> ownWarnings) {
    Map<String, Set<Mention.Place>> open = new HashMap<>();
    Set<String> changed = new HashSet<>();
    for (OpenWarning warning : warnings) {
      if (isDue(warning)) {
        open.computeIfAbsent(warning.submissionId(), k -> new HashSet<>())
            .add(new Mention.Place(warning.sheet(), warning.row()));
      } else {
        changed.add(warning.submissionId());
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    for (String id : changed) {
      Set<Mention.Place> rows = new HashSet<>(ownWarnings.getOrDefault(id, Set.of()));
      rows.addAll(open.getOrDefault(id, Set.of()));
      counts.put(id, rows.size());
    }
    return counts;
  }

  /** Warnings that need more than their value to be judged stay. */
  private boolean isDue(OpenWarning warning) {
    String value = warning.value();
    if (value == null) {
      return true;
    }
    return switch (warning.rule()) {
      case XW_002 -> !registry.knowsPerson(value);
      case XW_003 -> !registry.positions(warning.unit()).contains(value);
      case XW_006 -> !registry.tasks(warning.unit()).contains(value);
      case XW_004, XW_009 -> !names.isUnit(value);
      case XW_010 -> !names.isBelow(value, warning.unit());
      default -> true;
    };
  }
}
