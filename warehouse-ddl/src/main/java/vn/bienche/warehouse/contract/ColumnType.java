package vn.bienche.warehouse.contract;

import java.util.Locale;

/** Types of a form's columns, and how the lake keeps them. */
public enum ColumnType {
  INT("int"),
  DECIMAL("decimal(18,4)"),
  /**
   * A duration; the lake keeps whole seconds (0,01 hour = 36 s and one minute = 60 s are both
   * exact).
   */
  HOURS("bigint"),
  DATE("date"),
  TEXT("string"),
  /** An identifier: leading zeros count, case of letters is folded to upper. */
  CODE("string"),
  /** Several codes with shares, such as {@code HG-A:1; HG-B:0.4}. */
  CODES("string"),
  /** One of a closed list; the lake keeps the contract's own spelling. */
  ENUM("string"),
  /** {@code x} or empty. */
  FLAG("boolean");

  private final String lakeType;

  ColumnType(String lakeType) {
    this.lakeType = lakeType;
  }

  /** The Spark SQL type of the typed value. */
  public String lakeType() {
    return lakeType;
  }

  static ColumnType of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
