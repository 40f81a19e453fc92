package vn.bienche.ingest.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.identity.KnownUnits;
import vn.bienche.warehouse.contract.UnitAliases;

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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnitTree tree && latest.equals(tree.latest);
  }

  @Override
  public int hashCode() {
    return latest.hashCode();
  }

  /** The units by their present names and aliases. */
  public KnownUnits names() {
    KnownUnits names = new KnownUnits();
    for (UnitSpan unit : latest.values()) {
      List<String> called = new ArrayList<>(UnitAliases.of(unit.code()));
      called.add(unit.name());
      names.add(unit.code(), unit.parent(), called);
    }
    return names;
  }

  private @Nullable String parent(String unit) {
    UnitSpan span = latest.get(unit);
    return span == null ? null : span.parent();
  }
}
