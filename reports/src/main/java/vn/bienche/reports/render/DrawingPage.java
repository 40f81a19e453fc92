package vn.bienche.reports.render;

import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.table.Orientation;

/** A page with one drawing, kept as lines and not as dots. */
final class DrawingPage {

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
    print.setProperty(Lines.AS_SHAPES, "true");
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
}
