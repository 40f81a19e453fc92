package vn.bienche.reports.render;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Puts a part of one page on the last page of the part before it where both have room there, such
 * as a small table or a chart below a short table.
 */
final class SharedPages {

  private static final int GAP = 14;

  private SharedPages() {}

  /** The same parts, those with a page of their own left. */
  static List<JasperPrint> join(List<JasperPrint> parts) {
    List<JasperPrint> joined = new ArrayList<>();
    for (JasperPrint part : parts) {
      JasperPrint before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before == null || !fits(part, before)) {
        joined.add(part);
      } else {
        move(part, before);
      }
    }
    return joined;
  }

  private static boolean fits(JasperPrint part, JasperPrint before) {
    boolean alike =
        part.getPageWidth() == before.getPageWidth()
            && part.getPageHeight() == before.getPageHeight()
            && part.getPages().size() == 1
            && !before.getPages().isEmpty();
    return alike
        && bottom(last(before)) + GAP + height(part)
            <= before.getPageHeight() - before.getBottomMargin();
  }

  private static void move(JasperPrint part, JasperPrint before) {
    JRPrintPage page = last(before);
    int down = bottom(page) + GAP - top(last(part));
    for (JRPrintElement element : List.copyOf(last(part).getElements())) {
      element.setY(element.getY() + down);
      page.addElement(element);
    }
  }

  private static JRPrintPage last(JasperPrint print) {
    return print.getPages().get(print.getPages().size() - 1);
  }

  private static int height(JasperPrint part) {
    return bottom(last(part)) - top(last(part));
  }

  private static int top(JRPrintPage page) {
    return page.getElements().stream().mapToInt(JRPrintElement::getY).min().orElse(0);
  }

  private static int bottom(JRPrintPage page) {
    return page.getElements().stream()
        .mapToInt(element -> element.getY() + element.getHeight())
        .max()
        .orElse(0);
  }
}
