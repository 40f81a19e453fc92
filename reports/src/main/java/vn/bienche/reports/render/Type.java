package vn.bienche.reports.render;

/**
 * How words are set.
 *
 * @param size in points
 */
record Type(double size, boolean bold, boolean italic, boolean underlined) {

  static Type plain(double size) {
    return new Type(size, false, false, false);
  }

  static Type bold(double size) {
    return new Type(size, true, false, false);
  }

  static Type italic(double size) {
    return new Type(size, false, true, false);
  }

  Type withUnderline(boolean underline) {
    return new Type(size, bold, italic, underline);
  }
}
