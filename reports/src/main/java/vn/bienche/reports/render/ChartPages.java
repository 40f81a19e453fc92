package vn.bienche.reports.render;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.renderers.Renderable;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.table.Chart;

/** Sets a chart on a page of its own, with what closes the document below the last one. */
final class ChartPages {

  private static final String PICTURE = "picture";
  private static final String WORDS = "words";
  private static final int GAP = 6;

  private final Frame frame;
  private final Sheet sheet;
  private final DesignText text;

  ChartPages(Frame frame, Sheet sheet) {
    this.frame = frame;
    this.sheet = sheet;
    this.text = new DesignText(frame.profile().font());
  }

  JasperPrint set(String name, Chart chart, JRDesignBand closing) throws JRException {
    JasperDesign design = Designs.page(name, sheet);
    design.addField(Designs.field(PICTURE, Renderable.class));
    design.addField(Designs.field(WORDS, String.class));
    JRDesignBand band = new JRDesignBand();
    int width = sheet.textWidth();
    Type bold = Type.bold(frame.profile().value(Element.SUBTITLE_SIZE));
    String heading = chart.form().title();
    int top = TextMetrics.height(heading, bold, width) + 1;
    text.words(band, heading, bold, HorizontalTextAlignEnum.CENTER, new Box(0, 0, width, top));
    int room = sheet.height() - sheet.top() - sheet.bottom() - closing.getHeight() - top - 2 * GAP;
    int height = height(sheet, room);
    band.addElement(image(design, new Box(0, top + GAP, width, height)));
    band.setHeight(top + GAP + height);
    ((JRDesignSection) design.getDetailSection()).addBand(band);
    design.setSummary(closing);
    design.setProperty(Lines.AS_SHAPES, "true");
    Renderable picture = new Lines(new ChartDrawing(chart)::draw, width, height);
    return DocumentPages.fill(design, List.of(Map.of(PICTURE, picture, WORDS, heading)));
  }

  /** A chart is wider than high, and not higher than there is room. */
  static int height(Sheet sheet, int room) {
    return Math.min(sheet.textWidth() * 11 / 20, room);
  }

  private static JRDesignImage image(JasperDesign design, Box box) {
    JRDesignImage image = new JRDesignImage(design);
    image.setX(box.x());
    image.setY(box.y());
    image.setWidth(box.width());
    image.setHeight(box.height());
    image.setScaleImage(ScaleImageEnum.RETAIN_SHAPE);
    image.setExpression(new JRDesignExpression("$F{" + PICTURE + "}"));
    // What is read to those who don't see the picture
    image.setHyperlinkTooltipExpression(new JRDesignExpression("$F{" + WORDS + "}"));
    return image;
  }
}
