package vn.bienche.notebooks;

import java.util.ArrayList;
import java.util.List;
import org.dflib.DataFrame;
import org.dflib.row.RowProxy;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BoxAndWhiskerRenderer;
import org.jfree.data.statistics.BoxAndWhiskerCalculator;
import org.jfree.data.statistics.BoxAndWhiskerItem;
import org.jfree.data.statistics.DefaultBoxAndWhiskerCategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * How figures spread, one box for each category: the box holds the middle half, the line in it is
 * the median; circles stand far from the others.
 */
public final class Distribution {

  private static final double MARGIN = 0.3;

  private final String title;
  private final String valueTitle;
  private final DefaultBoxAndWhiskerCategoryDataset boxes =
      new DefaultBoxAndWhiskerCategoryDataset();
  private @Nullable ValueMarker mark;
  private double least = Double.MAX_VALUE;
  private double greatest = -Double.MAX_VALUE;

  private Distribution(String title, String valueTitle) {
    this.title = title;
    this.valueTitle = valueTitle;
  }

  public static Distribution of(String title, String valueTitle) {
    return new Distribution(title, valueTitle);
  }

  /** The figures of a frame that are known. */
  public Distribution box(String series, String category, DataFrame rows, String valueKey) {
    List<Number> values = new ArrayList<>();
    for (RowProxy row : rows) {
      if (row.get(valueKey) instanceof Number value) {
        values.add(value);
      }
    }
    boxes.add(withAllPoints(values), series, category);
    for (Number value : values) {
      least = Math.min(least, value.doubleValue());
      greatest = Math.max(greatest, value.doubleValue());
    }
    return this;
  }

  /** A far point is a circle at its place; by itself the library would draw an arrow for it. */
  private static BoxAndWhiskerItem withAllPoints(List<Number> values) {
    BoxAndWhiskerItem item = BoxAndWhiskerCalculator.calculateBoxAndWhiskerStatistics(values);
    double low = values.stream().mapToDouble(Number::doubleValue).min().orElse(0);
    double high = values.stream().mapToDouble(Number::doubleValue).max().orElse(0);
    List<Number> far =
        values.stream()
            .filter(
                value ->
                    value.doubleValue() < item.getMinRegularValue().doubleValue()
                        || value.doubleValue() > item.getMaxRegularValue().doubleValue())
            .toList();
    return new BoxAndWhiskerItem(
        item.getMean(),
        item.getMedian(),
        item.getQ1(),
        item.getQ3(),
        item.getMinRegularValue(),
        item.getMaxRegularValue(),
        low - MARGIN,
        high + MARGIN,
        far);
  }

  public Distribution mark(double value, String label) {
    mark = new ValueMarker(value, ChartStyle.MARK, new java.awt.BasicStroke(1.5f));
    mark.setLabel(label);
    mark.setLabelFont(ChartStyle.bold(12));
    mark.setLabelPaint(ChartStyle.MARK);
    mark.setLabelBackgroundColor(java.awt.Color.WHITE);
    mark.setLabelAnchor(org.jfree.chart.ui.RectangleAnchor.TOP_RIGHT);
    mark.setLabelTextAnchor(org.jfree.chart.ui.TextAnchor.BOTTOM_RIGHT);
    return this;
  }

  @Override
  public String toString() {
    NumberAxis axis = new NumberAxis(valueTitle);
    axis.setAutoRangeIncludesZero(false);
    axis.setNumberFormatOverride(ChartStyle.number(1));
    BoxAndWhiskerRenderer renderer = new BoxAndWhiskerRenderer();
    renderer.setMaximumBarWidth(0.08);
    renderer.setMeanVisible(false);
    CategoryPlot plot = new CategoryPlot(boxes, new CategoryAxis(), axis, renderer);
    JFreeChart chart = new JFreeChart(title, ChartStyle.bold(16), plot, boxes.getRowCount() > 1);
    ChartStyle.apply(chart);
    renderer.setUseOutlinePaintForWhiskers(true);
    if (mark != null) {
      plot.addRangeMarker(mark);
      greatest = Math.max(greatest, mark.getValue());
    }
    axis.setRange(least - MARGIN, greatest + MARGIN);
    return new ChartPicture(chart, 860, 420).html(title);
  }
}
