package vn.bienche.reports.render;

import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Writes pages as PDF/A-2a, the kind of PDF that archives take. */
final class PdfExport {

  /** sRGB, to which the colours of an archived document refer; made for this project, CC0. */
  private static final String COLOURS = "vn/bienche/reports/render/sRGB.icc";

  private static final String TAGGER = "net.sf.jasperreports.export.pdf.tagger.factory";

  private PdfExport() {}

  static void write(
      List<JasperPrint> prints, SimplePdfExporterConfiguration configuration, OutputStream out)
      throws JRException {
    JRPdfExporter exporter = new JRPdfExporter(context());
    exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration);
    exporter.exportReport();
  }

  private static JasperReportsContext context() {
    SimpleJasperReportsContext context =
        new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    context.setProperty(TAGGER, StructureTagger.Factory.class.getName());
    return context;
  }

  /** Document properties: title, issuing board, the line that identifies the figures, language. */
  static SimplePdfExporterConfiguration properties(String title, Frame frame, String subject) {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setMetadataTitle(title);
    configuration.setMetadataAuthor(frame.superior() + " - " + frame.issuer());
    configuration.setMetadataSubject(subject);
    configuration.setMetadataCreator("bienche");
    configuration.setTagLanguage("vi-VN");
    configuration.setTagged(true);
    // Tags are many small objects
    configuration.setCompressed(true);
    configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
    configuration.setIccProfilePath(COLOURS);
    configuration.setDisplayMetadataTitle(true);
    return configuration;
  }
}
