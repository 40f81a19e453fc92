package vn.bienche.reports.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.bienche.reports.audit.Column.Role;

/** Finds the columns that, with the unit, tell the rows of a long table apart. */
final class Dimensions {

  private static final Pattern TIME =
      Pattern.compile("year|nam|month|thang|quarter|quy|period|ky|as_of|(.*_)?date");
  private static final Pattern REMARK =
      Pattern.compile("(.*_)?(note|notes|ghi_chu|reason|ly_do|remark|quote)|source_.*|.*_text");

  private Dimensions() {}

  /** Column indexes in the table's order. */
  static List<Integer> of(PublishedTable table, List<Column> columns, UnitKeys units) {
    boolean byUnit = units.codes().stream().anyMatch(u -> !u.isEmpty());
    if (byUnit && distinct(table, units, Set.of()) * 10 > table.height() * 9) {
      return List.of();
    }
    List<Integer> candidates = new ArrayList<>();
    for (Column column : columns) {
      if (column.index() != units.column()
          && mayTellApart(table, column)
          && (!byUnit || recurs(table, column))) {
        candidates.add(column.index());
      }
    }
    Set<Integer> chosen = new TreeSet<>();
    int distinct = distinct(table, units, chosen);
    while (distinct < table.height()) {
      int best = -1;
      int most = distinct;
      for (int candidate : candidates) {
        Set<Integer> tried = new TreeSet<>(chosen);
        tried.add(candidate);
        int gained = distinct(table, units, tried);
        if (gained > most) {
          most = gained;
          best = candidate;
        }
      }
      if (best < 0) {
        break;
      }
      chosen.add(best);
      distinct = most;
    }
    addKeysBetween(table, units, candidates, chosen);
    return List.copyOf(chosen);
  }

  /**
   * A key that others imply still groups the lines: the attribute of which {@code Nam} is a value.
   * Keys stand left of what they tell apart.
   */
  private static void addKeysBetween(
      PublishedTable table, UnitKeys units, List<Integer> candidates, Set<Integer> chosen) {
    int last = chosen.stream().mapToInt(Integer::intValue).max().orElse(-1);
    int lines = distinct(table, units, Set.of());
    for (int candidate : candidates) {
      if (candidate < last && lines > 1 && distinct(table, units, Set.of(candidate)) > lines) {
        chosen.add(candidate);
      }
    }
  }

  private static boolean mayTellApart(PublishedTable table, Column column) {
    String name = Column.folded(column.label());
    boolean kind =
        column.is(Role.TEXT) ? !REMARK.matcher(name).matches() : TIME.matcher(name).matches();
    long filled = table.rows().stream().filter(r -> !r.text(column.index()).isBlank()).count();
    return kind && filled * 10 >= table.height() * 9L;
  }

  /** Members of a dimension come again for each unit; names of units do not. */
  private static boolean recurs(PublishedTable table, Column column) {
    long members = table.rows().stream().map(r -> r.text(column.index())).distinct().count();
    return members * 2 <= table.height();
  }

  private static int distinct(PublishedTable table, UnitKeys units, Set<Integer> columns) {
    Set<String> keys = new HashSet<>();
    for (int r = 0; r < table.height(); r++) {
      StringBuilder key = new StringBuilder(units.codes().get(r));
      for (int column : columns) {
        key.append('\u0000').append(table.row(r).text(column));
      }
      keys.add(key.toString());
    }
    return keys.size();
  }
}
