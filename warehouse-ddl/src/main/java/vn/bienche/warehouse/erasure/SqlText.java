package vn.bienche.warehouse.erasure;

import java.util.List;

/** Spark SQL texts made of values. */
final class SqlText {

  private SqlText() {}

  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /** The expression with every one of the names replaced. */
  static String blanked(String expression, List<String> names, String by) {
    String blanked = expression;
    for (String name : names) {
      blanked = "replace(" + blanked + ", " + quoted(name) + ", " + quoted(by) + ")";
    }
    return blanked;
  }
}
