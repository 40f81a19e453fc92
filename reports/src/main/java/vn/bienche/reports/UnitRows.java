package vn.bienche.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.table.LineStyle;

/** Limits rows in official order to a unit and those below it. */
final class UnitRows {

  private UnitRows() {}

  /**
   * The rows of {@code unit}; those of its units as well where it is a group; none where the rows
   * know no such unit.
   */
  static List<Row> of(List<Row> rows, String unit) {
    List<Row> chosen = new ArrayList<>();
    boolean inGroup = false;
    for (Row row : rows) {
      boolean named = row.requiredText("unit_code").equals(unit);
      LineStyle style = LineStyle.of(row);
      if (!style.isBelowGroup()) {
        inGroup = named && style == LineStyle.GROUP;
      }
      if (named || inGroup) {
        chosen.add(row);
      }
    }
    return chosen;
  }

  /**
   * The rows of the units below {@code unit}, for tables in which it has no row of its own.
   *
   * @throws ReportFault when there are none
   */
  static List<Row> below(List<Row> rows, String unit, Set<String> units) {
    List<Row> chosen =
        rows.stream().filter(row -> units.contains(row.requiredText("unit_code"))).toList();
    if (chosen.isEmpty()) {
      throw new ReportFault(
          "Báo cáo không có số liệu của đơn vị " + unit + ".",
          "The report has no figures of unit " + unit + ".");
    }
    return chosen;
  }
}
