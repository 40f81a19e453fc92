package vn.bienche.bench.peer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** From a folder of workbooks to R01, R02, R03 and R08 as CSV and PDF. */
public final class PeerProgram {

  private static final LocalDate HEADCOUNT_DAY = LocalDate.of(2023, 11, 15);
  private static final LocalDate SCHEME_DAY = LocalDate.of(2024, 1, 5);
  private static final LocalDate QUARTER_END = LocalDate.of(2024, 3, 31);

  private PeerProgram() {}

  /** Arguments: the inbox, the folder for the tables. */
  public static void main(String[] arguments) throws Exception {
    run(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void run(Path inbox, Path out) throws Exception {
    int threads = Runtime.getRuntime().availableProcessors();
    Files.createDirectories(out);
    try (PeerDatabase database = new PeerDatabase(threads)) {
      load(inbox, threads, database);
      write(database, "R01", HEADCOUNT_DAY, out);
      write(database, "R02", HEADCOUNT_DAY, out);
      write(database, "R03", SCHEME_DAY, out);
      write(database, "R08", QUARTER_END, out);
    }
  }

  private static void load(Path inbox, int threads, PeerDatabase database) throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(threads);
    try (Stream<Path> files = Files.walk(inbox)) {
      List<Future<List<PeerSheet>>> workbooks =
          files
              .filter(file -> file.toString().endsWith(".xlsx"))
              .map(file -> readers.submit(() -> PeerWorkbook.read(file)))
              .toList();
      for (Future<List<PeerSheet>> workbook : workbooks) {
        database.load(workbook.get());
      }
    } catch (ExecutionException e) {
      throw new UncheckedIOException(new IOException(e.getCause()));
    } finally {
      readers.shutdownNow();
    }
  }

  private static void write(PeerDatabase database, String report, LocalDate day, Path out)
      throws Exception {
    PeerResult result = database.query(report, day);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader(result.columns().toArray(new String[0]))
            .setRecordSeparator("\n")
            .get();
    try (BufferedWriter writer = Files.newBufferedWriter(out.resolve(report + ".csv"));
        CSVPrinter csv = new CSVPrinter(writer, format)) {
      csv.printRecords(result.rows());
    }
    PeerTable.write(result, report, out.resolve(report + ".pdf"));
  }
}
