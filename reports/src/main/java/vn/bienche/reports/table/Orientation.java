package vn.bienche.reports.table;

/** How the page lies, and its size. */
public enum Orientation {
  PORTRAIT(210, 297),
  LANDSCAPE(297, 210),
  /** The 38-column form. */
  A3_LANDSCAPE(420, 297);

  private final int widthMm;
  private final int heightMm;

  Orientation(int widthMm, int heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  public int widthMm() {
    return widthMm;
  }

  public int heightMm() {
    return heightMm;
  }

  /** Whether the sheet is turned: its left margin then lies at the top. */
  public boolean turned() {
    return widthMm > heightMm;
  }
}
