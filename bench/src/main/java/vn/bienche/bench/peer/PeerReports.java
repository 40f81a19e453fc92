package vn.bienche.bench.peer;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** R01, R02, R03 and R08: their days, their figures, and printing them as CSV and PDF. */
final class PeerReports {

  private static final LocalDate HEADCOUNT_DAY = LocalDate.of(2023, 11, 15);
  private static final LocalDate SCHEME_DAY = LocalDate.of(2024, 1, 5);
  private static final LocalDate QUARTER_END = LocalDate.of(2024, 3, 31);

  private PeerReports() {}

  /** The figures by report; R01 prepares what the others need. */
  static Map<String, PeerResult> figures(PeerStore store) throws SQLException {
    Map<String, PeerResult> figures = new LinkedHashMap<>();
    figures.put("R01", store.query("R01", HEADCOUNT_DAY));
    figures.put("R02", store.query("R02", HEADCOUNT_DAY));
    figures.put("R03", store.query("R03", SCHEME_DAY));
    figures.put("R08", store.query("R08", QUARTER_END));
    return figures;
  }

  static void print(Map<String, PeerResult> figures, Path out) throws Exception {
    for (Map.Entry<String, PeerResult> report : figures.entrySet()) {
      print(report.getValue(), report.getKey(), out);
    }
  }

  private static void print(PeerResult result, String report, Path out) throws Exception {
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
