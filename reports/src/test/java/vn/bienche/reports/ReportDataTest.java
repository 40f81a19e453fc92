package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.warehouse.contract.OutputCatalog;
import vn.bienche.warehouse.contract.OutputColumn;
import vn.bienche.warehouse.value.Period;

class ReportDataTest {

  private static final LocalDate REPORTING_DATE = LocalDate.of(2023, 11, 15);
  private static final LocalDate SCHEME_DATE = LocalDate.of(2024, 4, 10);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "R01,TOTAL,headcount,679",
    "R01,TOTAL,public_employees,100",
    "R01,HG-I,mean_per_agency,20.71",
    "R01,HG-II,mean_per_agency,12.17",
    "R01,HG-I-1,headcount,23",
    "R01,HG-I-1,agencies,''",
    "R01,HG-I-1,public_employees,''",
    "R01,HG-IV-6,mass_mean,3.83",
    "R02,HG-I-1,cvc_pct,34.78",
    "R02,HG-III,cs_pct,2.82",
    "R02,HG-II-6,outside,7",
    "R03,TOTAL,positions,322",
    "R03,TOTAL,posts,660",
    "R03,HG-IV,positions,68",
    "R03,HG-I-0,note,Biên chế giao tính trong Văn phòng Tỉnh ủy",
    "R03,HG-II-6,cvcc,''",
    "R03,HG-II-6,cvc,0",
    "R06,TOTAL,target,660",
    "R06,TOTAL,cut_pct,5.71",
    "R07,HG-II-5,change,0"
  })
  void csvHoldsThePublishedFigures(String id, String unit, String key, String figure)
      throws IOException {
    CSVRecord row =
        csv(id, id.compareTo("R03") >= 0 ? SCHEME_DATE : REPORTING_DATE).stream()
            .filter(r -> r.get("unit_code").equals(unit))
            .findFirst()
            .orElseThrow();

    assertThat(row.get(key)).isEqualTo(figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"R01", "R02", "R03", "R06", "R07", "R08", "R08P", "R11", "R12", "R14", "R15"})
  void csvAndJsonCarryExactlyTheKeysOfTheContract(String id) throws IOException {
    List<String> keys = OutputCatalog.of(id).stream().map(OutputColumn::key).toList();
    List<CSVRecord> csv = csv(id, SCHEME_DATE.minusDays(20));
    JsonNode json =
        new ObjectMapper()
            .readTree(file(id, ReportFormat.JSON, SCHEME_DATE.minusDays(20)).toFile());

    assertThat(csv.get(0).getParser().getHeaderNames()).isEqualTo(keys);
    assertThat(json).hasSameSizeAs(csv);
    assertThat(json.get(0).fieldNames()).toIterable().containsExactlyElementsOf(keys);
  }

  @Test
  void jsonNumbersAreNumbersAndNoneIsNull() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(file("R01", ReportFormat.JSON, REPORTING_DATE).toFile());

    assertThat(json.get(0).get("headcount").isInt()).isTrue();
    assertThat(json.get(0).get("mean_per_agency").decimalValue()).isEqualByComparingTo("29.52");
    assertThat(json.get(2).get("unit_code").asText()).isEqualTo("HG-I-1");
    assertThat(json.get(2).get("agencies").isNull()).isTrue();
  }

  @Test
  void aQuarterHasItsMonthsAndItsOwnLineInOrder() throws IOException {
    List<String> months =
        csv("R08", LocalDate.of(2024, 2, 1)).stream()
            .filter(r -> r.get("unit_code").equals("TOTAL"))
            .map(r -> r.get("month") + " " + r.get("hours_per_day"))
            .toList();

    assertThat(months)
        .containsExactly("2024-01 7.18", "2024-02 7.26", "2024-03 6.22", "2024-Q1 6.86");
  }

  @Test
  void aMonthHasOnlyItself() throws IOException {
    ReportRequest request =
        new ReportRequest(
            "R08", null, Period.ofMonth(2024, 3), null, null, Set.of(ReportFormat.CSV), folder);

    assertThat(records(WarehouseFixture.reports().write(request).files().get(0)))
        .allSatisfy(row -> assertThat(row.get("month")).isEqualTo("2024-03"));
  }

  @Test
  void personsStandInVietnameseOrderByGivenName() throws IOException {
    List<String> names =
        csv("R08P", SCHEME_DATE.minusDays(20)).stream()
            .filter(r -> r.get("unit_code").equals("HG-I-1") && r.get("month").equals("2024-01"))
            .map(r -> r.get("full_name"))
            .toList();

    assertThat(names)
        .containsExactly(
            "Lê Hoàng An",
            "Nguyễn Thị Ánh",
            "Trần Văn Ân",
            "Đặng Quốc Bình",
            "Võ Minh Dũng",
            "Phạm Thị Đào",
            "Bùi Thanh Hằng",
            "Huỳnh Thị Ngọc Hân");
  }

  @Test
  void aGroupIsWrittenWithItsUnitsToAFileOfItsOwn() throws IOException {
    ReportRequest request =
        new ReportRequest(
            "R01", "HG-II", null, REPORTING_DATE, null, Set.of(ReportFormat.CSV), folder);

    Path file = WarehouseFixture.reports().write(request).files().get(0);

    assertThat(file).hasFileName("R01_HG-II.csv");
    assertThat(records(file))
        .extracting(r -> r.get("unit_code"))
        .containsExactly("HG-II", "HG-II-1", "HG-II-2", "HG-II-3", "HG-II-4", "HG-II-5", "HG-II-6");
  }

  private List<CSVRecord> csv(String id, LocalDate asOf) throws IOException {
    return records(file(id, ReportFormat.CSV, asOf));
  }

  private Path file(String id, ReportFormat format, LocalDate asOf) {
    ReportRequest request = new ReportRequest(id, null, null, asOf, null, Set.of(format), folder);
    return WarehouseFixture.reports().write(request).files().get(0);
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
