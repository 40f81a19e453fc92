package vn.bienche.ingest;

/**
 * What happens when another workbook of the same unit, form and period has been accepted before.
 * The same bytes are never loaded twice, whatever the strategy.
 */
public enum OnDuplicate {
  /** The new one is refused. */
  ERROR,
  /** The new one is left alone. */
  SKIP,
  /** Both are kept; the later version counts. */
  REPLACE
}
