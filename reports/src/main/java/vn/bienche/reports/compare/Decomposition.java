package vn.bienche.reports.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A difference split into what the structure (mix) and what the levels did.
 *
 * <p>Ratio r = N / D of a line with parts i, between base 0 and period 1, with s = Dᵢ / D the share
 * of a part and rᵢ = Nᵢ / Dᵢ its level:
 *
 * <pre>
 * mix   = Σ (s₁ − s₀) × (r₀ + r₁) / 2     the parts' weights changed
 * level = Σ (s₀ + s₁) / 2 × (r₁ − r₀)     the parts' own levels changed
 * </pre>
 *
 * A part that is there in one period only has the level of that period in both: coming and going is
 * structure.
 *
 * <p>Count v of a line within the whole V (the province), with share w = v / V:
 *
 * <pre>
 * level = (w₀ + w₁) / 2 × (V₁ − V₀)       the whole grew or shrank
 * mix   = (V₀ + V₁) / 2 × (w₁ − w₀)       the line's share of the whole changed
 * </pre>
 *
 * Both are exact: mix + level = difference. Level is printed as the printed difference less mix, so
 * that the three printed figures add up.
 *
 * @param mix effect of the structure, two decimals
 * @param level effect of the levels, two decimals
 */
record Decomposition(BigDecimal mix, BigDecimal level) {

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int SCALE = 2;

  /**
   * The split of a line's difference; null where nothing below it is known or it does not add up.
   */
  static @Nullable Decomposition of(Measure measure, Line line, Slice base, Slice now) {
    BigDecimal mix =
        switch (measure.nature()) {
          case RATIO -> ratio(measure, line, base, now);
          case COUNT -> count(measure, line, base, now);
          case PLAIN -> null;
        };
    BigDecimal before = value(measure, base.figure(line.code()));
    BigDecimal after = value(measure, now.figure(line.code()));
    if (mix == null || before == null || after == null) {
      return null;
    }
    BigDecimal rounded = mix.setScale(SCALE, RoundingMode.HALF_UP);
    BigDecimal difference = after.subtract(before).setScale(SCALE, RoundingMode.HALF_UP);
    return new Decomposition(rounded, difference.subtract(rounded));
  }

  private static @Nullable BigDecimal value(Measure measure, @Nullable Figure figure) {
    return figure == null ? null : figure.comparableValue(measure);
  }

  private static @Nullable BigDecimal count(Measure measure, Line line, Slice base, Slice now) {
    String total = total(now);
    BigDecimal before = value(measure, base.figure(line.code()));
    BigDecimal after = value(measure, now.figure(line.code()));
    BigDecimal wholeBefore = unlessNil(value(measure, base.figure(total)));
    BigDecimal wholeAfter = unlessNil(value(measure, now.figure(total)));
    if (before == null || after == null || wholeBefore == null || wholeAfter == null) {
      return null;
    }
    BigDecimal shareBefore = before.divide(wholeBefore, EXACT);
    BigDecimal shareAfter = after.divide(wholeAfter, EXACT);
    return wholeBefore
        .add(wholeAfter)
        .divide(TWO, EXACT)
        .multiply(shareAfter.subtract(shareBefore), EXACT);
  }

  private static String total(Slice slice) {
    return slice.lines().values().stream()
        .filter(Line::isTotal)
        .map(Line::code)
        .findFirst()
        .orElse("TOTAL");
  }

  private static @Nullable BigDecimal unlessNil(@Nullable BigDecimal number) {
    return number == null || number.signum() == 0 ? null : number;
  }

  private static @Nullable BigDecimal ratio(Measure measure, Line line, Slice base, Slice now) {
    Quotient before = Quotient.of(base.figure(line.code()));
    Quotient after = Quotient.of(now.figure(line.code()));
    List<Line> partsBefore = base.leavesOf(line);
    List<Line> partsAfter = now.leavesOf(line);
    if (line.isLeaf()
        || before == null
        || after == null
        || !before.isSumOf(partsBefore, base)
        || !after.isSumOf(partsAfter, now)) {
      return null;
    }
    BigDecimal mix = BigDecimal.ZERO;
    for (String code : codes(partsBefore, partsAfter)) {
      Quotient was = Quotient.of(base.figure(code));
      Quotient is = Quotient.of(now.figure(code));
      mix = mix.add(mix(was, before, is, after), EXACT);
    }
    return mix.multiply(BigDecimal.valueOf(measure.factor()), EXACT);
  }

  private static Set<String> codes(List<Line> some, List<Line> others) {
    return Stream.concat(some.stream(), others.stream())
        .map(Line::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static BigDecimal mix(
      @Nullable Quotient was, Quotient before, @Nullable Quotient is, Quotient after) {
    if (was == null && is == null) {
      return BigDecimal.ZERO;
    }
    BigDecimal shareBefore = was == null ? BigDecimal.ZERO : was.share(before);
    BigDecimal shareAfter = is == null ? BigDecimal.ZERO : is.share(after);
    BigDecimal levels =
        Stream.of(was == null ? is : was, is == null ? was : is)
            .filter(Objects::nonNull)
            .map(Quotient::level)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return shareAfter.subtract(shareBefore).multiply(levels.divide(TWO, EXACT), EXACT);
  }

  /** A ratio of which both sides are known. */
  private record Quotient(BigDecimal numerator, BigDecimal denominator) {

    static @Nullable Quotient of(@Nullable Figure figure) {
      if (figure == null) {
        return null;
      }
      BigDecimal numerator = figure.numerator();
      BigDecimal denominator = unlessNil(figure.denominator());
      return numerator == null || denominator == null ? null : new Quotient(numerator, denominator);
    }

    BigDecimal level() {
      return numerator.divide(denominator, EXACT);
    }

    BigDecimal share(Quotient whole) {
      return denominator.divide(whole.denominator, EXACT);
    }

    /** Whether the parts make the whole: a missing unit would be taken for a change. */
    boolean isSumOf(List<Line> parts, Slice slice) {
      List<Figure> figures = parts.stream().map(p -> slice.figures().get(p.code())).toList();
      BigDecimal above = Restatement.sum(figures.stream().map(Figure::numerator).toList());
      BigDecimal below = Restatement.sum(figures.stream().map(Figure::denominator).toList());
      return above != null
          && below != null
          && above.compareTo(numerator) == 0
          && below.compareTo(denominator) == 0;
    }
  }
}
