package vn.bienche.ingest.workbook;

/** A sheet of an opened workbook. */
public interface RawSheet {

  /** Name on the tab. */
  String name();

  /** Whether the sheet is hidden from the reader. */
  boolean isHidden();

  /** Rows from the top; may be called again for another pass. */
  RowCursor open();

  /** Merged cells; none where the file has none or is too large to look for them beforehand. */
  MergedRanges merged();
}
