package vn.bienche.ingest.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bienche.ingest.workbook.RawFormula;

/**
 * Computes a formula of numbers, references within the sheet, the four operations, {@code SUM} and
 * {@code ROUND}: what clerks' tables are made of.
 */
public final class SimpleFormula {

  private static final Pattern REFERENCE =
      Pattern.compile("(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})(?![\\w.(!])");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern FUNCTION = Pattern.compile("(SUM|ROUND)\\(");
  private static final int MOST_CHARACTERS = 500;
  private static final int MOST_DIGITS = 10;

  private final RawFormula formula;
  private final String text;
  private final Operands operands;
  private int at;

  private SimpleFormula(RawFormula formula, Operands operands) {
    this.formula = formula;
    this.text = formula.text().replace(" ", "");
    this.operands = operands;
  }

  /** What the formula gives; nothing where it is of another kind or a cell is out of reach. */
  public static OptionalDouble value(RawFormula formula, Operands operands) {
    if (formula.text().length() > MOST_CHARACTERS) {
      return OptionalDouble.empty();
    }
    try {
      SimpleFormula parsed = new SimpleFormula(formula, operands);
      double value = parsed.sum();
      boolean whole = parsed.at == parsed.text.length() && Double.isFinite(value);
      return whole ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NotSimple other) {
      return OptionalDouble.empty();
    }
  }

  /** The cell that the formula only repeats, if it does nothing else. */
  public static Optional<Block> repeated(RawFormula formula) {
    Matcher reference = REFERENCE.matcher(formula.text().strip());
    return reference.matches() ? Optional.of(block(reference, formula)) : Optional.empty();
  }

  private double sum() {
    double value = product();
    while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      boolean plus = text.charAt(at++) == '+';
      value += plus ? product() : -product();
    }
    return value;
  }

  private double product() {
    double value = factor();
    while (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '/')) {
      boolean times = text.charAt(at++) == '*';
      value = times ? value * factor() : value / factor();
    }
    return value;
  }

  private double factor() {
    if (skip('-')) {
      return -factor();
    }
    if (skip('(')) {
      double value = sum();
      expect(')');
      return value;
    }
    Matcher function = matcher(FUNCTION);
    if (function.lookingAt()) {
      at = function.end();
      return function.group(1).equals("SUM") ? sumOfArguments() : rounded();
    }
    Matcher reference = matcher(REFERENCE);
    if (reference.lookingAt()) {
      at = reference.end();
      return operands.number(block(reference, formula));
    }
    Matcher number = matcher(NUMBER);
    if (!number.lookingAt()) {
      throw new NotSimple();
    }
    at = number.end();
    return Double.parseDouble(number.group());
  }

  private double sumOfArguments() {
    double value = argument();
    while (skip(',')) {
      value += argument();
    }
    expect(')');
    return value;
  }

  private double argument() {
    Matcher first = matcher(REFERENCE);
    if (first.lookingAt()) {
      int end = first.end();
      boolean ends = end < text.length() && ",):".indexOf(text.charAt(end)) >= 0;
      if (ends) {
        at = end;
        Block block = block(first, formula);
        return operands.sum(skip(':') ? Block.between(block, corner()) : block);
      }
    }
    return sum();
  }

  private Block corner() {
    Matcher second = matcher(REFERENCE);
    if (!second.lookingAt()) {
      throw new NotSimple();
    }
    at = second.end();
    return block(second, formula);
  }

  private double rounded() {
    double value = sum();
    expect(',');
    double digits = sum();
    expect(')');
    if (Math.abs(digits) > MOST_DIGITS || !Double.isFinite(value)) {
      throw new NotSimple();
    }
    return BigDecimal.valueOf(value).setScale((int) digits, RoundingMode.HALF_UP).doubleValue();
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }

  private boolean skip(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char c) {
    if (!skip(c)) {
      throw new NotSimple();
    }
  }

  private static Block block(Matcher reference, RawFormula formula) {
    int column = -1;
    for (char letter : reference.group(2).toCharArray()) {
      column = (column + 1) * 26 + (letter - 'A');
    }
    column += reference.group(1).isEmpty() ? formula.right() : 0;
    int row = Integer.parseInt(reference.group(4));
    row += reference.group(3).isEmpty() ? formula.down() : 0;
    return new Block(row, row, column, column);
  }
}
