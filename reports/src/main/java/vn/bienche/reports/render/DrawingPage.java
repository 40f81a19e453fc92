package vn.bienche.reports.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.UUID;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.table.Orientation;

/** A page with one drawing, kept as lines and not as dots. */
final class DrawingPage {

  /** Letters of a drawing are set as shapes: they look alike everywhere without another font. */
  private static final String SHAPES = "net.sf.jasperreports.export.pdf.force.svg.shapes";

  private DrawingPage() {}

  /**
   * The page.
   *
   * @param width of the drawing, in any unit
   * @param height in the same unit
   */
  static JasperPrint of(Drawing drawing, double width, double height, LayoutProfile profile) {
    Sheet sheet = Sheet.of(Orientation.LANDSCAPE, profile);
    JasperPrint print = new JasperPrint();
    print.setName("drawing");
    print.setPageWidth(sheet.width());
    print.setPageHeight(sheet.height());
    print.setProperty(SHAPES, "true");
    double free = sheet.height() - sheet.top() - sheet.bottom();
    double factor = Math.min(sheet.textWidth() / width, free / height);
    JRBasePrintImage image = new JRBasePrintImage(print.getDefaultStyleProvider());
    image.setX(sheet.left() + (int) ((sheet.textWidth() - width * factor) / 2));
    image.setY(sheet.top());
    image.setWidth((int) (width * factor));
    image.setHeight((int) (height * factor));
    image.setRenderer(new Lines(drawing, width, height));
    JRBasePrintPage page = new JRBasePrintPage();
    page.addElement(image);
    print.addPage(page);
    return print;
  }

  /** Hands the drawing to Jasper. */
  private static final class Lines implements Renderable, Graphics2DRenderable {

    @Serial private static final long serialVersionUID = 1L;

    private final String id = UUID.randomUUID().toString();
    private final transient Drawing drawing;
    private final double width;
    private final double height;

    Lines(Drawing drawing, double width, double height) {
      this.drawing = drawing;
      this.width = width;
      this.height = height;
    }

    @Override
    public String getId() {
      return id;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area)
        throws JRException {
      Graphics2D own = (Graphics2D) graphics.create();
      own.translate(area.getX(), area.getY());
      own.scale(area.getWidth() / width, area.getHeight() / height);
      drawing.draw(own, new Rectangle2D.Double(0, 0, width, height));
      own.dispose();
    }
  }
}
