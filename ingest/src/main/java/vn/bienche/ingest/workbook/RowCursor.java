package vn.bienche.ingest.workbook;

import org.jspecify.annotations.Nullable;

/** Rows of a sheet, one after the other; only one is in memory. */
public interface RowCursor extends AutoCloseable {

  /**
   * The next row that is stored in the file, or null at the end. Rows may be blank.
   *
   * @throws UnreadableWorkbook when the file is damaged or beyond the limits
   */
  @Nullable RawRow next();

  @Override
  void close();
}
