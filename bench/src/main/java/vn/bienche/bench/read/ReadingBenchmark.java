package vn.bienche.bench.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
import vn.bienche.ingest.cell.KnownGrades;
import vn.bienche.ingest.identity.KnownUnits;
import vn.bienche.ingest.inbox.WorkbookSource;
import vn.bienche.ingest.submission.HashedWorkbook;
import vn.bienche.ingest.submission.ReadingOptions;
import vn.bienche.ingest.submission.WorkbookRows;
import vn.bienche.ingest.workbook.OpenedWorkbook;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.ingest.workbook.ReadingLimits;
import vn.bienche.ingest.workbook.RowCursor;
import vn.bienche.ingest.workbook.WorkbookFile;

/**
 * One work log of 12 columns, read on one thread: rows per second. The floors are inflating the
 * parts of the package, and inflating them and scanning their XML.
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

  /** Those of {@code ingest}. */
  private static final ReadingLimits LIMITS = new ReadingLimits(1L << 30, 8L << 30, 200);

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
    fastexcel(sink, false);
  }

  /** With formats: without them a date cannot be told from a number. */
  @Benchmark
  public void peerFastexcelWithFormats(Blackhole sink) throws IOException {
    fastexcel(sink, true);
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
    try (OpenedWorkbook workbook = WorkbookFile.open(file, "nhat-ky.xlsx", LIMITS)) {
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
    WorkbookSource source =
        new WorkbookSource(
            file.toString(),
            List.of(),
            "HG-I-1/HG-I-1_NKCV_2024-01.xlsx",
            List.of("HG-I-1"),
            Files.size(file),
            Instant.EPOCH);
    ReadingOptions options = new ReadingOptions(LIMITS, new KnownGrades(Map.of()), KnownUnits.NONE);
    int rows = 0;
    try (WorkbookRows workbook = new WorkbookRows(HashedWorkbook.of(source), options)) {
      for (; workbook.hasNext(); rows++) {
        sink.consume(workbook.next());
      }
    }
    if (rows != ROWS) {
      throw new IllegalStateException(rows + " rows of " + ROWS);
    }
  }

  private void fastexcel(Blackhole sink, boolean formats) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook =
            new ReadableWorkbook(
                in, new org.dhatim.fastexcel.reader.ReadingOptions(formats, false));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(row -> row.forEach(cell -> sink.consume(cell == null ? null : cell.getValue())));
    }
  }
}
