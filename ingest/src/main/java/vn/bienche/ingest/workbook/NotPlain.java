package vn.bienche.ingest.workbook;

/**
 * A part is not of the plain shape that is read by its bytes, or its bytes in sight end too early.
 * Thrown without a stack, because it is a turn of the way and no fault.
 */
public final class NotPlain extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int at;

  /**
   * @param at place among the bytes in sight
   */
  NotPlain(int at) {
    super("not plain", null, false, false);
    this.at = at;
  }

  /** The bytes are known, but not of the plain shape. */
  public NotPlain() {
    this(-ByteWindow.AHEAD);
  }

  int at() {
    return at;
  }
}
