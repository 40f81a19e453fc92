package vn.bienche.reports.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.table.Chart;
import vn.bienche.reports.table.ChartForm;

/** Draws a chart in shades of grey, which a black-and-white printer keeps apart. */
final class ChartDrawing {

  private static final List<Color> SHADES =
      List.of(
          new Color(0x9A, 0x9A, 0x9A),
          new Color(0xE0, 0xE0, 0xE0),
          new Color(0xBE, 0xBE, 0xBE),
          Color.WHITE);
  private static final List<float[]> DASHES =
      List.of(new float[] {1, 0}, new float[] {6, 3}, new float[] {2, 2}, new float[] {8, 3, 2, 3});
  private static final float SIZE = 9;
  private static final int UPRIGHT_LIMIT = 8;
  private static final int LABEL_LINES = 4;
  private static final double BAR_WIDTH = 0.06;
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private final Chart chart;

  ChartDrawing(Chart chart) {
    this.chart = chart;
  }

  void draw(Graphics2D graphics, Rectangle2D place) {
    jfree().draw(graphics, place);
  }

  private JFreeChart jfree() {
    boolean pyramid = chart.form().kind() == ChartForm.Kind.PYRAMID;
    boolean lines = chart.form().kind() == ChartForm.Kind.LINES;
    NumberAxis values = new NumberAxis(chart.form().axis());
    values.setLabelFont(font(SIZE, false));
    values.setTickLabelFont(font(SIZE, false));
    values.setNumberFormatOverride(numbers(pyramid));
    CategoryAxis categories = new CategoryAxis();
    categories.setTickLabelFont(font(pyramid ? SIZE : SIZE - 1, false));
    if (!pyramid) {
      boolean many = chart.categories().size() > UPRIGHT_LIMIT;
      categories.setCategoryLabelPositions(
          many ? CategoryLabelPositions.UP_45 : CategoryLabelPositions.STANDARD);
      categories.setMaximumCategoryLabelWidthRatio(0.9f);
      categories.setMaximumCategoryLabelLines(LABEL_LINES);
      values.setUpperMargin(0.12);
    } else {
      double side = largest() * 1.2;
      values.setRange(-side, side);
    }
    values.setAutoRangeIncludesZero(!lines);
    CategoryItemRenderer renderer = lines ? lines() : bars(pyramid);
    CategoryPlot plot = new CategoryPlot(data(pyramid), categories, values, renderer);
    plot.setOrientation(pyramid ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setOutlineVisible(false);
    limit(plot);
    JFreeChart drawn = new JFreeChart(null, font(SIZE, true), plot, true);
    drawn.setBackgroundPaint(Color.WHITE);
    drawn.setPadding(new RectangleInsets(2, 2, 2, 8));
    drawn.getLegend().setItemFont(font(SIZE, false));
    return drawn;
  }

  private double largest() {
    return Math.max(
        1,
        chart.values().stream()
            .flatMap(List::stream)
            .filter(Objects::nonNull)
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(1));
  }

  private int decimals() {
    return chart.values().stream()
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .mapToInt(value -> Math.min(2, Math.max(0, value.scale())))
        .max()
        .orElse(0);
  }

  /** The left side of a pyramid is drawn to the left, and labelled without a sign. */
  private DefaultCategoryDataset data(boolean pyramid) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int i = 0; i < chart.values().size(); i++) {
      String name = chart.form().series().get(i).name();
      int count = chart.categories().size();
      for (int j = 0; j < count; j++) {
        int position = pyramid ? count - 1 - j : j;
        BigDecimal value = chart.values().get(i).get(position);
        data.addValue(drawn(value, pyramid && i == 0), name, chart.categories().get(position));
      }
    }
    return data;
  }

  /** A length to draw; the formats of labels see its size without its sign. */
  private static @Nullable Double drawn(@Nullable BigDecimal value, boolean toTheLeft) {
    if (value == null) {
      return null;
    }
    return toTheLeft ? -value.doubleValue() : value.doubleValue();
  }

  private BarRenderer bars(boolean pyramid) {
    BarRenderer bars = pyramid ? new StackedBarRenderer() : new BarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(true);
    bars.setMaximumBarWidth(BAR_WIDTH * (pyramid ? 2 : 1));
    bars.setItemMargin(0);
    for (int i = 0; i < chart.values().size(); i++) {
      Paint shade = SHADES.get(i % SHADES.size());
      bars.setSeriesPaint(i, shade);
      bars.setSeriesOutlinePaint(i, Color.BLACK);
    }
    label(bars, pyramid);
    bars.setDefaultItemLabelFont(font(pyramid ? SIZE - 1 : SIZE - 2, false));
    bars.setDefaultItemLabelsVisible(pyramid || chart.values().size() == 1);
    return bars;
  }

  /** Black lines, told apart by their strokes and by the marks of their points. */
  private LineAndShapeRenderer lines() {
    LineAndShapeRenderer lines = new LineAndShapeRenderer();
    for (int i = 0; i < chart.values().size(); i++) {
      lines.setSeriesPaint(i, Color.BLACK);
      float[] dashes = DASHES.get(i % DASHES.size());
      lines.setSeriesStroke(
          i, new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dashes, 0));
      lines.setSeriesShapesFilled(i, i % 2 == 0);
    }
    label(lines, false);
    lines.setDefaultItemLabelFont(font(SIZE - 1, false));
    lines.setDefaultItemLabelsVisible(true);
    return lines;
  }

  private void label(AbstractCategoryItemRenderer renderer, boolean withoutSign) {
    NumberFormat labels = numbers(withoutSign);
    labels.setMinimumFractionDigits(decimals());
    renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", labels));
  }

  private void limit(CategoryPlot plot) {
    BigDecimal limit = chart.limit();
    ChartForm.LimitForm form = chart.form().limit();
    if (limit == null || form == null) {
      return;
    }
    ValueMarker marker = new ValueMarker(limit.doubleValue());
    marker.setPaint(Color.BLACK);
    marker.setStroke(
        new BasicStroke(
            1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {6, 3}, 0));
    marker.setLabel(form.name() + ": " + numbers(false).format(limit));
    marker.setLabelFont(font(SIZE, true));
    marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
    plot.addRangeMarker(marker);
    double top = plot.getRangeAxis().getUpperBound();
    plot.getRangeAxis().setUpperBound(Math.max(top, limit.doubleValue() * 1.12));
  }

  private static NumberFormat numbers(boolean withoutSign) {
    NumberFormat format = withoutSign ? new Unsigned() : NumberFormat.getNumberInstance(VIETNAMESE);
    format.setMaximumFractionDigits(2);
    return format;
  }

  private static Font font(float size, boolean bold) {
    return TextMetrics.font(new Type(size, bold, false, false));
  }

  /** Shows how large a number is, whichever side it is drawn on. */
  private static final class Unsigned extends DecimalFormat {

    private static final long serialVersionUID = 1L;

    Unsigned() {
      super("#,##0.##", DecimalFormatSymbols.getInstance(VIETNAMESE));
    }

    @Override
    public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
      return super.format(Math.abs(number), text, position);
    }
  }
}
