package vn.bienche.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.table.Document;

/**
 * Binds documents into one PDF: cover, table of contents, bookmarks, page numbers that run through.
 */
public final class BookFile {

  private final List<String> title;
  private final String period;
  private final List<Document> documents;
  private final Frame frame;

  private BookFile(List<String> title, String period, List<Document> documents, Frame frame) {
    this.title = List.copyOf(title);
    this.period = period;
    this.documents = List.copyOf(documents);
    this.frame = frame;
  }

  /**
   * Writes the book.
   *
   * @param title lines of the cover
   * @param period under the title
   * @param documents the parts, each with its appendix line
   */
  public static void write(
      Path file, List<String> title, String period, List<Document> documents, Frame frame)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      new BookFile(title, period, documents, frame.withoutBlocks()).export(out, frame);
    } catch (JRException e) {
      throw new ReportFault(
          "Không đóng được tập tài liệu: " + e.getMessage(),
          "The book cannot be bound: " + e.getMessage(),
          e);
    }
  }

  private void export(OutputStream out, Frame cover) throws JRException {
    List<List<JasperPrint>> parts = new ArrayList<>();
    for (Document document : documents) {
      parts.add(new DocumentPages(document, frame).set());
    }
    BookOpening opening = new BookOpening(cover);
    // The table of contents is set twice: its own length moves the pages that it names
    int pages = pages(List.of(opening.contents(entries(parts, 0))));
    List<JasperPrint> all = new ArrayList<>();
    all.add(named("Bìa", opening.cover(title, period)));
    all.add(named("Mục lục", opening.contents(entries(parts, pages + 1))));
    for (int i = 0; i < parts.size(); i++) {
      // Each print becomes a bookmark: the first one stands for the whole part
      parts.get(i).get(0).setName(heading(documents.get(i)));
      all.addAll(parts.get(i));
    }
    new PageNumbers(frame.profile()).addTo(all);
    SimplePdfExporterConfiguration properties =
        PdfExport.properties(String.join(" ", title), cover, documents.get(0).identification());
    properties.setCreatingBatchModeBookmarks(true);
    PdfExport.write(all, properties, out);
  }

  private List<BookOpening.Entry> entries(List<List<JasperPrint>> parts, int pagesBefore) {
    List<BookOpening.Entry> entries = new ArrayList<>();
    int page = pagesBefore + 1;
    for (int i = 0; i < parts.size(); i++) {
      entries.add(new BookOpening.Entry(heading(documents.get(i)), page));
      page += pages(parts.get(i));
    }
    return entries;
  }

  private static int pages(List<JasperPrint> prints) {
    return prints.stream().mapToInt(print -> print.getPages().size()).sum();
  }

  private static JasperPrint named(String name, JasperPrint print) {
    print.setName(name);
    return print;
  }

  private static String heading(Document document) {
    String title = String.join(" ", document.title());
    return document.appendix() == null ? title : document.appendix() + ". " + title;
  }
}
