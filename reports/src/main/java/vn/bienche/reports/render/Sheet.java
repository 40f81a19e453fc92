package vn.bienche.reports.render;

import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.table.Orientation;

/**
 * A page in points. When the sheet is turned, its margins turn with it: the binding edge lies at
 * the top.
 *
 * @param width of the page
 * @param height of the page
 */
record Sheet(int width, int height, int top, int bottom, int left, int right) {

  private static final double POINTS_PER_MM = 72 / 25.4;

  static Sheet of(Orientation orientation, LayoutProfile profile) {
    int top = points(profile.value(Element.MARGIN_TOP));
    int bottom = points(profile.value(Element.MARGIN_BOTTOM));
    int left = points(profile.value(Element.MARGIN_LEFT));
    int right = points(profile.value(Element.MARGIN_RIGHT));
    int width = points(orientation.widthMm());
    int height = points(orientation.heightMm());
    return orientation.turned()
        ? new Sheet(width, height, left, right, bottom, top)
        : new Sheet(width, height, top, bottom, left, right);
  }

  static int points(double millimetres) {
    return (int) Math.round(millimetres * POINTS_PER_MM);
  }

  /** Width between the margins. */
  int textWidth() {
    return width - left - right;
  }
}
