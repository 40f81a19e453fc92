package vn.bienche.reports.render;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;

/** Puts page numbers in the middle of the upper margin, from the second page on. */
final class PageNumbers {

  private static final float LINE_SPACING = 1.15f;

  private final LayoutProfile profile;

  PageNumbers(LayoutProfile profile) {
    this.profile = profile;
  }

  void addTo(List<JasperPrint> prints) {
    int number = 0;
    for (JasperPrint print : prints) {
      for (JRPrintPage page : print.getPages()) {
        number++;
        if (number > 1) {
          page.addElement(element(print, number));
        }
      }
    }
  }

  private JRBasePrintText element(JasperPrint print, int number) {
    Type type = Type.plain(profile.value(Element.PAGE_NUMBER_SIZE));
    JRBasePrintText text = new JRBasePrintText(print.getDefaultStyleProvider());
    text.setKey(PlaceInTable.PAGE_NUMBER);
    text.setText(Integer.toString(number));
    text.setX(0);
    text.setY(Sheet.points(profile.value(Element.HEADER_DISTANCE)));
    text.setWidth(print.getPageWidth());
    text.setHeight(TextMetrics.height(1, type) + 2);
    text.setFontName(profile.font());
    text.setFontSize((float) type.size());
    text.setTextHeight(text.getHeight());
    text.setLineSpacingFactor(LINE_SPACING);
    text.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
    return text;
  }
}
