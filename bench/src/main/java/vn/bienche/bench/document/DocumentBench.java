package vn.bienche.bench.document;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.bienche.reports.render.Frame;
import vn.bienche.reports.render.PdfFile;
import vn.bienche.reports.render.ProvinceTemplate;
import vn.bienche.reports.table.Document;

/**
 * Measures the PDF of a list of persons, one way of printing in one JVM: {@code bienche} as R08P
 * prints it, {@code template} with a province's own template, {@code bare} with the same template
 * by Jasper alone.
 */
final class DocumentBench {

  private static final int LINES = 10_000;
  private static final int ROUNDS = 8;
  private static final double NANOS = 1e9;
  private static final int MEBIBYTE_SHIFT = 20;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Document document;
  private final Frame frame = PersonList.frame();
  private final Path folder;
  private final Path template;

  private DocumentBench(int lines, Path folder) throws IOException {
    this.document = PersonList.document(lines);
    this.folder = folder;
    this.template = folder.resolve(document.id() + ".jrxml");
    try (InputStream in = DocumentBench.class.getResourceAsStream("R08P.jrxml")) {
      Files.copy(Objects.requireNonNull(in), template);
    }
  }

  /**
   * Prints each round and ends.
   *
   * @param arguments way of printing, then the number of lines if not 10,000
   */
  public static void main(String[] arguments) throws IOException {
    int lines = arguments.length < 2 ? LINES : Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("documents");
    new DocumentBench(lines, folder).run(arguments[0]);
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private void run(String way) throws IOException {
    Path pdf = folder.resolve("R08P.pdf");
    for (int round = 1; round <= ROUNDS; round++) {
      System.gc();
      List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
      pools.forEach(MemoryPoolMXBean::resetPeakUsage);
      // Time of the one thread that works: what else runs on the machine does not count
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      write(way, pdf);
      long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      double seconds = used / NANOS;
      long peak =
          pools.stream()
              .filter(pool -> pool.getType() == MemoryType.HEAP)
              .map(MemoryPoolMXBean::getPeakUsage)
              .mapToLong(MemoryUsage::getUsed)
              .sum();
      int pages = pages(pdf);
      out.printf(
          "%-8s round %d: %3d pages, %5.2f s of processor, %4.0f pages/s, heap peak %3d MiB, file %d KiB%n",
          way,
          round,
          pages,
          seconds,
          pages / seconds,
          peak >> MEBIBYTE_SHIFT,
          Files.size(pdf) / 1024);
    }
  }

  private void write(String way, Path pdf) throws IOException {
    switch (way) {
      case "bienche" -> PdfFile.write(pdf, document, frame);
      case "template" -> ProvinceTemplate.write(pdf, folder, document, frame);
      case "bare" -> BareJasper.write(pdf, template, document);
      default -> throw new IllegalArgumentException("bienche, template or bare, not " + way);
    }
  }

  private static int pages(Path pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf.toString())) {
      return reader.getNumberOfPages();
    }
  }
}
