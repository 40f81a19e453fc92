package vn.bienche.reports.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import vn.bienche.reports.table.Paragraph;

/** The Jasper design of running text: one band for headings, one for paragraphs. */
final class TextDesign {

  private static final String HEADING = "heading";
  private static final String PARAGRAPH = "paragraph";
  private static final String WORDS = "words";
  private static final int SPACE_AFTER = 6;
  private static final double INDENT_MM = 10;

  private final Sheet sheet;
  private final DesignText text;
  private final double size;

  TextDesign(Sheet sheet, String font, double size) {
    this.sheet = sheet;
    this.text = new DesignText(font);
    this.size = size;
  }

  JasperDesign build(String name, JRDesignBand opening, JRDesignBand closing) throws JRException {
    JasperDesign design = Designs.page(name, sheet);
    design.addField(Designs.field(WORDS, String.class));
    design.addField(Designs.field(HEADING, Boolean.class));
    design.addField(Designs.field(PARAGRAPH, Boolean.class));
    design.setTitle(opening);
    design.setSummary(closing);
    JRDesignSection details = (JRDesignSection) design.getDetailSection();
    details.addBand(band(HEADING, Type.bold(size)));
    details.addBand(band(PARAGRAPH, Type.plain(size)));
    return design;
  }

  static List<Map<String, Object>> records(List<Paragraph> paragraphs) {
    List<Map<String, Object>> records = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Map<String, Object> record = new HashMap<>();
      record.put(WORDS, paragraph.text());
      record.put(HEADING, paragraph.bold());
      record.put(PARAGRAPH, !paragraph.bold());
      records.add(record);
    }
    return records;
  }

  private JRDesignBand band(String field, Type type) {
    JRDesignBand band = new JRDesignBand();
    int height = TextMetrics.height(1, type) + 2;
    band.setHeight(height + SPACE_AFTER);
    band.setPrintWhenExpression(new JRDesignExpression("$F{" + field + "}"));
    Box box = new Box(0, 0, sheet.textWidth(), height);
    JRDesignTextField words = text.cell(band, WORDS, type, HorizontalTextAlignEnum.JUSTIFIED, box);
    words.setVerticalTextAlign(VerticalTextAlignEnum.TOP);
    words.getParagraph().setFirstLineIndent(Sheet.points(INDENT_MM));
    return band;
  }
}
