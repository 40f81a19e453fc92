package vn.bienche.ingest.workbook;

import java.io.Serializable;

/**
 * Bounds beyond which a file is refused.
 *
 * @param fileBytes size of the file
 * @param inflatedBytes size of one part of a workbook when inflated
 * @param inflationRatio inflated over compressed size of a part, once it is larger than a small one
 */
public record ReadingLimits(long fileBytes, long inflatedBytes, int inflationRatio)
    implements Serializable {

  /** Rows of a sheet. */
  static final int ROWS = 1 << 20;

  /** Columns of a sheet. */
  static final int COLUMNS = 1 << 14;

  /** Characters of a cell: Excel allows 32 767, other programs more. */
  static final int CELL_CHARACTERS = 1 << 20;

  /** Depth of elements in a part. */
  static final int DEPTH = 64;

  /** Different texts of a workbook. */
  static final int SHARED_STRINGS = 20_000_000;

  /** Parts below this size may have any ratio. */
  static final long SMALL_PART = 64L << 20;
}
