package vn.bienche.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Orientation;
import vn.bienche.reports.table.Table;

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
      new PdfFile(document, frame).export(out);
    } catch (JRException e) {
      throw new ReportFault(
          "Không lập được tệp PDF của báo cáo " + document.id() + ": " + e.getMessage(),
          "The PDF of report " + document.id() + " cannot be made: " + e.getMessage(),
          e);
    }
  }

  private void export(OutputStream out) throws JRException {
    List<JasperPrint> prints = new ArrayList<>();
    if (!document.body().isEmpty()) {
      prints.add(text());
    }
    for (int i = 0; i < document.tables().size(); i++) {
      prints.add(print(i));
    }
    new PageNumbers(frame.profile()).addTo(prints);
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration());
    exporter.exportReport();
  }

  private SimplePdfExporterConfiguration configuration() {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setMetadataTitle(String.join(" ", document.title()));
    configuration.setMetadataAuthor(frame.superior() + " - " + frame.issuer());
    configuration.setMetadataSubject(document.identification());
    configuration.setMetadataCreator("bienche");
    configuration.setTagLanguage("vi-VN");
    return configuration;
  }

  private JasperPrint text() throws JRException {
    Sheet sheet = Sheet.of(Orientation.PORTRAIT, frame.profile());
    boolean last = document.tables().isEmpty();
    JRDesignBand opening = new OpeningBand(frame, sheet.textWidth()).build(document, "", "");
    JRDesignBand closing =
        last ? new ClosingBand(frame, sheet.textWidth()).build(document) : ClosingBand.none();
    TextDesign design =
        new TextDesign(sheet, frame.profile().font(), frame.profile().value(Element.BODY_SIZE));
    return JasperFillManager.fillReport(
        JasperCompileManager.compileReport(design.build(document.id(), opening, closing)),
        new HashMap<>(),
        new RecordDataSource(TextDesign.records(document.body())));
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
    return JasperFillManager.fillReport(
        JasperCompileManager.compileReport(
            design.build(
                document.id() + "_" + index, variants, opening(index, table, sheet), closing)),
        new HashMap<>(),
        new RecordDataSource(records.all()));
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
