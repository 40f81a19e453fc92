package vn.bienche.reports.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chart with the figures of a table's lines.
 *
 * @param form what it shows, its texts filled
 * @param categories names of the bars in the order of the lines
 * @param values figures by series and category; null where the table has none
 * @param limit the level to which the figures are compared; null for none
 */
public record Chart(
    ChartForm form,
    List<String> categories,
    List<List<@Nullable BigDecimal>> values,
    @Nullable BigDecimal limit) {

  private static final int LIMIT_SCALE = 2;

  /** The chart of these lines; empty where none of them is shown. */
  static Optional<Chart> of(ChartForm form, List<Column> columns, List<Line> lines) {
    List<Line> shown = shown(form, columns, lines);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    int category = index(columns, form.category());
    List<List<@Nullable BigDecimal>> values = new ArrayList<>();
    for (ChartForm.SeriesForm series : form.series()) {
      int column = index(columns, series.key());
      List<@Nullable BigDecimal> figures = new ArrayList<>();
      shown.forEach(line -> figures.add(line.cells().get(column).number()));
      values.add(figures);
    }
    return Optional.of(
        new Chart(
            form,
            shown.stream().map(line -> line.cells().get(category).text()).toList(),
            values,
            limit(form, columns, shown)));
  }

  private static List<Line> shown(ChartForm form, List<Column> columns, List<Line> lines) {
    int category = index(columns, form.category());
    List<Line> shown = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String key = lines.get(i).cells().get(category).mergeKey();
      boolean continued =
          key != null
              && i + 1 < lines.size()
              && key.equals(lines.get(i + 1).cells().get(category).mergeKey());
      if (form.lines().contains(lines.get(i).style()) && !(form.lastOfMerged() && continued)) {
        shown.add(lines.get(i));
      }
    }
    return shown;
  }

  private static @Nullable BigDecimal limit(
      ChartForm form, List<Column> columns, List<Line> lines) {
    ChartForm.LimitForm limit = form.limit();
    if (limit == null) {
      return null;
    }
    int numerator = index(columns, limit.numerator());
    int denominator = index(columns, limit.denominator());
    for (Line line : lines) {
      BigDecimal above = line.cells().get(numerator).number();
      BigDecimal below = line.cells().get(denominator).number();
      if (above != null && below != null && below.signum() != 0) {
        return above.divide(below, LIMIT_SCALE, RoundingMode.HALF_UP);
      }
    }
    return null;
  }

  private static int index(List<Column> columns, String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the chart names no column of its table: " + key);
  }
}
