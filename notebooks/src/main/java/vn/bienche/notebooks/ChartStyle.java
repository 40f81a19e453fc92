package vn.bienche.notebooks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** Fonts, colours and number formats of all charts. */
final class ChartStyle {

  /** Colours that stay apart for colour-blind readers (Okabe and Ito). */
  static final List<Color> COLOURS =
      List.of(
          new Color(0x1F5FA8),
          new Color(0xE69F00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0x56B4E9),
          new Color(0xD55E00),
          new Color(0x7A7A7A));

  static final Color MARK = new Color(0xB3261E);

  private static final Color GRID = new Color(0xD5DBE0);

  /** The machine may have no font with Vietnamese letters, so these come along. */
  private static final Font REGULAR = font("LiberationSans-Regular.ttf");

  private static final Font BOLD = font("LiberationSans-Bold.ttf");

  private ChartStyle() {}

  static Font text(float size) {
    return REGULAR.deriveFont(size);
  }

  static Font bold(float size) {
    return BOLD.deriveFont(size);
  }

  /** Without sign, for pyramids whose left half is drawn below nil. */
  static NumberFormat size(int decimals) {
    return new DecimalFormat(pattern(decimals), symbols()) {
      private static final long serialVersionUID = 1L;

      @Override
      public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
        return super.format(Math.abs(number), text, position);
      }
    };
  }

  static NumberFormat number(int decimals) {
    return new DecimalFormat(pattern(decimals), symbols());
  }

  private static String pattern(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private static DecimalFormatSymbols symbols() {
    return DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN"));
  }

  static void apply(JFreeChart chart) {
    StandardChartTheme theme = new StandardChartTheme("bienche");
    theme.setExtraLargeFont(bold(16));
    theme.setLargeFont(bold(12));
    theme.setRegularFont(text(12));
    theme.setSmallFont(text(11));
    theme.setChartBackgroundPaint(Color.WHITE);
    theme.setPlotBackgroundPaint(Color.WHITE);
    theme.setRangeGridlinePaint(GRID);
    theme.setDomainGridlinePaint(GRID);
    theme.setTitlePaint(Color.DARK_GRAY);
    theme.setBarPainter(new StandardBarPainter());
    theme.setShadowVisible(false);
    theme.apply(chart);
    if (chart.getPlot() instanceof CategoryPlot plot) {
      plot.setOutlineVisible(false);
      for (int i = 0; i < COLOURS.size(); i++) {
        plot.getRenderer().setSeriesPaint(i, COLOURS.get(i));
        plot.getRenderer().setSeriesStroke(i, new BasicStroke(2.5f));
      }
    }
  }

  private static Font font(String name) {
    try (InputStream file = ChartStyle.class.getResourceAsStream("/liberation/" + name)) {
      if (file == null) {
        throw new IOException("no font " + name);
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, file);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
