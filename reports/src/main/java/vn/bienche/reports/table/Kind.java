package vn.bienche.reports.table;

/** What a column holds; decides on alignment and number format. */
public enum Kind {
  /** The row's number: I, 1, *. */
  LABEL,
  TEXT,
  /** Short text, centred: a code, a month. */
  CODE,
  INT,
  DECIMAL2,
  /** True prints as x. */
  FLAG;

  public boolean isNumber() {
    return this == INT || this == DECIMAL2;
  }

  /** Decimals that a document prints. */
  public int scale() {
    return this == DECIMAL2 ? 2 : 0;
  }
}
