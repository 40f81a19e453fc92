package vn.bienche.reports.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.query.Row;

/** How a column's figure follows from facts. */
sealed interface Recipe {

  /** How it follows, in Vietnamese and English. */
  Words words();

  /** A sentence in both languages. */
  record Words(String vietnamese, String english) {}

  /**
   * Facts that are counted or added.
   *
   * @param source which facts
   * @param filter those of them that belong to the figure
   * @param amount column that is added; null counts the facts
   * @param distinct column whose different values are counted; null for all
   * @param divisor what the sum is divided by, such as 3600 for seconds; 1 for none
   * @param cells keys of the form's columns that show the fact, the first being its key
   */
  record Tally(
      Words words,
      FactSource source,
      Predicate<Row> filter,
      @Nullable String amount,
      @Nullable String distinct,
      int divisor,
      List<String> cells)
      implements Recipe {}

  /**
   * One figure divided by another.
   *
   * @param numerator what stands above, with a name
   * @param denominator what stands below
   * @param factor 100 for a percentage, else 1
   */
  record Quotient(Words words, Part numerator, Part denominator, int factor) implements Recipe {}

  /** One figure less another. */
  record Difference(Words words, Part minuend, Part subtrahend) implements Recipe {}

  /**
   * A figure that follows from others in a way of its own, such as rounding or a sum.
   *
   * @param parts what it is made of
   * @param how from the parts' figures; asked only where all of them are known
   */
  record Computed(Words words, List<Part> parts, Function<List<BigDecimal>, BigDecimal> how)
      implements Recipe {}

  /**
   * A part of a quotient or difference.
   *
   * @param column key of the column that prints it, or a name of its own
   * @param recipe how it follows
   */
  record Part(String column, Recipe recipe) {}

  /** A text such as a name: nothing is counted. */
  record Given(Words words) implements Recipe {}

  /** The facts behind it are not published. */
  record Unexplained(Words words) implements Recipe {}
}
