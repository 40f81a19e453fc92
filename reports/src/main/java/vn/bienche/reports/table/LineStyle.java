package vn.bienche.reports.table;

import java.util.Locale;
import vn.bienche.reports.query.Row;

/** What a line of a table is; decides on its type and on what adds up to it. */
public enum LineStyle {
  TOTAL,
  /** A heading over all columns; its words stand in the first cell. */
  HEADING,
  GROUP,
  UNIT,
  /** A row printed with a star, such as the standing members. */
  POSTS;

  /** From the warehouse's column {@code row_type}. */
  private static LineStyle of(String rowType) {
    return valueOf(rowType.toUpperCase(Locale.ROOT));
  }

  /** What a row of a query is; a row that does not say so is a unit's. */
  public static LineStyle of(Row row) {
    return row.has("row_type") ? of(row.requiredText("row_type")) : UNIT;
  }

  public boolean isBold() {
    return this == TOTAL || this == GROUP || this == HEADING;
  }

  public boolean isBelowGroup() {
    return this == UNIT || this == POSTS;
  }
}
