package vn.bienche.bench.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.openjdk.jmh.infra.Blackhole;
import vn.bienche.ingest.cell.KnownGrades;
import vn.bienche.ingest.identity.KnownUnits;
import vn.bienche.ingest.inbox.WorkbookSource;
import vn.bienche.ingest.submission.HashedWorkbook;
import vn.bienche.ingest.submission.ReadingOptions;
import vn.bienche.ingest.submission.WorkbookRows;
import vn.bienche.ingest.workbook.ReadingLimits;

/** A workbook read whole, by us as tasks of {@code ingest} read it and by the library beside us. */
final class Readers {

  /** Those of {@code ingest}. */
  static final ReadingLimits LIMITS = new ReadingLimits(1L << 30, 8L << 30, 200);

  private Readers() {}

  /** Rows typed by the form and checked by its rules; gives back how many there were. */
  static int typed(Path file, Blackhole sink) throws IOException {
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
    return rows;
  }

  /**
   * Bare cells of the first sheet.
   *
   * @param formats whether formats are read too, without which a date cannot be told from a number
   */
  static void fastexcel(Path file, boolean formats, Blackhole sink) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook =
            new ReadableWorkbook(
                in, new org.dhatim.fastexcel.reader.ReadingOptions(formats, false));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(row -> row.forEach(cell -> sink.consume(cell == null ? null : cell.getValue())));
    }
  }
}
