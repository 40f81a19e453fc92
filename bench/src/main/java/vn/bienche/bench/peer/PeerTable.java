package vn.bienche.bench.peer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;

/** A plain table in PDF: a header line, one line per row, all columns of one width. */
final class PeerTable {

  private static final int WIDTH = 842;
  private static final int HEIGHT = 595;
  private static final int MARGIN = 40;
  private static final int LINE = 16;

  private PeerTable() {}

  static void write(PeerResult result, String name, Path file) throws JRException {
    List<Map<String, ?>> records = new ArrayList<>();
    for (List<String> row : result.rows()) {
      Map<String, Object> entry = new HashMap<>();
      for (int i = 0; i < row.size(); i++) {
        entry.put(result.columns().get(i), row.get(i));
      }
      records.add(entry);
    }
    JasperExportManager.exportReportToPdfFile(
        JasperFillManager.fillReport(
            JasperCompileManager.compileReport(design(result.columns(), name)),
            new HashMap<>(),
            new JRMapCollectionDataSource(records)),
        file.toString());
  }

  private static JasperDesign design(List<String> columns, String name) throws JRException {
    JasperDesign design = new JasperDesign();
    design.setName(name);
    design.setPageWidth(WIDTH);
    design.setPageHeight(HEIGHT);
    design.setTopMargin(MARGIN);
    design.setBottomMargin(MARGIN);
    design.setLeftMargin(MARGIN);
    design.setRightMargin(MARGIN);
    design.setColumnWidth(WIDTH - 2 * MARGIN);
    JRDesignBand header = new JRDesignBand();
    header.setHeight(LINE);
    JRDesignBand detail = new JRDesignBand();
    detail.setHeight(LINE);
    int width = (WIDTH - 2 * MARGIN) / columns.size();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      JRDesignField field = new JRDesignField();
      field.setName(column);
      field.setValueClass(String.class);
      design.addField(field);
      JRDesignStaticText title = new JRDesignStaticText();
      title.setText(column);
      header.addElement(place(title, i * width, width));
      JRDesignTextField value = new JRDesignTextField();
      value.setExpression(new JRDesignExpression("$F{" + column + "}"));
      detail.addElement(place(value, i * width, width));
    }
    design.setColumnHeader(header);
    ((JRDesignSection) design.getDetailSection()).addBand(detail);
    return design;
  }

  private static <T extends JRDesignTextElement> T place(T element, int x, int width) {
    element.setX(x);
    element.setY(0);
    element.setWidth(width);
    element.setHeight(LINE);
    element.setFontName("Times New Roman");
    element.setFontSize(8f);
    element.getLineBox().getPen().setLineWidth(0.5f);
    return element;
  }
}
