package vn.bienche.warehouse.value;

/** What a finding means for the row or workbook it stands on; errors are listed before warnings. */
public enum Severity {
  /** The row is rejected, or the workbook refused or held. */
  ERROR,
  /** The row loads; somebody should look. */
  WARNING,
  /** A value was repaired without loss (old encodings, spaces) and the row loads. */
  REPAIR
}
