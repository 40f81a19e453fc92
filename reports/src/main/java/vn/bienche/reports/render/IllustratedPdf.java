package vn.bienche.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.table.Document;

/** A document followed by drawings, each on a page of its own. */
public final class IllustratedPdf {

  private IllustratedPdf() {}

  /**
   * A drawing with its size, in any unit.
   *
   * @param drawing what is drawn
   */
  public record Plate(Drawing drawing, double width, double height) {}

  public static void write(Path file, Document document, Frame frame, List<Plate> plates)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      List<JasperPrint> prints = new ArrayList<>(new DocumentPages(document, frame).set());
      for (Plate plate : plates) {
        prints.add(DrawingPage.of(plate.drawing(), plate.width(), plate.height(), frame.profile()));
      }
      new PageNumbers(frame.profile()).addTo(prints);
      String title = String.join(" ", document.title());
      PdfExport.write(prints, PdfExport.properties(title, frame, document.identification()), out);
    } catch (JRException e) {
      throw new ReportFault(
          "Không lập được tệp PDF: " + e.getMessage(),
          "The PDF cannot be made: " + e.getMessage(),
          e);
    }
  }
}
