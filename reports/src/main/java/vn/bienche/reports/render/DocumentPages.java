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
import vn.bienche.reports.table.Chart;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Orientation;
import vn.bienche.reports.table.Table;

/** Sets a document into pages. */
final class DocumentPages {

  private static final String TABLE = "Bảng số liệu";

  private final Document document;
  private final Frame frame;

  DocumentPages(Document document, Frame frame) {
    this.document = document;
    this.frame = frame;
  }

  /** The pages of the running text, if any, of each table and of its charts, named. */
  List<JasperPrint> set() throws JRException {
    List<JasperPrint> prints = new ArrayList<>();
    if (!document.body().isEmpty()) {
      prints.add(named(String.join(" ", document.title()), text()));
    }
    for (int i = 0; i < document.tables().size(); i++) {
      String heading = document.tables().get(i).heading();
      prints.add(named(heading == null ? TABLE : heading, print(i)));
      prints.addAll(charts(i));
    }
    return SharedPages.join(prints);
  }

  private static JasperPrint named(String name, JasperPrint print) {
    print.setName(name);
    return print;
  }

  private List<JasperPrint> charts(int index) throws JRException {
    Table table = document.tables().get(index);
    Sheet sheet = Sheet.of(table.form().orientation(), frame.profile());
    ChartPages pages = new ChartPages(frame, sheet);
    List<Chart> charts = table.charts();
    List<JasperPrint> prints = new ArrayList<>();
    for (int i = 0; i < charts.size(); i++) {
      boolean last = isLast(index) && i == charts.size() - 1;
      String name = document.id() + "_" + index + "_" + i;
      JRDesignBand closing = closing(last, sheet);
      prints.add(named(charts.get(i).form().title(), pages.set(name, charts.get(i), closing)));
    }
    return prints;
  }

  private boolean isLast(int table) {
    return table == document.tables().size() - 1;
  }

  private JRDesignBand closing(boolean last, Sheet sheet) {
    return last ? new ClosingBand(frame, sheet.textWidth()).build(document) : ClosingBand.none();
  }

  /** Sets records by a design; its expressions are plain fields, so nothing is compiled to Java. */
  static JasperPrint fill(JasperDesign design, List<Map<String, Object>> records)
      throws JRException {
    return JasperFillManager.fillReport(
        JasperCompileManager.compileReport(design), new HashMap<>(), new RecordDataSource(records));
  }

  private JasperPrint text() throws JRException {
    Sheet sheet = Sheet.of(Orientation.PORTRAIT, frame.profile());
    JRDesignBand opening = new OpeningBand(frame, sheet.textWidth()).build(document, "", "");
    JRDesignBand closing = closing(document.tables().isEmpty(), sheet);
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
    JRDesignBand closing = closing(isLast(index) && table.charts().isEmpty(), sheet);
    TableRecords records = new TableRecords(table, variants, design.widths(), fontSize);
    String name = document.id() + "_" + index;
    JasperPrint print =
        fill(design.build(name, variants, opening(index, table, sheet), closing), records.all());
    MergedCells.join(print);
    return print;
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
