package vn.bienche.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.bienche.reports.table.Chart;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Table;

/** Writes a document as a workbook with real numbers, one sheet for each table. */
public final class XlsxFile {

  private XlsxFile() {}

  public static void write(Path file, Document document, Frame frame) throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.getProperties().getCoreProperties().setTitle(String.join(" ", document.title()));
      workbook
          .getProperties()
          .getCoreProperties()
          .setCreator(frame.superior() + " - " + frame.issuer());
      SheetStyles styles = new SheetStyles(workbook, frame.profile().font());
      List<Table> tables = document.tables();
      for (int i = 0; i < tables.size(); i++) {
        new SheetWriter(workbook.createSheet(tables.get(i).name()), styles, document, frame)
            .write(tables.get(i), i == tables.size() - 1);
      }
      int number = 1;
      for (Chart chart : document.tables().stream().flatMap(t -> t.charts().stream()).toList()) {
        new TableChartSheet(workbook.createSheet("Biểu đồ " + number++), styles, chart).write();
      }
      workbook.write(out);
    } finally {
      // Closing it would pack the file once more, into memory
      workbook.getPackage().revert();
    }
  }
}
