package vn.bienche.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.samples.SampleListener;
import vn.bienche.samples.SampleOptions;
import vn.bienche.samples.SampleProvince;

/**
 * The peer is a second program that computes the published figures from the same workbooks: where
 * it comes to them, neither the workbooks nor the definitions were bent to fit our own program.
 */
class PeerProgramTest {

  @TempDir static Path folder;

  @BeforeAll
  static void run() throws Exception {
    Path inbox = folder.resolve("inbox");
    SampleProvince.write(inbox, SampleOptions.calibrated(), SampleListener.SILENT);
    PeerProgram.run(inbox, folder.resolve("out"));
    PostgresPeer.run(inbox, folder.resolve("postgres"), folder.resolve("server"));
  }

  @ParameterizedTest
  @CsvSource({
    "R01,TOTAL,headcount,679",
    "R01,HG-IV-1,advisory_mean,5.40",
    "R02,TOTAL,graded,658",
    "R02,TOTAL,cvcc_pct,1.67",
    "R03,TOTAL,positions,322",
    "R03,TOTAL,posts,660",
    "R03,HG-I-0,posts,2"
  })
  void comesToThePublishedFigures(String report, String unit, String column, String figure)
      throws Exception {
    assertThat(records(report))
        .filteredOn(row -> row.get("unit_code").equals(unit))
        .singleElement()
        .satisfies(row -> assertThat(row.get(column)).isEqualTo(figure));
  }

  @Test
  void roundsHoursPerDayHalfUpOnTheExactQuotient() throws Exception {
    assertThat(records("R08"))
        .filteredOn(row -> row.get("unit_code").equals("TOTAL"))
        .extracting(row -> row.get("month") + " " + row.get("hours_per_day"))
        .containsExactly("2024-01 7.18", "2024-02 7.26", "2024-03 6.22", "2024-Q1 6.86");
  }

  @Test
  void printsEachTable() {
    assertThat(List.of("R01", "R02", "R03", "R08"))
        .allSatisfy(
            report ->
                assertThat(Files.readAllBytes(folder.resolve("out").resolve(report + ".pdf")))
                    .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"R01", "R02", "R03", "R08"})
  void comesToTheSameFiguresInPostgres(String report) {
    assertThat(folder.resolve("postgres").resolve(report + ".csv"))
        .hasSameTextualContentAs(folder.resolve("out").resolve(report + ".csv"));
  }

  @Test
  void countsWhatTheServerUsedStageByStage() throws Exception {
    List<String> stages = Files.readAllLines(folder.resolve("postgres/stages.csv"));
    assertThat(stages)
        .extracting(line -> line.split(",", -1)[0])
        .containsExactly("stage", "read", "start the server", "load", "aggregates", "print");
    assertThat(stages.get(3).split(",", -1)[3])
        .satisfies(server -> assertThat(Double.parseDouble(server)).isPositive());
  }

  private static List<CSVRecord> records(String report) throws Exception {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    Path file = folder.resolve("out").resolve(report + ".csv");
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
      return parser.getRecords();
    }
  }
}
