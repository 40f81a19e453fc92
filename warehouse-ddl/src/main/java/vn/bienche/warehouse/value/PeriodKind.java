package vn.bienche.warehouse.value;

/** How fine a period is. */
public enum PeriodKind {
  /** A single day, such as a reporting date or the day from which a list is in force. */
  DATE,
  MONTH,
  QUARTER,
  YEAR,
  /** No period: the form describes validity by its own columns. */
  NONE
}
