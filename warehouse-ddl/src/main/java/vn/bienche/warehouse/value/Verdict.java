package vn.bienche.warehouse.value;

import java.util.Locale;

/**
 * What became of one submission (a workbook's rows of one form, unit and period), or of a whole
 * workbook.
 */
public enum Verdict {
  /** Its good rows are in the lake and count. */
  ACCEPTED,
  /** The same bytes are in the lake already; nothing was done. */
  UNCHANGED,
  /**
   * In the lake, but does not count until confirmed with {@code --accept} (a roster that shrinks
   * too much).
   */
  HELD,
  /** Cannot be read or may not be sent; nothing of it counts. */
  REFUSED,
  /** No workbook at all (lock file, Thumbs.db); left alone. */
  SKIPPED;

  /** The word in JSON and in the lake. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
