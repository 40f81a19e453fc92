package vn.bienche.reports.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.UUID;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** Hands a drawing to Jasper as lines, not as dots: sharp at any size, and no picture is packed. */
final class Lines implements Renderable, Graphics2DRenderable {

  /**
   * Property of a document whose drawings have their letters set as shapes: they look alike
   * everywhere without another font.
   */
  static final String AS_SHAPES = "net.sf.jasperreports.export.pdf.force.svg.shapes";

  @Serial private static final long serialVersionUID = 1L;

  private final String id = UUID.randomUUID().toString();
  private final transient Drawing drawing;
  private final double width;
  private final double height;

  /**
   * @param width of the drawing, in any unit
   * @param height in the same unit
   */
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
