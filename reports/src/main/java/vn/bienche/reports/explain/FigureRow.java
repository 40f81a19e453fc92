package vn.bienche.reports.explain;

import java.util.LinkedHashMap;
import java.util.Map;

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
}
