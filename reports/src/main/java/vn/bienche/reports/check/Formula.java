package vn.bienche.reports.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bienche.reports.query.Row;

/**
 * A formula printed on a form, such as {@code cvcc_pct = 100 * cvcc / graded}: names of columns,
 * whole numbers, {@code + - * /} and brackets. An empty cell adds nothing to a sum, but a product
 * or quotient of an empty cell is empty. A question mark behind the target says that the formula
 * stands only where the target is filled.
 */
final class Formula {

  private static final Pattern TOKEN = Pattern.compile("\\s*([a-z_][a-z_0-9]*|\\d+|[-+*/()])");

  private final String text;
  private final String target;
  private final boolean optional;
  private final List<String> tokens;
  private int next;

  private Formula(String text, String target, List<String> tokens) {
    this.text = text;
    this.target = target.replace("?", "").strip();
    this.optional = target.endsWith("?");
    this.tokens = tokens;
  }

  static Formula parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("formula without '=': " + text);
    }
    String right = text.substring(equals + 1);
    List<String> tokens = TOKEN.matcher(right).results().map(r -> r.group(1)).toList();
    Matcher rest = Pattern.compile(TOKEN.pattern()).matcher(right);
    if (!rest.replaceAll("").isBlank()) {
      throw new IllegalArgumentException("formula cannot be read: " + text);
    }
    return new Formula(text, text.substring(0, equals).strip(), tokens);
  }

  /** The column for which the formula stands. */
  String target() {
    return target;
  }

  /** Whether an empty target is no contradiction. */
  boolean isOptional() {
    return optional;
  }

  /**
   * The exact value that follows from the row's other cells; empty where a needed cell is empty.
   */
  Optional<Fraction> value(Row row) {
    next = 0;
    Optional<Fraction> value = sum(row);
    if (next != tokens.size()) {
      throw new IllegalArgumentException("formula cannot be read: " + text);
    }
    return value;
  }

  private Optional<Fraction> sum(Row row) {
    Optional<Fraction> value = product(row);
    while (next < tokens.size() && (peek("+") || peek("-"))) {
      boolean minus = tokens.get(next++).equals("-");
      Optional<Fraction> right = product(row);
      value =
          right.isEmpty()
              ? value
              : Optional.of(plus(value, minus ? right.get().negate() : right.get()));
    }
    return value;
  }

  private static Fraction plus(Optional<Fraction> left, Fraction right) {
    return left.map(l -> l.plus(right)).orElse(right);
  }

  private Optional<Fraction> product(Row row) {
    Optional<Fraction> value = factor(row);
    while (next < tokens.size() && (peek("*") || peek("/"))) {
      boolean times = tokens.get(next++).equals("*");
      Optional<Fraction> right = factor(row);
      value =
          value.flatMap(l -> right.flatMap(r -> times ? Optional.of(l.times(r)) : l.dividedBy(r)));
    }
    return value;
  }

  private Optional<Fraction> factor(Row row) {
    String token = tokens.get(next++);
    if (token.equals("(")) {
      Optional<Fraction> inner = sum(row);
      next++;
      return inner;
    }
    if (Character.isDigit(token.charAt(0))) {
      return Optional.of(Fraction.of(token));
    }
    return Optional.ofNullable(row.number(token)).map(Fraction::of);
  }

  private boolean peek(String token) {
    return tokens.get(next).equals(token);
  }

  @Override
  public String toString() {
    return text;
  }
}
