package vn.bienche.reports.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRValidationFault;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.Table;

/**
 * A province's own JRXML for a report. It gets the printed texts of the first table's columns as
 * fields under the columns' keys, {@code row_type} (TOTAL, GROUP, UNIT …), and the texts around the
 * table as parameters. A template that cannot be used names its file, the element and the reason.
 */
public final class ProvinceTemplate {

  private static final String ENDING = ".jrxml";
  private static final String ROW_TYPE = "row_type";
  private static final int QUOTED = 300;

  private final Path file;

  private ProvinceTemplate(Path file) {
    this.file = file;
  }

  /** The folder's template for the report. */
  public static Optional<Path> find(@Nullable Path folder, String report) {
    return Optional.ofNullable(folder)
        .map(templates -> templates.resolve(report + ENDING))
        .filter(Files::isRegularFile);
  }

  /**
   * Writes the document as PDF by the template of its report.
   *
   * @throws ReportFault when the template cannot be used
   */
  public static void write(Path pdf, Path folder, Document document, Frame frame)
      throws IOException {
    ProvinceTemplate template = new ProvinceTemplate(folder.resolve(document.id() + ENDING));
    JasperPrint print = template.fill(document, frame);
    String title = String.join(" ", document.title());
    try (OutputStream out = Files.newOutputStream(pdf)) {
      PdfExport.write(
          List.of(print), PdfExport.properties(title, frame, document.identification()), out);
    } catch (JRException | JRRuntimeException e) {
      throw template.fault("xuất PDF", "PDF export", reason(e), e);
    }
  }

  private JasperPrint fill(Document document, Frame frame) throws IOException {
    Table table = document.tables().get(0);
    JasperReport report = compiled(table);
    try {
      RecordDataSource records = new RecordDataSource(records(table));
      return JasperFillManager.fillReport(report, parameters(document, frame), records);
    } catch (JRException | JRRuntimeException e) {
      throw fault("lập trang", "filling", reason(e), e);
    }
  }

  private JasperReport compiled(Table table) throws IOException {
    JasperDesign design = design();
    List<String> known = new ArrayList<>(table.form().columns().stream().map(Column::key).toList());
    known.add(ROW_TYPE);
    for (JRField field : design.getFields()) {
      if (!known.contains(field.getName())) {
        String fields = String.join(", ", new TreeSet<>(known));
        throw fault(
            "field '" + field.getName() + "'",
            "field '" + field.getName() + "'",
            "báo cáo không có trường này; các trường: " + fields,
            null);
      }
    }
    try {
      Collection<JRValidationFault> faults = JasperCompileManager.verifyDesign(design);
      if (!faults.isEmpty()) {
        JRValidationFault first = faults.iterator().next();
        String element = element(first.getSource());
        throw fault(element, element, first.getMessage(), null);
      }
      return JasperCompileManager.compileReport(design);
    } catch (JRException | JRRuntimeException e) {
      throw fault("biểu thức", "an expression", reason(e), e);
    }
  }

  private JasperDesign design() throws IOException {
    Optional<String> broken = TemplateReasons.brokenXml(Files.readString(file));
    if (broken.isPresent()) {
      throw fault("cấu trúc tệp", "the file's structure", broken.get(), null);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return JRXmlLoader.load(in);
    } catch (JRException | JRRuntimeException e) {
      throw fault("cấu trúc tệp", "the file's structure", reason(e), e);
    }
  }

  private static List<Map<String, Object>> records(Table table) {
    List<Map<String, Object>> records = new ArrayList<>();
    for (Line line : table.lines()) {
      Map<String, Object> record = new HashMap<>();
      record.put(ROW_TYPE, line.style().name());
      for (int i = 0; i < line.cells().size(); i++) {
        record.put(table.form().columns().get(i).key(), line.cells().get(i).text());
      }
      records.add(record);
    }
    return records;
  }

  private static Map<String, Object> parameters(Document document, Frame frame) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("SUPERIOR", frame.superior());
    parameters.put("ISSUER", frame.issuer());
    parameters.put("MOTTO", String.join("\n", frame.profile().motto()));
    parameters.put("PLACE_AND_DATE", frame.placeAndDate());
    parameters.put("APPENDIX", document.appendix());
    parameters.put("TITLE", String.join("\n", document.title()));
    parameters.put("SUBTITLE", document.subtitle());
    parameters.put("NOTES", String.join("\n", document.notes()));
    parameters.put("RECIPIENTS", String.join("\n", frame.recipients()));
    parameters.put("SIGN_AUTHORITY", frame.signAuthority());
    parameters.put("SIGN_ROLE", frame.signRole());
    parameters.put("SIGNER_NAME", frame.signerName());
    parameters.put("IDENTIFICATION", document.identification());
    return parameters;
  }

  /** The element of the template as its author finds it. */
  private static String element(@Nullable Object source) {
    if (source instanceof JRExpression expression) {
      return "biểu thức " + expression.getText();
    }
    if (source instanceof JRElement element) {
      String kind = element.getClass().getSimpleName().replaceFirst("^JRDesign", "");
      return "%s (x=%d, y=%d, %d×%d)"
          .formatted(kind, element.getX(), element.getY(), element.getWidth(), element.getHeight());
    }
    return source == null || source instanceof JasperDesign
        ? "toàn mẫu"
        : source.getClass().getSimpleName().replaceFirst("^JRDesign", "");
  }

  /** The innermost cause: the outer ones only say that the template failed. */
  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String inner = String.valueOf(cause.getMessage()).strip();
    String outer = String.valueOf(thrown.getMessage()).strip();
    return cause == thrown || outer.contains(inner) ? outer : outer + " " + inner;
  }

  private static String shortened(String original) {
    String line = original.replaceAll("\\s+", " ");
    return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
  }

  private ReportFault fault(
      String element, String english, String reason, @Nullable Throwable cause) {
    String original = reason.replaceFirst("\\.+$", "");
    String explained =
        TemplateReasons.vietnamese(original)
            .map(words -> words + ". Nguyên văn: " + shortened(original))
            .orElse(original);
    String vietnamese = "Mẫu " + file + " không dùng được: " + element + ": " + explained + ".";
    String other = "The template " + file + " cannot be used: " + english + ": " + original + ".";
    return cause == null
        ? new ReportFault(vietnamese, other)
        : new ReportFault(vietnamese, other, cause);
  }
}
