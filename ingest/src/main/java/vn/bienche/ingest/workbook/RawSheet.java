package vn.bienche.ingest.workbook;

/** A sheet of an opened workbook. */
public interface RawSheet {

  /** Name on the tab. */
  String name();

  /** Whether the sheet is hidden from the reader. */
  boolean isHidden();

  /** Rows from the top; may be called again for another pass. */
  RowCursor open();

  /**
   * Whether the results of formulas may be older than what they refer to: the workbook is
   * calculated by hand, or asks to be calculated when it is next opened.
   */
  default boolean isCalculatedLater() {
    return false;
  }

  /** Merged cells; none where the file has none or is too large to look for them beforehand. */
  MergedRanges merged();
}
