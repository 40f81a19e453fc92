package vn.bienche.reports.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.table.Orientation;

/** Cover and table of contents of a book. */
final class BookOpening {

  /**
   * A line of the table of contents.
   *
   * @param heading the part
   * @param page where it begins
   */
  record Entry(String heading, int page) {}

  private static final String HEADING = "heading";
  private static final String PAGE = "page";
  private static final String DOTS = "dots";
  private static final int PAGE_WIDTH = 26;
  private static final int GAP_BEFORE_DOTS = 3;
  private static final double TITLE_SIZE = 20;
  private static final double TITLE_HEIGHT_SHARE = 0.38;

  private final Frame frame;
  private final Sheet sheet;
  private final DesignText text;

  BookOpening(Frame frame) {
    this.frame = frame;
    this.sheet = Sheet.of(Orientation.PORTRAIT, frame.profile());
    this.text = new DesignText(frame.profile().font());
  }

  JasperPrint cover(List<String> title, String period) throws JRException {
    int width = sheet.textWidth();
    int height = sheet.height() - sheet.top() - sheet.bottom();
    JRDesignBand band = new JRDesignBand();
    band.setHeight(height);
    Type board = Type.bold(frame.profile().value(Element.ISSUER_SIZE));
    int y = centred(band, frame.superior(), Type.plain(board.size()), 0, width);
    y = centred(band, frame.issuer(), board, y, width);
    if (frame.profile().star()) {
      centred(band, "*", Type.plain(board.size()), y, width);
    }
    y = (int) (height * TITLE_HEIGHT_SHARE);
    for (String line : title) {
      y = centred(band, line, Type.bold(TITLE_SIZE), y, width);
    }
    centred(band, period, Type.italic(board.size()), y + (int) TITLE_SIZE, width);
    String place = frame.placeAndDate();
    centred(band, place, Type.italic(board.size()), height - (int) (2 * TITLE_SIZE), width);
    JasperDesign design = Designs.page("cover", sheet);
    design.setTitle(band);
    return DocumentPages.fill(design, List.of());
  }

  JasperPrint contents(List<Entry> entries) throws JRException {
    JasperDesign design = Designs.page("contents", sheet);
    design.addField(Designs.field(HEADING, String.class));
    design.addField(Designs.field(PAGE, String.class));
    design.addField(Designs.field(DOTS, String.class));
    JRDesignBand title = new JRDesignBand();
    Type type = Type.bold(frame.profile().value(Element.TITLE_SIZE));
    title.setHeight(centred(title, "MỤC LỤC", type, 0, sheet.textWidth()) + (int) type.size());
    design.setTitle(title);
    ((JRDesignSection) design.getDetailSection()).addBand(line());
    List<Map<String, Object>> records = new ArrayList<>();
    for (Entry entry : entries) {
      Map<String, Object> record = new HashMap<>();
      record.put(HEADING, entry.heading());
      record.put(PAGE, Integer.toString(entry.page()));
      record.put(DOTS, dots(entry.heading()));
      records.add(record);
    }
    return DocumentPages.fill(design, records);
  }

  private JRDesignBand line() {
    JRDesignBand band = new JRDesignBand();
    Type type = Type.plain(frame.profile().value(Element.SUBTITLE_SIZE));
    int height = TextMetrics.height(1, type) + 2;
    band.setHeight(height + 4);
    band.setSplitType(SplitTypeEnum.PREVENT);
    int width = sheet.textWidth() - PAGE_WIDTH;
    Box left = new Box(0, 0, width, height);
    JRDesignTextField heading = text.cell(band, HEADING, type, HorizontalTextAlignEnum.LEFT, left);
    heading.setVerticalTextAlign(VerticalTextAlignEnum.BOTTOM);
    JRDesignTextField dots = text.cell(band, DOTS, type, HorizontalTextAlignEnum.RIGHT, left);
    dots.setVerticalTextAlign(VerticalTextAlignEnum.BOTTOM);
    dots.setKey(PlaceInTable.ORNAMENT);
    Box right = new Box(width, 0, PAGE_WIDTH, height);
    JRDesignTextField page = text.cell(band, PAGE, type, HorizontalTextAlignEnum.RIGHT, right);
    page.setVerticalTextAlign(VerticalTextAlignEnum.BOTTOM);
    return band;
  }

  /** Dots from the end of the heading's last line to the number of its page. */
  private String dots(String heading) {
    Type type = Type.plain(frame.profile().value(Element.SUBTITLE_SIZE));
    double width = sheet.textWidth() - PAGE_WIDTH - 2 * DesignText.PADDING;
    List<String> lines = TextMetrics.wrap(heading, type, width);
    double room =
        width - TextMetrics.width(lines.get(lines.size() - 1), type) - 2 * GAP_BEFORE_DOTS;
    return ".".repeat(Math.max(0, (int) (room / TextMetrics.width(".", type))));
  }

  private int centred(JRDesignBand band, String words, Type type, int y, int width) {
    int height = TextMetrics.height(words, type, width) + 2;
    text.words(band, words, type, HorizontalTextAlignEnum.CENTER, new Box(0, y, width, height));
    return y + height;
  }
}
