package vn.bienche.reports.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which unit stands above which, by their codes: {@code HG} above {@code HG-I} above {@code
 * HG-I-1}. A code with a range, {@code HG-I(1-6)}, stands above the numbers of its range.
 */
final class UnitTree {

  private static final Pattern RANGE = Pattern.compile("(.+)\\((\\d+)-(\\d+)\\)");
  private static final Pattern SEPARATOR = Pattern.compile("[-._/](?=[^-._/]+$)");

  private final Set<String> units;
  private final Map<String, List<String>> children = new LinkedHashMap<>();
  private final Map<String, Integer> depths = new LinkedHashMap<>();

  UnitTree(Collection<String> codes) {
    units = new LinkedHashSet<>(codes);
    units.remove("");
    for (String unit : units) {
      String parent = parent(unit);
      if (parent != null) {
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(unit);
      }
    }
    addOverlappingRanges();
    units.forEach(u -> depths.put(u, depth(u, 0)));
  }

  /** Units directly below, in the table's order. */
  List<String> children(String unit) {
    return children.getOrDefault(unit, List.of());
  }

  /** Steps from the top; the grand total has 0. */
  int depth(String unit) {
    return depths.getOrDefault(unit, 0);
  }

  Set<String> units() {
    return units;
  }

  private int depth(String unit, int met) {
    String parent = met > 20 ? null : parent(unit);
    return parent == null ? 0 : 1 + depth(parent, met + 1);
  }

  private @Nullable String parent(String unit) {
    Matcher range = RANGE.matcher(unit);
    if (range.matches()) {
      String base = range.group(1);
      return units.contains(base) ? null : above(base);
    }
    return above(unit);
  }

  private @Nullable String above(String unit) {
    String code = unit;
    Matcher matcher = SEPARATOR.matcher(code);
    while (matcher.find()) {
      String shorter = code.substring(0, matcher.start());
      if (units.contains(shorter)) {
        return shorter;
      }
      String block = block(shorter, code.substring(matcher.end()));
      if (block != null) {
        return block;
      }
      code = shorter;
      matcher = SEPARATOR.matcher(code);
    }
    boolean top = unit.equals(UnitKeys.TOTAL) || !units.contains(UnitKeys.TOTAL);
    return top ? null : UnitKeys.TOTAL;
  }

  private @Nullable String block(String base, String number) {
    return units.stream().filter(u -> covers(u, base, number)).findFirst().orElse(null);
  }

  private static boolean covers(String block, String base, String number) {
    Matcher range = RANGE.matcher(block);
    if (!range.matches() || !range.group(1).equals(base) || !number.matches("\\d{1,6}")) {
      return false;
    }
    int value = Integer.parseInt(number);
    return value >= Integer.parseInt(range.group(2)) && value <= Integer.parseInt(range.group(3));
  }

  /** A block beside its whole group adds up, but is no part of anything. */
  private void addOverlappingRanges() {
    for (String unit : units) {
      Matcher range = RANGE.matcher(unit);
      if (range.matches() && units.contains(range.group(1))) {
        String base = range.group(1);
        List<String> covered =
            children(base).stream()
                .filter(c -> c.length() > base.length() + 1)
                .filter(c -> covers(unit, base, c.substring(base.length() + 1)))
                .toList();
        children.put(unit, covered);
      }
    }
  }
}
