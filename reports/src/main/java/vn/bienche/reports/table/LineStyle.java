package vn.bienche.reports.table;

import java.util.Locale;

/** What a line of a table is; decides on its type and on what adds up to it. */
public enum LineStyle {
  TOTAL,
  GROUP,
  UNIT,
  /** A row printed with a star, such as the standing members. */
  POSTS;

  /** From the warehouse's column {@code row_type}. */
  public static LineStyle of(String rowType) {
    return valueOf(rowType.toUpperCase(Locale.ROOT));
  }

  public boolean isBold() {
    return this == TOTAL || this == GROUP;
  }

  public boolean isBelowGroup() {
    return this == UNIT || this == POSTS;
  }
}
