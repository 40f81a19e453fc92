package vn.bienche.reports.table;

/** What stretch of time a report describes. */
public enum TimeScope {
  /** The state on a day; a period stands for its last day. */
  DAY,
  /** A month, quarter or year; a day stands for its quarter. */
  QUARTER,
  /** A year; a day, month or quarter stands for its year. */
  YEAR
}
