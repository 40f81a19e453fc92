package vn.bienche.reports.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An exact quotient, so that rounding happens once, at the printed cell. */
record Fraction(BigDecimal numerator, BigDecimal denominator) {

  static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  static Fraction of(String value) {
    return of(new BigDecimal(value));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction negate() {
    return new Fraction(numerator.negate(), denominator);
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Optional<Fraction> dividedBy(Fraction other) {
    return other.numerator.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new Fraction(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator)));
  }

  /** Half-up. */
  BigDecimal rounded(int scale) {
    return numerator.divide(denominator, scale, RoundingMode.HALF_UP);
  }
}
