package vn.bienche.reports.audit;

/**
 * A summand.
 *
 * @param cell whose figure is added
 * @param sign 1 or -1
 */
record Term(int cell, int sign) {

  static Term plus(int cell) {
    return new Term(cell, 1);
  }

  static Term minus(int cell) {
    return new Term(cell, -1);
  }
}
