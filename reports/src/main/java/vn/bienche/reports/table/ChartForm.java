package vn.bienche.reports.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart that follows a table and shows figures of its lines.
 *
 * @param title above the chart; may hold the places of a form's texts
 * @param kind how the figures are drawn
 * @param category key of the column whose texts name the bars
 * @param lines which lines are shown
 * @param lastOfMerged whether only the last line of each merged category is shown, such as the
 *     quarter's after its months
 * @param series columns whose figures are drawn
 * @param limit a level to which the figures are compared; null for none
 * @param axis what is measured
 */
public record ChartForm(
    String title,
    Kind kind,
    String category,
    List<LineStyle> lines,
    boolean lastOfMerged,
    List<SeriesForm> series,
    @Nullable LimitForm limit,
    String axis) {

  /** How figures are drawn. */
  public enum Kind {
    BARS,
    /** A line for each series, such as years in their order. */
    LINES,
    /** Two series back to back, the first one on the left. */
    PYRAMID
  }

  /** A column of the table and its name in the legend. */
  public record SeriesForm(String key, String name) {}

  /** The quotient of two columns, the same for all lines, and its name in the legend. */
  public record LimitForm(String numerator, String denominator, String name) {}

  /** The same chart under another title. */
  public ChartForm withTitle(String other) {
    return new ChartForm(other, kind, category, lines, lastOfMerged, series, limit, axis);
  }

  public ChartForm {
    lines = List.copyOf(lines);
    series = List.copyOf(series);
  }
}
