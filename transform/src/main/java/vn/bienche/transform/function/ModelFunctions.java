package vn.bienche.transform.function;

import java.math.BigDecimal;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.RomanNumerals;
import vn.bienche.warehouse.value.Rounding;

/**
 * Functions that models may call besides Spark's own.
 *
 * <ul>
 *   <li>{@code half_up(numerator, denominator)}: the exact quotient at two decimals, half-up
 *   <li>{@code pct(count, total)}: percent at two decimals, half-up
 *   <li>{@code hours(seconds)}: hours at two decimals, half-up
 *   <li>{@code hours_per_day(seconds, days)}: hours per working day, or per person and working day
 *       when the days are those of all persons, straight from seconds, at two decimals, half-up
 *   <li>{@code robust_z(distance, doubled_mad)}: 0.6745 × distance from the median / MAD, the
 *       median of such distances, which is given doubled; at two decimals, half-up
 *   <li>{@code fold(text)}: form in which names are compared, see {@link FoldedText}
 *   <li>{@code roman(number)}: Roman numeral of a number from 1 to 3999
 * </ul>
 *
 * Arguments are whole numbers; null or a denominator that is not positive gives null.
 */
public final class ModelFunctions {

  private static final long SECONDS_PER_HOUR = 3600;

  private ModelFunctions() {}

  public static void register(SparkSession spark) {
    quotient(spark, "half_up", ModelFunctions::halfUp);
    quotient(spark, "pct", ModelFunctions::percent);
    quotient(spark, "hours_per_day", ModelFunctions::hoursPerDay);
    quotient(spark, "robust_z", ModelFunctions::robustZ);
    spark
        .udf()
        .register(
            "hours",
            (UDF1<Number, BigDecimal>) ModelFunctions::hours,
            DataTypes.createDecimalType(18, 2));
    spark.udf().register("fold", (UDF1<String, String>) ModelFunctions::fold, DataTypes.StringType);
    spark
        .udf()
        .register("roman", (UDF1<Integer, String>) ModelFunctions::roman, DataTypes.StringType);
  }

  private static void quotient(
      SparkSession spark, String name, UDF2<Number, Number, BigDecimal> function) {
    spark.udf().register(name, function, DataTypes.createDecimalType(14, 2));
  }

  private static @Nullable BigDecimal halfUp(
      @Nullable Number numerator, @Nullable Number denominator) {
    if (numerator == null || denominator == null || whole(denominator) <= 0) {
      return null;
    }
    return Rounding.quotient(whole(numerator), whole(denominator), 2);
  }

  private static @Nullable BigDecimal percent(@Nullable Number count, @Nullable Number total) {
    if (count == null || total == null || whole(total) <= 0) {
      return null;
    }
    return Rounding.percent(whole(count), whole(total));
  }

  private static @Nullable BigDecimal hours(@Nullable Number seconds) {
    return seconds == null ? null : Rounding.hours(whole(seconds));
  }

  private static @Nullable BigDecimal hoursPerDay(@Nullable Number seconds, @Nullable Number days) {
    return days == null ? null : halfUp(seconds, SECONDS_PER_HOUR * whole(days));
  }

  private static @Nullable BigDecimal robustZ(
      @Nullable Number distance, @Nullable Number doubledMad) {
    return distance == null || doubledMad == null
        ? null
        : halfUp(2 * 6745 * whole(distance), 10_000 * whole(doubledMad));
  }

  private static @Nullable String roman(@Nullable Integer number) {
    return number == null ? null : RomanNumerals.of(number);
  }

  private static @Nullable String fold(@Nullable String text) {
    return text == null ? null : FoldedText.of(text);
  }

  /**
   * A figure that was rounded before must not be rounded again, so that only whole numbers are let
   * in.
   */
  private static long whole(Number number) {
    if (number instanceof Long || number instanceof Integer || number instanceof Short) {
      return number.longValue();
    }
    throw new IllegalArgumentException(
        "a whole number is wanted, not " + number.getClass().getSimpleName());
  }
}
