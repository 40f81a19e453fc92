package vn.bienche.reports.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Language;

/**
 * What is compared: one column of a mart.
 *
 * @param key name on the command line and in files
 * @param header Vietnamese name
 * @param english English name
 * @param unitOfMeasure such as người, %, giờ
 * @param source query that reads the mart
 * @param value column of the figure as published
 * @param nature how figures of several units make one
 * @param numerator column of a ratio's numerator; null where it is no ratio
 * @param denominator column of a ratio's denominator; null where it is no ratio
 * @param factor 100 for a percentage, else 1
 * @param scale decimals of the figure
 * @param history column of mart.headcount_history that has the figure restated to today; null for
 *     none
 */
public record Measure(
    String key,
    String header,
    String english,
    String unitOfMeasure,
    String source,
    String value,
    Nature nature,
    @Nullable String numerator,
    @Nullable String denominator,
    int factor,
    int scale,
    @Nullable String history) {

  /** How figures of several units make one. */
  public enum Nature {
    /** They are added. */
    COUNT,
    /** Numerators and denominators are added. */
    RATIO,
    /** They make none: distinct positions, numbers of agencies. */
    PLAIN
  }

  public Measure {
    factor = factor == 0 ? 1 : factor;
    if (nature == Nature.RATIO) {
      Objects.requireNonNull(numerator, key);
      Objects.requireNonNull(denominator, key);
    }
  }

  public String name(Language language) {
    return language.choose(header, english);
  }
}
