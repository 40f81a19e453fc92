package vn.bienche.reports.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JasperDesign;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Orientation;
import vn.bienche.reports.table.Table;

/** Sets a document into pages. */
final class DocumentPages {

  private final Document document;
  private final Frame frame;

  DocumentPages(Document document, Frame frame) {
    this.document = document;
    this.frame = frame;
  }

  /** The pages of the running text, if any, and of each table. */
  List<JasperPrint> set() throws JRException {
    List<JasperPrint> prints = new ArrayList<>();
    if (!document.body().isEmpty()) {
      prints.add(text());
    }
    for (int i = 0; i < document.tables().size(); i++) {
      prints.add(print(i));
    }
    return prints;
  }

  /** Sets records by a design; its expressions are plain fields, so nothing is compiled to Java. */
  static JasperPrint fill(JasperDesign design, List<Map<String, Object>> records)
      throws JRException {
    return JasperFillManager.fillReport(
        JasperCompileManager.compileReport(design), new HashMap<>(), new RecordDataSource(records));
  }

  private JasperPrint text() throws JRException {
    Sheet sheet = Sheet.of(Orientation.PORTRAIT, frame.profile());
    boolean last = document.tables().isEmpty();
    JRDesignBand opening = new OpeningBand(frame, sheet.textWidth()).build(document, "", "");
    JRDesignBand closing =
        last ? new ClosingBand(frame, sheet.textWidth()).build(document) : ClosingBand.none();
    TextDesign design =
        new TextDesign(sheet, frame.profile().font(), frame.profile().value(Element.BODY_SIZE));
    return fill(design.build(document.id(), opening, closing), TextDesign.records(document.body()));
  }

  private JasperPrint print(int index) throws JRException {
    Table table = document.tables().get(index);
    Sheet sheet = Sheet.of(table.form().orientation(), frame.profile());
    double fontSize =
        Objects.requireNonNullElse(
            table.form().fontSize(), frame.profile().value(Element.TABLE_SIZE));
    List<LineVariant> variants = variants(table);
    TableDesign design = new TableDesign(table, sheet, frame.profile().font(), fontSize);
    boolean last = index == document.tables().size() - 1;
    JRDesignBand closing =
        last ? new ClosingBand(frame, sheet.textWidth()).build(document) : ClosingBand.none();
    TableRecords records = new TableRecords(table, variants, design.widths(), fontSize);
    String name = document.id() + "_" + index;
    return fill(design.build(name, variants, opening(index, table, sheet), closing), records.all());
  }

  private JRDesignBand opening(int index, Table table, Sheet sheet) {
    OpeningBand opening = new OpeningBand(frame, sheet.textWidth());
    String heading = Objects.requireNonNullElse(table.heading(), "");
    String measure = Objects.requireNonNullElse(table.form().measure(), "");
    return index == 0 && document.body().isEmpty()
        ? opening.build(document, heading, measure)
        : opening.buildHeadingOnly(heading, measure);
  }

  private static List<LineVariant> variants(Table table) {
    List<LineVariant> variants = new ArrayList<>();
    for (int line = 0; line < table.lines().size(); line++) {
      LineVariant variant = LineVariant.of(table, line);
      if (!variants.contains(variant)) {
        variants.add(variant);
      }
    }
    return variants;
  }
}
