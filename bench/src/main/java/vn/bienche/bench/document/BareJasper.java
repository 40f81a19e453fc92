package vn.bienche.bench.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.Table;

/** The template compiled, filled and exported by Jasper alone: no tags, no archival format. */
final class BareJasper {

  private BareJasper() {}

  static void write(Path pdf, Path template, Document document) throws IOException {
    try (InputStream in = Files.newInputStream(template);
        OutputStream out = Files.newOutputStream(pdf)) {
      JasperReport report = JasperCompileManager.compileReport(JRXmlLoader.load(in));
      JasperPrint print =
          JasperFillManager.fillReport(
              report, parameters(document), new JRMapCollectionDataSource(records(document)));
      JRPdfExporter exporter = new JRPdfExporter();
      exporter.setExporterInput(new SimpleExporterInput(print));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
      exporter.exportReport();
    } catch (JRException e) {
      throw new IOException("the bare template cannot be printed", e);
    }
  }

  private static Map<String, Object> parameters(Document document) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("TITLE", String.join("\n", document.title()));
    parameters.put("SIGN_AUTHORITY", PersonList.frame().signAuthority());
    parameters.put("SIGN_ROLE", PersonList.frame().signRole());
    parameters.put("IDENTIFICATION", document.identification());
    return parameters;
  }

  private static List<Map<String, ?>> records(Document document) {
    Table table = document.tables().get(0);
    List<Map<String, ?>> records = new ArrayList<>();
    for (Line line : table.lines()) {
      Map<String, Object> record = new HashMap<>();
      for (int i = 0; i < line.cells().size(); i++) {
        record.put(table.form().columns().get(i).key(), line.cells().get(i).text());
      }
      records.add(record);
    }
    return records;
  }
}
