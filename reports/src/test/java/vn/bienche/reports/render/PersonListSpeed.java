package vn.bienche.reports.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.layout.LayoutProfiles;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.Document;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.JsonResource;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.LineStyle;
import vn.bienche.reports.table.Table;
import vn.bienche.reports.text.VietnameseNumbers;

/**
 * Measures the PDF of a list of 10,000 lines of persons (R08P) against Jasper's bare fill and
 * export of the same design and the same texts. Run by hand: {@code PersonListSpeed [lines]}.
 */
final class PersonListSpeed {

  private static final int ROUNDS = 5;
  private static final int MONTHS = 3;

  private final Document document;
  private final Frame frame;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private PersonListSpeed(int lines) {
    Form form = JsonResource.read("/vn/bienche/reports/workhours/persons.json", Form.class);
    Table table = new Table(form.id(), null, form, lines(form, lines));
    this.document =
        new Document(
            form.id(),
            null,
            form.title(),
            null,
            List.of(),
            List.of(table),
            form.notes(),
            "Biểu R08P");
    this.frame =
        new Frame(
            LayoutProfiles.byId("party-2018"),
            "TỈNH ỦY",
            "BAN TỔ CHỨC",
            "Vị Thanh",
            null,
            List.of("- Lưu."),
            "T/M BAN THƯỜNG VỤ",
            "PHÓ BÍ THƯ",
            null,
            false,
            true);
  }

  public static void main(String[] arguments) throws IOException, JRException {
    int lines = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    new PersonListSpeed(lines).run();
  }

  private void run() throws IOException, JRException {
    Path ours = Files.createTempFile("ours", ".pdf");
    Path bare = Files.createTempFile("bare", ".pdf");
    int pages = 0;
    for (JasperPrint print : new DocumentPages(document, frame).set()) {
      pages += print.getPages().size();
    }
    out.printf("%d lines, %d pages%n", document.tables().get(0).lines().size(), pages);
    for (int round = 1; round <= ROUNDS; round++) {
      report("bienche", round, pages, () -> PdfFile.write(ours, document, frame));
      report("bare Jasper", round, pages, () -> bare(bare));
    }
    out.printf("file: %d kB, bare %d kB%n", Files.size(ours) / 1024, Files.size(bare) / 1024);
    Files.delete(ours);
    Files.delete(bare);
  }

  /** The same design and texts, compiled, filled and exported by Jasper alone. */
  private void bare(Path file) throws IOException, JRException {
    Table table = document.tables().get(0);
    Sheet sheet = Sheet.of(table.form().orientation(), frame.profile());
    double size = 10.5;
    TableDesign design = new TableDesign(table, sheet, frame.profile().font(), size);
    List<LineVariant> variants = new ArrayList<>();
    for (int line = 0; line < table.lines().size(); line++) {
      LineVariant variant = LineVariant.of(table, line);
      if (!variants.contains(variant)) {
        variants.add(variant);
      }
    }
    List<Map<String, Object>> records =
        new TableRecords(table, variants, design.widths(), size).all();
    JRDesignBand opening = new OpeningBand(frame, sheet.textWidth()).build(document, "", "");
    JRDesignBand closing = new ClosingBand(frame, sheet.textWidth()).build(document);
    JasperReport report =
        JasperCompileManager.compileReport(design.build("bare", variants, opening, closing));
    JasperPrint print =
        JasperFillManager.fillReport(report, new HashMap<>(), new RecordDataSource(records));
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    try (OutputStream stream = Files.newOutputStream(file)) {
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(stream));
      exporter.exportReport();
    }
  }

  private void report(String what, int round, int pages, Work work)
      throws IOException, JRException {
    System.gc();
    List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak =
        pools.stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    out.printf(
        "%d %-12s %6.2f s %7.0f pages/s  heap peak %d MB%n",
        round, what, seconds, pages / seconds, peak >> 20);
  }

  /** What is measured. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException, JRException;
  }

  private static List<Line> lines(Form form, int count) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int person = i / MONTHS;
      List<Cell> cells = new ArrayList<>();
      for (Column column : form.columns()) {
        String merged = column.mergeBy() == null ? null : "p" + person;
        cells.add(cell(column, person, i % MONTHS + 1, merged));
      }
      lines.add(new Line(LineStyle.UNIT, cells));
    }
    return lines;
  }

  private static Cell cell(Column column, int person, int month, @Nullable String merged) {
    return switch (column.key()) {
      case "stt" -> new Cell(null, Integer.toString(person + 1), merged);
      case "full_name" -> new Cell(null, "Nguyễn Thị Hồng Hạnh " + person, merged);
      case "staff_code" -> new Cell(null, "HG%05d".formatted(person), merged);
      case "month" -> Cell.text("%02d/2024".formatted(month));
      default -> {
        BigDecimal value = BigDecimal.valueOf(10_000L + person % 7000, 2);
        yield new Cell(value, VietnameseNumbers.format(value, column.kind().scale()), null);
      }
    };
  }
}
