package vn.bienche.reports.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintText;

/**
 * Joins the lines of a merged cell into one element on each page, so that its words stand in the
 * middle of the whole cell. Jasper has no cell that reaches over several detail bands.
 */
final class MergedCells {

  private static final String KEY = "merged";

  private MergedCells() {}

  /** Key of the design elements of a column whose cells may be merged. */
  static String key(int column) {
    return KEY + "-" + PlaceInTable.cell(column, 1).key();
  }

  static void join(JasperPrint print) {
    for (JRPrintPage page : print.getPages()) {
      page.setElements(joined(print, page));
    }
  }

  private static List<JRPrintElement> joined(JasperPrint print, JRPrintPage page) {
    List<JRPrintElement> elements = new ArrayList<>();
    Map<String, Span> open = new HashMap<>();
    for (JRPrintElement element : page.getElements()) {
      String key = element.getKey();
      if (key == null || !key.startsWith(KEY)) {
        elements.add(element);
        continue;
      }
      JRPrintText cell = (JRPrintText) element;
      Span span = open.get(key);
      if (span == null || hasTop(cell)) {
        span = new Span(elements.size());
        open.put(key, span);
        elements.add(cell);
      }
      span.cells.add(cell);
      elements.set(span.position, span.element(print));
    }
    return elements;
  }

  private static boolean hasTop(JRPrintText cell) {
    return cell.getLineBox().getTopPen().getLineWidth() > 0;
  }

  /** The lines of one merged cell that stand on one page. */
  private static final class Span {

    private final int position;
    private final List<JRPrintText> cells = new ArrayList<>();

    Span(int position) {
      this.position = position;
    }

    JRPrintElement element(JasperPrint print) {
      JRPrintText first = cells.get(0);
      if (cells.size() == 1) {
        return first;
      }
      JRPrintText last = cells.get(cells.size() - 1);
      JRBasePrintText whole = new JRBasePrintText(print.getDefaultStyleProvider());
      whole.setKey(first.getKey());
      whole.setX(first.getX());
      whole.setY(first.getY());
      whole.setWidth(first.getWidth());
      whole.setHeight(last.getY() + last.getHeight() - first.getY());
      if (first.hasProperties()) {
        whole.getPropertiesMap().setBaseProperties(first.getPropertiesMap());
      }
      words(whole);
      frame(whole.getLineBox(), last.getLineBox());
      return whole;
    }

    private void words(JRBasePrintText whole) {
      List<JRPrintText> worded = cells.stream().filter(Span::hasWords).toList();
      float height = 0;
      for (JRPrintText cell : worded) {
        height += cell.getTextHeight();
      }
      whole.setText(
          worded.stream().map(JRPrintText::getFullText).collect(Collectors.joining("\n")));
      whole.setTextHeight(height);
      // A cell without words was not measured, and without measures each line is measured again
      JRPrintText model = worded.isEmpty() ? cells.get(0) : worded.get(0);
      whole.setLineSpacingFactor(model.getLineSpacingFactor());
      whole.setLeadingOffset(model.getLeadingOffset());
      whole.setFontName(model.getFontName());
      whole.setFontSize(model.getFontSize());
      whole.setBold(model.isBold());
      whole.setHorizontalTextAlign(model.getHorizontalTextAlign());
      whole.setVerticalTextAlign(model.getVerticalTextAlign());
    }

    private static boolean hasWords(JRPrintText cell) {
      String text = cell.getFullText();
      return text != null && !text.isEmpty();
    }

    private static void frame(JRLineBox box, JRLineBox last) {
      DesignText.frame(box, true, last.getBottomPen().getLineWidth() > 0);
    }
  }
}
