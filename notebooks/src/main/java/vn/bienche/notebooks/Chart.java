package vn.bienche.notebooks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dflib.DataFrame;
import org.dflib.row.RowProxy;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** A chart over categories such as years or units: lines, columns, bars, stacked or not. */
public final class Chart {

  /** How the figures are drawn. */
  public enum Kind {
    LINES,
    COLUMNS,
    BARS,
    STACKED_COLUMNS,
    STACKED_BARS,
    /** Bars to both sides: what is given below nil stands to the left, printed without sign. */
    PYRAMID
  }

  private static final float DASH = 6;

  /** Leaves room for a mark's label. */
  private static final double ABOVE_MARK = 1.08;

  private static final double LABEL_SLANT = Math.PI / 6;

  private final Kind kind;
  private final String title;
  private final String valueTitle;
  private final DefaultCategoryDataset figures = new DefaultCategoryDataset();
  private final java.util.List<ValueMarker> marks = new java.util.ArrayList<>();
  private int width = 860;
  private int height = 420;
  private int decimals;
  private boolean labelled;
  private boolean slanted;
  private double from = Double.NaN;

  private Chart(Kind kind, String title, String valueTitle) {
    this.kind = kind;
    this.title = title;
    this.valueTitle = valueTitle;
  }

  /**
   * @param valueTitle what is counted, such as người
   */
  public static Chart of(Kind kind, String title, String valueTitle) {
    return new Chart(kind, title, valueTitle);
  }

  /** One series of a frame; rows whose figure is not known leave a gap. */
  public Chart series(String name, DataFrame rows, String categoryKey, String valueKey) {
    for (RowProxy row : rows) {
      figures.addValue(
          (Number) row.get(valueKey), name, Figures.shown(category(row.get(categoryKey))));
    }
    return this;
  }

  /** One figure. */
  public Chart value(String series, String category, Number value) {
    figures.addValue(value, series, category);
    return this;
  }

  /** Years are names here: 2024, not 2.024. */
  private static Object category(Object value) {
    return value instanceof Number ? value.toString() : value;
  }

  /** A line across, such as the standard of 8 hours. */
  public Chart mark(double value, String label) {
    ValueMarker mark =
        new ValueMarker(
            value,
            ChartStyle.MARK,
            new BasicStroke(
                1.5f,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_BEVEL,
                0,
                new float[] {DASH, DASH},
                0));
    mark.setLabel(label);
    mark.setLabelFont(ChartStyle.bold(12));
    mark.setLabelPaint(ChartStyle.MARK);
    mark.setLabelBackgroundColor(Color.WHITE);
    mark.setLabelAnchor(horizontal() ? RectangleAnchor.BOTTOM_LEFT : RectangleAnchor.TOP_RIGHT);
    mark.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
    marks.add(mark);
    return this;
  }

  /** In points of the page. */
  public Chart size(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    return this;
  }

  public Chart decimals(int digits) {
    decimals = digits;
    return this;
  }

  /** Prints the figures beside what is drawn. */
  public Chart labelled() {
    labelled = true;
    return this;
  }

  /** Long names below columns. */
  public Chart slanted() {
    slanted = true;
    return this;
  }

  /** Lines need not begin at nil. */
  public Chart from(double value) {
    from = value;
    return this;
  }

  /** Writes the picture to a file. */
  public Path png(Path file) {
    try {
      return Files.write(file, picture().png());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ChartPicture picture() {
    JFreeChart chart = drawn();
    ChartStyle.apply(chart);
    CategoryPlot plot = chart.getCategoryPlot();
    marks.forEach(plot::addRangeMarker);
    NumberAxis axis = (NumberAxis) plot.getRangeAxis();
    axis.setNumberFormatOverride(
        kind == Kind.PYRAMID ? ChartStyle.size(decimals) : ChartStyle.number(decimals));
    if (decimals == 0) {
      axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    if (labelled || !marks.isEmpty()) {
      axis.setUpperMargin(0.12);
    }
    if (!Double.isNaN(from)) {
      axis.setAutoRangeIncludesZero(false);
      axis.setLowerBound(from);
    }
    for (ValueMarker mark : marks) {
      if (mark.getValue() * ABOVE_MARK > axis.getUpperBound()) {
        axis.setUpperBound(mark.getValue() * ABOVE_MARK);
      }
    }
    plot.getDomainAxis().setMaximumCategoryLabelLines(2);
    plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(horizontal() ? 0.5f : 1.5f);
    if (slanted) {
      plot.getDomainAxis()
          .setCategoryLabelPositions(
              CategoryLabelPositions.createUpRotationLabelPositions(LABEL_SLANT));
    }
    drawItems(plot);
    return new ChartPicture(chart, width, height);
  }

  private void drawItems(CategoryPlot plot) {
    if (plot.getRenderer() instanceof BarRenderer bars) {
      bars.setItemMargin(0.05);
      bars.setMaximumBarWidth(0.12);
      plot.getDomainAxis().setCategoryMargin(horizontal() ? 0.25 : 0.3);
    }
    if (plot.getRenderer() instanceof LineAndShapeRenderer lines) {
      lines.setDefaultShapesVisible(true);
    }
    if (labelled) {
      plot.getRenderer()
          .setDefaultItemLabelGenerator(
              new StandardCategoryItemLabelGenerator(
                  "{2}",
                  kind == Kind.PYRAMID ? ChartStyle.size(decimals) : ChartStyle.number(decimals)));
      plot.getRenderer().setDefaultItemLabelsVisible(true);
      plot.getRenderer().setDefaultItemLabelFont(ChartStyle.text(11));
    }
  }

  private boolean horizontal() {
    return kind == Kind.BARS || kind == Kind.STACKED_BARS || kind == Kind.PYRAMID;
  }

  private JFreeChart drawn() {
    PlotOrientation orientation =
        horizontal() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL;
    boolean legend = figures.getRowCount() > 1;
    return switch (kind) {
      case LINES ->
          ChartFactory.createLineChart(
              title, null, valueTitle, figures, orientation, legend, false, false);
      case COLUMNS, BARS ->
          ChartFactory.createBarChart(
              title, null, valueTitle, figures, orientation, legend, false, false);
      case STACKED_COLUMNS, STACKED_BARS, PYRAMID ->
          ChartFactory.createStackedBarChart(
              title, null, valueTitle, figures, orientation, legend, false, false);
    };
  }

  @Override
  public String toString() {
    return picture().html(title);
  }
}
