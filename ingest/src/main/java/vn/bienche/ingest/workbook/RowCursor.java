package vn.bienche.ingest.workbook;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet, one after the other; only one is in memory. */
public interface RowCursor extends AutoCloseable {

  /**
   * The next row that is stored in the file, or null at the end. Rows may be blank.
   *
   * @throws UnreadableWorkbook when the file is damaged or beyond the limits
   */
  @Nullable RawRow next();

  /**
   * Columns that the reader of the sheet does not see, by index; complete after the first row has
   * been asked for.
   */
  default BitSet hiddenColumns() {
    return new BitSet();
  }

  @Override
  void close();
}
