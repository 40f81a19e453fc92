package vn.bienche.reports.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.LineStyle;
import vn.bienche.reports.table.Table;

/** The spreadsheet formulas of cells that are sums of the cells below them. */
final class SumFormulas {

  private final Table table;
  private final int firstRow;

  SumFormulas(Table table, int firstRow) {
    this.table = table;
    this.firstRow = firstRow;
  }

  /**
   * The formula of a cell; empty where the form does not add it up, or its parts are not in the
   * table.
   */
  Optional<String> formula(int line, int column) {
    Form form = table.form();
    String key = form.columns().get(column).key();
    if (form.sumsBy() != null) {
      return Optional.empty();
    }
    return switch (table.lines().get(line).style()) {
      case GROUP -> form.groupSums().contains(key) ? units(line, column) : Optional.empty();
      case TOTAL ->
          form.groupSums().contains(key) || form.totalSums().contains(key)
              ? groups(line, column)
              : Optional.empty();
      case HEADING, UNIT, POSTS -> Optional.empty();
    };
  }

  private Optional<String> units(int group, int column) {
    int end = group + 1;
    while (end < table.lines().size() && table.lines().get(end).style().isBelowGroup()) {
      end++;
    }
    return end == group + 1
        ? Optional.empty()
        : Optional.of("SUM(" + name(group + 1, column) + ":" + name(end - 1, column) + ")");
  }

  private Optional<String> groups(int total, int column) {
    List<Integer> groups = new ArrayList<>();
    for (int line = total + 1; line < table.lines().size(); line++) {
      if (table.lines().get(line).style() == LineStyle.GROUP) {
        groups.add(line);
      }
    }
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            groups.stream().map(line -> name(line, column)).collect(Collectors.joining("+")));
  }

  private String name(int line, int column) {
    return new CellReference(firstRow + line, column).formatAsString();
  }
}
