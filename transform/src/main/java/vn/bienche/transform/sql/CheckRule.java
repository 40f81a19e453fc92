package vn.bienche.transform.sql;

import org.jspecify.annotations.Nullable;

/**
 * A check with a sentence of its own. Exactly one of {@code that} and {@code rows} is given.
 *
 * @param name the sentence that must hold
 * @param that predicate that every row fulfils; unknown counts as fulfilled
 * @param rows query that gives the rows that break the sentence
 * @param severity error when not given
 */
public record CheckRule(
    String name, @Nullable String that, @Nullable String rows, CheckSeverity severity) {

  public CheckRule {
    severity = severity(severity);
    if ((that == null) == (rows == null)) {
      throw new IllegalArgumentException("rule '" + name + "' needs either that or rows");
    }
  }

  private static CheckSeverity severity(@Nullable CheckSeverity given) {
    return given == null ? CheckSeverity.ERROR : given;
  }
}
