package vn.bienche.ingest.identity;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.Words;

/**
 * The units that are known when workbooks are read, found by their names. Names are matched whole,
 * without regard to case, spaces and the place of tone marks.
 */
public final class KnownUnits implements Serializable {

  private static final long serialVersionUID = 1L;

  /** No unit is known. */
  public static final KnownUnits NONE = new KnownUnits();

  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  /**
   * Adds a unit.
   *
   * @param parent code of the unit above, or null
   * @param names as it is called, also formerly
   */
  public void add(String code, @Nullable String parent, Collection<String> names) {
    names.forEach(
        name -> byName.computeIfAbsent(Words.key(name), n -> new LinkedHashSet<>()).add(code));
    if (parent != null) {
      parents.put(code, parent);
    }
  }

  /** Codes of the units of this name. */
  public Set<String> named(String name) {
    return byName.getOrDefault(Words.key(name), Set.of());
  }

  /**
   * The units that a name means where these lines stand around it: of several, those below a unit
   * that a line names.
   */
  Set<String> named(String name, List<String> lines) {
    return closest(named(name), mentioned(lines));
  }

  /**
   * The units that lines name, without those that only stand above another one: a letterhead names
   * the superior first.
   */
  Set<String> lowest(List<String> lines) {
    Set<String> all = mentioned(lines);
    Set<String> lowest = new TreeSet<>(all);
    lowest.removeIf(
        code -> all.stream().anyMatch(other -> !other.equals(code) && isBelow(other, code)));
    return closest(lowest, all);
  }

  private Set<String> mentioned(List<String> lines) {
    Set<String> codes = new TreeSet<>();
    lines.forEach(line -> codes.addAll(named(line)));
    return codes;
  }

  /** Of several units those that lie below one of the others, where there are any. */
  private Set<String> closest(Set<String> codes, Set<String> context) {
    if (codes.size() < 2) {
      return codes;
    }
    int most = 0;
    Set<String> best = new TreeSet<>();
    for (String code : codes) {
      int above = (int) context.stream().filter(c -> !c.equals(code) && isBelow(code, c)).count();
      if (above > most) {
        best.clear();
        most = above;
      }
      if (above == most) {
        best.add(code);
      }
    }
    return best;
  }

  private boolean isBelow(String code, String above) {
    String current = parents.get(code);
    for (int steps = 0; current != null && steps < parents.size(); steps++) {
      if (current.equals(above)) {
        return true;
      }
      current = parents.get(current);
    }
    return false;
  }
}
