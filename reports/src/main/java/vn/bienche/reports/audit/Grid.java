package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.audit.Column.Role;

/**
 * A table with its structure: units and their tree, dimensions, roles of columns. Cells are
 * numbered row by row; cells that repeat one figure (a unit's total on each of its lines) share the
 * number of the first.
 */
final class Grid {

  private static final Pattern QUARTER = Pattern.compile("\\d{4}-[Qq][1-4]");

  private final PublishedTable table;
  private final List<Column> columns;
  private final UnitKeys units;
  private final UnitTree tree;
  private final List<Integer> dimensions;
  private final int[] homes;

  Grid(PublishedTable table) {
    this.table = table;
    this.columns = ColumnReader.read(table);
    this.units = UnitKeys.of(table, columns);
    this.tree = new UnitTree(units.codes());
    this.dimensions = Dimensions.of(table, columns, units);
    this.homes = IntStream.range(0, table.height() * table.width()).toArray();
  }

  PublishedTable table() {
    return table;
  }

  List<Column> columns() {
    return columns;
  }

  List<Column> columns(Role role) {
    return columns.stream().filter(c -> c.is(role)).toList();
  }

  @Nullable Column columnOfKey(String key) {
    return columns.stream().filter(c -> key.equals(c.key())).findFirst().orElse(null);
  }

  UnitTree tree() {
    return tree;
  }

  List<Integer> dimensions() {
    return dimensions;
  }

  int height() {
    return table.height();
  }

  String unit(int row) {
    return units.codes().get(row);
  }

  int cell(int row, int column) {
    return homes[row * table.width() + column];
  }

  /** Lets a cell stand for another one of the same column. */
  void share(int row, int column, int home) {
    homes[row * table.width() + column] = home;
  }

  int row(int cell) {
    return cell / table.width();
  }

  Column column(int cell) {
    return columns.get(cell % table.width());
  }

  @Nullable NumberText number(int cell) {
    return table.row(row(cell)).number(cell % table.width());
  }

  @Nullable BigDecimal published(int cell) {
    NumberText number = number(cell);
    return number == null ? null : number.value();
  }

  boolean holds(int row, int column) {
    return published(cell(row, column)) != null;
  }

  String text(int cell) {
    return table.row(row(cell)).text(cell % table.width());
  }

  /** The row's place in all dimensions but the given one (-1 for none), without its unit. */
  String place(int row, int except) {
    StringBuilder place = new StringBuilder();
    for (int dimension : dimensions) {
      if (dimension != except) {
        place.append(table.row(row).text(dimension)).append('\u0000');
      }
    }
    return place.toString();
  }

  /** Rows grouped by unit and all dimensions but the given one. */
  Map<String, List<Integer>> groupsWithout(int dimension) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int r = 0; r < height(); r++) {
      groups
          .computeIfAbsent(unit(r) + '\u0000' + place(r, dimension), k -> new ArrayList<>())
          .add(r);
    }
    return groups;
  }

  /** Whether the row sums up a quarter, for which averages are made otherwise than for a month. */
  boolean quarter(int row) {
    return dimensions.stream().anyMatch(d -> isQuarter(table.row(row).text(d)));
  }

  static boolean isQuarter(String text) {
    return QUARTER.matcher(text.strip()).matches();
  }

  /** What a clerk calls the row. */
  String rowLabel(int row) {
    List<String> parts = new ArrayList<>();
    String unit = unit(row);
    if (!unit.isEmpty()) {
      parts.add(unit);
    }
    dimensions.forEach(d -> parts.add(table.row(row).text(d)));
    parts.removeIf(String::isBlank);
    if (parts.isEmpty()) {
      table.row(row).texts().stream().filter(t -> !t.isBlank()).findFirst().ifPresent(parts::add);
    }
    return String.join(": ", parts);
  }

  String cellLabel(int cell) {
    return rowLabel(row(cell)) + " / " + column(cell).label() + " = " + text(cell);
  }
}
