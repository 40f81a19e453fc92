package vn.bienche.bench.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.bienche.ingest.workbook.OpenedWorkbook;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.ingest.workbook.RowCursor;
import vn.bienche.ingest.workbook.WorkbookFile;

/**
 * One work log of 12 columns, read on one thread: rows per second. The floors are inflating the
 * parts of the package, looking at each of their bytes as well, and scanning their XML.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@OperationsPerInvocation(ReadingBenchmark.ROWS)
public class ReadingBenchmark {

  static final int ROWS = 50_000;

  private Path file = Path.of("");

  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("nhat-ky", ".xlsx");
    WorkLogFile.write(file, ROWS);
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public void floorInflate(Blackhole sink) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(part)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            sink.consume(buffer);
          }
        }
      }
    }
  }

  /** Every byte is looked at once: where tags begin. */
  @Benchmark
  public void floorInflateAndScanBytes(Blackhole sink) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : zip.stream().toList()) {
        int tags = 0;
        try (InputStream in = zip.getInputStream(part)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
              tags += buffer[i] == '<' ? 1 : 0;
            }
          }
        }
        sink.consume(tags);
      }
    }
  }

  @Benchmark
  public void floorInflateAndScanXml(Blackhole sink) throws IOException, XMLStreamException {
    InputFactoryImpl factory = new InputFactoryImpl();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(part)) {
          XMLStreamReader reader = factory.createXMLStreamReader(in);
          while (reader.hasNext()) {
            sink.consume(reader.next());
          }
          reader.close();
        }
      }
    }
  }

  @Benchmark
  public void peerFastexcel(Blackhole sink) throws IOException {
    Readers.fastexcel(file, false, sink);
  }

  /** With formats: without them a date cannot be told from a number. */
  @Benchmark
  public void peerFastexcelWithFormats(Blackhole sink) throws IOException {
    Readers.fastexcel(file, true, sink);
  }

  @Benchmark
  public void peerPoiUserModel(Blackhole sink) throws IOException {
    DataFormatter formatter = new DataFormatter();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (org.apache.poi.ss.usermodel.Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          sink.consume(formatter.formatCellValue(cell));
        }
      }
    }
  }

  /** Cells with their formats, fonts and legacy encodings, not yet typed. */
  @Benchmark
  public void oursCells(Blackhole sink) {
    try (OpenedWorkbook workbook = WorkbookFile.open(file, "nhat-ky.xlsx", Readers.LIMITS)) {
      for (RawSheet sheet : workbook.sheets()) {
        try (RowCursor rows = sheet.open()) {
          for (RawRow row = rows.next(); row != null; row = rows.next()) {
            sink.consume(row);
          }
        }
      }
    }
  }

  /** Rows typed by the form and checked by its rules. */
  @Benchmark
  public void oursTypedAndValidated(Blackhole sink) throws IOException {
    int rows = Readers.typed(file, sink);
    if (rows != ROWS) {
      throw new IllegalStateException(rows + " rows of " + ROWS);
    }
  }
}
