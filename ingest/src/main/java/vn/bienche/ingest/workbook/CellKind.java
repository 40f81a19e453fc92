package vn.bienche.ingest.workbook;

/** What kind of value a cell holds, by the file and by the cell's number format. */
public enum CellKind {
  TEXT,
  NUMBER,
  /** A number that is shown as a date. */
  DATE,
  /** A number that is shown as a time of day or a duration. */
  TIME,
  BOOLEAN,
  /** An error value of a formula such as {@code #REF!}. */
  ERROR,
  /** A formula whose result was never stored. */
  UNCALCULATED
}
