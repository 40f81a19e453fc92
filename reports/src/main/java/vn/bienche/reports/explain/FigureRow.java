package vn.bienche.reports.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bienche.warehouse.contract.OutputColumn;

/**
 * One row of a report, as files for programs have it.
 *
 * @param unitCode unit, group or TOTAL
 * @param rowType total, group, unit or posts
 * @param keys what tells it from other rows of the unit
 * @param values texts by column; columns without a value are left out
 */
public record FigureRow(
    String unitCode, String rowType, Map<String, String> keys, Map<String, String> values) {

  public FigureRow {
    keys = new LinkedHashMap<>(keys);
    values = new LinkedHashMap<>(values);
  }

  static FigureRow of(Printed printed, List<OutputColumn> columns) {
    Map<String, String> values = new LinkedHashMap<>();
    for (OutputColumn column : columns) {
      String text = printed.row().text(column.key());
      if (text != null) {
        values.put(column.key(), text);
      }
    }
    String type = printed.row().has("row_type") ? printed.row().text("row_type") : null;
    return new FigureRow(
        printed.row().requiredText("unit_code"),
        Objects.requireNonNullElse(type, "unit"),
        printed.keys(),
        values);
  }
}
