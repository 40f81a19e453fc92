package vn.bienche.warehouse.erasure;

import java.util.List;
import vn.bienche.warehouse.database.NamePattern;

/** Spark SQL texts made of values. */
final class SqlText {

  private SqlText() {}

  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /** The expression with every one of the names replaced. */
  static String blanked(String expression, List<String> names, String by) {
    return names.isEmpty()
        ? expression
        : "regexp_replace("
            + expression
            + ", "
            + quoted(NamePattern.java(names))
            + ", "
            + quoted(by)
            + ")";
  }

  /** A condition: one of the names stands in the expression. */
  static String mentions(String expression, List<String> names) {
    return "coalesce(" + expression + ", '') rlike " + quoted(NamePattern.java(names));
  }
}
