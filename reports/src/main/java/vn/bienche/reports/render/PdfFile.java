package vn.bienche.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.table.Document;

/** Writes a document as PDF for print. */
public final class PdfFile {

  private final Document document;
  private final Frame frame;

  private PdfFile(Document document, Frame frame) {
    this.document = document;
    this.frame = frame;
  }

  public static void write(Path file, Document document, Frame frame) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out, document, frame);
    }
  }

  /** The stream stays open. */
  public static void write(OutputStream out, Document document, Frame frame) {
    try {
      new PdfFile(document, frame).export(out);
    } catch (JRException e) {
      throw new ReportFault(
          "Không lập được tệp PDF của báo cáo " + document.id() + ": " + e.getMessage(),
          "The PDF of report " + document.id() + " cannot be made: " + e.getMessage(),
          e);
    }
  }

  private void export(OutputStream out) throws JRException {
    List<JasperPrint> prints = new DocumentPages(document, frame).set();
    new PageNumbers(frame.profile()).addTo(prints);
    PdfExport.write(prints, configuration(), out);
  }

  private SimplePdfExporterConfiguration configuration() {
    String title = String.join(" ", document.title());
    return PdfExport.properties(title, frame, document.identification());
  }
}
