package vn.bienche.reports.compare;

import vn.bienche.reports.query.Row;

/**
 * A line of the official tables.
 *
 * @param code unit, group, or TOTAL
 * @param unit its name in the period
 * @param rowType total, group, unit or posts
 * @param label number in the first column; empty for the total
 * @param orderKey the official order; that of a group begins the keys of its units
 */
record Line(String code, String unit, String rowType, String label, String orderKey) {

  static Line of(Row row) {
    String label = row.text("label");
    return new Line(
        row.requiredText("unit_code"),
        row.requiredText("unit"),
        row.requiredText("row_type"),
        label == null ? "" : label,
        row.requiredText("order_key"));
  }

  /** Whether nothing stands below it. */
  boolean isLeaf() {
    return rowType.equals("unit") || rowType.equals("posts");
  }

  boolean isTotal() {
    return rowType.equals("total");
  }

  /** Whether {@code other} is added up in this line. */
  boolean holds(Line other) {
    return isTotal() || other.orderKey.startsWith(orderKey + ".");
  }
}
