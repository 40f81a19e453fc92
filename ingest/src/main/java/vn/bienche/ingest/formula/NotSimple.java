package vn.bienche.ingest.formula;

/** The formula cannot be computed here; unwinds its evaluation and is no fault. */
public final class NotSimple extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotSimple() {
    super(null, null, false, false);
  }
}
