package vn.bienche.reports.render;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.table.Chart;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Orientation;
import vn.bienche.reports.table.Paragraph;
import vn.bienche.reports.table.Table;

/**
 * Writes a document for Word: real paragraphs and real tables with a repeated header, so that the
 * office can edit the words around the figures.
 */
public final class DocxFile {

  /** Percentage of the page's height that a chart takes at most. */
  private static final int CHART_SHARE = 55;

  /** Lines of the chart's heading and of what Word adds to a picture's line and to rows. */
  private static final int LINES_AROUND_CHART = 5;

  /** The part of the file in which the text stands. */
  private static final String TEXT = "word/document.xml";

  private final XWPFDocument word = new XWPFDocument();
  private final DocxLines lines = new DocxLines();
  private final Document document;
  private final Frame frame;
  private final LayoutProfile profile;
  private final DocxText text;
  private Sheet sheet;

  private DocxFile(Document document, Frame frame) {
    this.document = document;
    this.frame = frame;
    this.profile = frame.profile();
    this.text = new DocxText(word, profile.font());
    Orientation orientation =
        document.tables().isEmpty() || !document.body().isEmpty()
            ? Orientation.PORTRAIT
            : document.tables().get(0).form().orientation();
    this.sheet = Sheet.of(orientation, profile);
  }

  public static void write(Path file, Document document, Frame frame) throws IOException {
    DocxFile docx = new DocxFile(document, frame);
    ByteArrayOutputStream patterns = new ByteArrayOutputStream();
    try (XWPFDocument word = docx.word) {
      docx.compose();
      word.write(patterns);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      docx.expand(new ByteArrayInputStream(patterns.toByteArray()), out);
    }
  }

  /** Passes the parts of the file on, the text with all lines of its tables. */
  private void expand(InputStream patterns, OutputStream file) throws IOException {
    try (ZipInputStream in = new ZipInputStream(patterns);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(part.getName()));
        if (part.getName().equals(TEXT)) {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          lines.expand(new String(in.readAllBytes(), StandardCharsets.UTF_8), writer);
          writer.flush();
        } else {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }

  private void compose() {
    DocxPage.setUp(word, sheet, profile);
    word.getProperties().getCoreProperties().setTitle(String.join(" ", document.title()));
    word.getProperties().getCoreProperties().setCreator(frame.superior() + " - " + frame.issuer());
    new DocxBlocks(word, text, frame, sheet.textWidth()).opening();
    title();
    for (Paragraph paragraph : document.body()) {
      Type type = new Type(profile.value(Element.BODY_SIZE), paragraph.bold(), false, false);
      text.body(paragraph.text(), type);
    }
    DocxGrid last = null;
    List<Table> tables = document.tables();
    for (int i = 0; i < tables.size(); i++) {
      last = table(tables.get(i), i == tables.size() - 1);
    }
    DocxBlocks blocks = new DocxBlocks(word, text, frame, sheet.textWidth());
    if (last == null) {
      blocks.closing(document);
    } else {
      blocks.closing(document, last);
    }
  }

  private void title() {
    Type subtitle = Type.italic(profile.value(Element.SUBTITLE_SIZE));
    text.line("", subtitle, ParagraphAlignment.CENTER);
    if (frame.draft()) {
      text.line(
          "(DỰ THẢO)", Type.bold(profile.value(Element.SUBTITLE_SIZE)), ParagraphAlignment.CENTER);
    }
    String appendix = document.appendix();
    if (appendix != null) {
      text.line(
          appendix, Type.bold(profile.value(Element.APPENDIX_SIZE)), ParagraphAlignment.CENTER);
    }
    Type title = Type.bold(profile.value(Element.TITLE_SIZE));
    document.title().forEach(line -> text.line(line, title, ParagraphAlignment.CENTER));
    String period = document.subtitle();
    if (period != null) {
      text.line(period, subtitle, ParagraphAlignment.CENTER);
    }
    if (appendix != null && frame.appendixOf() != null) {
      text.line("(" + frame.appendixOf() + ")", subtitle, ParagraphAlignment.CENTER);
    }
    text.line("", Type.plain(6), ParagraphAlignment.CENTER);
  }

  /** A heading and, on the same page, the picture; below the last one, what closes the document. */
  private void chart(Chart chart, boolean last) {
    Type bold = Type.bold(profile.value(Element.SUBTITLE_SIZE));
    text.lineWithNext("", bold, ParagraphAlignment.CENTER);
    text.lineWithNext(chart.form().title(), bold, ParagraphAlignment.CENTER);
    int width = sheet.textWidth();
    int room = sheet.height() * CHART_SHARE / 100;
    if (last) {
      int closing = new ClosingBand(frame, width).build(document).getHeight();
      int page = sheet.height() - sheet.top() - sheet.bottom();
      room = Math.min(room, page - closing - LINES_AROUND_CHART * TextMetrics.height(1, bold));
    }
    int height = ChartPages.height(sheet, room);
    text.picture(ChartPicture.png(chart, width, height), width, height, chart.form().title());
  }

  /** The rows of the table, to which what closes the document is added; null below a chart. */
  private @Nullable DocxGrid table(Table table, boolean closes) {
    Sheet wanted = Sheet.of(table.form().orientation(), profile);
    if (!wanted.equals(sheet)) {
      DocxPage.turn(word, wanted, profile);
      sheet = wanted;
    }
    String heading = table.heading();
    if (heading != null) {
      Type bold = Type.bold(profile.value(Element.SUBTITLE_SIZE));
      text.lineWithNext("", bold, ParagraphAlignment.CENTER);
      text.lineWithNext(heading, bold, ParagraphAlignment.CENTER);
    }
    String measure = table.form().measure();
    if (measure != null) {
      Type italic = Type.italic(profile.value(Element.TABLE_SIZE));
      text.lineWithNext(measure, italic, ParagraphAlignment.RIGHT);
    }
    double size =
        Objects.requireNonNullElse(table.form().fontSize(), profile.value(Element.TABLE_SIZE));
    DocxGrid grid =
        new DocxTable(word, lines.table(), text, table, sheet.textWidth(), size).write();
    List<Chart> charts = table.charts();
    for (int i = 0; i < charts.size(); i++) {
      chart(charts.get(i), closes && i == charts.size() - 1);
    }
    return charts.isEmpty() ? grid : null;
  }
}
