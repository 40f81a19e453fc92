package vn.bienche.ingest.submission;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of the list of units, by their latest spans. */
public final class UnitTree {

  private final Map<String, UnitSpan> latest = new HashMap<>();

  public UnitTree(List<UnitSpan> spans) {
    spans.stream()
        .sorted(Comparator.comparing(UnitSpan::validFrom))
        .forEach(span -> latest.put(span.code(), span));
  }

  public boolean contains(String unit) {
    return latest.containsKey(unit);
  }

  /** All codes. */
  public Set<String> codes() {
    return latest.keySet();
  }

  /** The latest span of a unit. */
  public Optional<UnitSpan> find(String unit) {
    return Optional.ofNullable(latest.get(unit));
  }

  /** The province: the unit without a parent. */
  public Optional<String> root() {
    return latest.values().stream()
        .filter(span -> span.parent() == null)
        .max(Comparator.comparing(UnitSpan::validFrom).thenComparing(UnitSpan::code))
        .map(UnitSpan::code);
  }

  /** Whether a unit is the other one or lies below it. */
  public boolean isWithin(String unit, String ancestor) {
    Set<String> visited = new HashSet<>();
    String current = unit;
    while (current != null && visited.add(current)) {
      if (current.equals(ancestor)) {
        return true;
      }
      current = parent(current);
    }
    return false;
  }

  /** Whether a unit or one above it is of this kind. */
  public boolean isBelowKind(String unit, String kind) {
    Set<String> visited = new HashSet<>();
    String current = unit;
    while (current != null && visited.add(current)) {
      if (find(current).filter(u -> u.kind().equals(kind)).isPresent()) {
        return true;
      }
      current = parent(current);
    }
    return false;
  }

  private @Nullable String parent(String unit) {
    UnitSpan span = latest.get(unit);
    return span == null ? null : span.parent();
  }
}
