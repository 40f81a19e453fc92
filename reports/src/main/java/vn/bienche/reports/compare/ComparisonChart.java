package vn.bienche.reports.compare;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.bienche.reports.render.Faces;
import vn.bienche.reports.text.VietnameseDates;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.Period;

/**
 * One measure as bars: units below one another, periods beside one another. Sums of units are left
 * out where units are shown, since they would press all other bars flat.
 */
final class ComparisonChart {

  /** Distinct for colour-blind readers, and in print without colour. */
  private static final List<Color> COLOURS =
      List.of(
          new Color(0x1B4F72),
          new Color(0xE67E22),
          new Color(0x7F8C8D),
          new Color(0x27AE60),
          new Color(0x8E44AD));

  static final int WIDTH = 1100;
  private static final int HEAD = 110;
  private static final int BAR = 17;
  private static final int GAP = 12;
  private static final int RESOLUTION = 2;

  private final ComparisonResult result;
  private final Measure measure;
  private final Language language;

  ComparisonChart(ComparisonResult result, Measure measure, Language language) {
    this.result = result;
    this.measure = measure;
    this.language = language;
  }

  /** Units whose bars are drawn. */
  List<String> units() {
    List<ComparedFigure> all = result.of(measure);
    boolean hasUnits = all.stream().anyMatch(ComparedFigure::isLeaf);
    return all.stream()
        .filter(figure -> !hasUnits || figure.isLeaf())
        .map(ComparedFigure::unitCode)
        .distinct()
        .toList();
  }

  int height() {
    return HEAD + units().size() * (result.periods().size() * BAR + GAP);
  }

  byte[] png() throws IOException {
    BufferedImage image =
        new BufferedImage(WIDTH * RESOLUTION, height() * RESOLUTION, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(RESOLUTION, RESOLUTION);
    draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height()));
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  byte[] svg() throws IOException {
    VectorGraphics2D graphics = new VectorGraphics2D();
    draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SVGProcessor()
        .getDocument(graphics.getCommands(), new PageSize(0, 0, WIDTH, height()))
        .writeTo(out);
    return out.toByteArray();
  }

  void draw(Graphics2D graphics, Rectangle2D area) {
    chart().draw(graphics, area);
  }

  private JFreeChart chart() {
    String title = measure.name(language) + " (" + measure.unitOfMeasure() + ")";
    JFreeChart chart =
        ChartFactory.createBarChart(
            null, null, null, data(), PlotOrientation.HORIZONTAL, true, false, false);
    chart.setTitle(new TextTitle(title, Faces.bold(18)));
    chart.setBackgroundPaint(Color.WHITE);
    chart.getLegend().setItemFont(Faces.plain(13));
    chart.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(new Color(0xD0D0D0));
    plot.setOutlineVisible(false);
    axes(plot);
    bars(plot);
    return chart;
  }

  private void axes(CategoryPlot plot) {
    Font small = Faces.plain(13);
    plot.getDomainAxis().setTickLabelFont(small);
    plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.4f);
    plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
    plot.getDomainAxis().setCategoryMargin(0.2);
    plot.getDomainAxis().setLowerMargin(0.01);
    plot.getDomainAxis().setUpperMargin(0.01);
    NumberAxis numbers = (NumberAxis) plot.getRangeAxis();
    numbers.setTickLabelFont(small);
    numbers.setNumberFormatOverride(format());
    numbers.setAutoRangeIncludesZero(true);
    numbers.setUpperMargin(0.1);
  }

  private void bars(CategoryPlot plot) {
    BarRenderer renderer = (BarRenderer) plot.getRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setItemMargin(0.05);
    renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", format()));
    renderer.setDefaultItemLabelFont(Faces.plain(11));
    renderer.setDefaultItemLabelsVisible(true);
    for (int i = 0; i < result.periods().size(); i++) {
      renderer.setSeriesPaint(i, COLOURS.get(i % COLOURS.size()));
    }
  }

  private DecimalFormat format() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(VietnameseDates.LOCALE);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    return new DecimalFormat(measure.scale() == 0 ? "#,##0" : "#,##0.00", symbols);
  }

  private DefaultCategoryDataset data() {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (String unit : units()) {
      for (Period period : result.periods()) {
        ComparedFigure figure = result.figure(measure, unit, period);
        BigDecimal value = figure.value();
        String name = result.figure(measure, unit, last()).unit();
        data.addValue(value, VietnameseDates.narrow(period), name);
      }
    }
    return data;
  }

  private Period last() {
    return result.periods().get(result.periods().size() - 1);
  }
}
