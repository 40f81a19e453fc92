package vn.bienche.reports.explain;

import java.util.ArrayList;
import java.util.List;
import vn.bienche.reports.query.Row;

/**
 * Which quotas make a line's quota: its own, else those of its parts; of a group and of the
 * province those of the lines below, and their own only where no line below has one.
 */
final class QuotaRows {

  private final List<Row> units;

  private QuotaRows(List<Row> units) {
    this.units = units;
  }

  /** Rows of the units of a line, the line itself among them, with empty figures for none. */
  static List<Row> counted(List<Row> units) {
    List<String> codes = units.stream().map(row -> row.requiredText("unit_code")).toList();
    QuotaRows rows = new QuotaRows(units);
    return units.stream()
        .filter(row -> !codes.contains(String.valueOf(row.text("parent_code"))))
        .flatMap(row -> rows.of(row).stream())
        .toList();
  }

  private List<Row> of(Row unit) {
    boolean own = unit.value("total") != null;
    boolean heading = unit.flag("is_root") || unit.requiredText("unit_kind").equals("Nhóm");
    if (!heading && own) {
      return List.of(unit);
    }
    List<Row> below = new ArrayList<>();
    for (Row part : units) {
      if (unit.requiredText("unit_code").equals(part.text("parent_code"))) {
        below.addAll(of(part));
      }
    }
    return below.isEmpty() && own ? List.of(unit) : below;
  }
}
