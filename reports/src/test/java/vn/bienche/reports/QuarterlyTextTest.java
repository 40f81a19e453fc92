package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.reports.text.VietnameseNumbers;
import vn.bienche.warehouse.value.Period;

/** Section II of the quarterly report: its text and its table come from the same figures. */
class QuarterlyTextTest {

  private static final Pattern HOURS = Pattern.compile("([\\d.,]+) giờ/(người/)?(ngày|tháng)");

  @TempDir static Path folder;

  private static String text = "";
  private static String table = "";
  private static List<CSVRecord> rows = List.of();

  @BeforeAll
  static void write() throws IOException {
    WarehouseFixture.reports()
        .write(
            new ReportRequest(
                "R09",
                null,
                Period.ofQuarter(2024, 1),
                null,
                null,
                EnumSet.of(ReportFormat.DOCX, ReportFormat.CSV),
                folder));
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(folder.resolve("R09.docx")))) {
      text =
          word.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      table = word.getTables().get(word.getTables().size() - 1).getText();
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(folder.resolve("R09.csv"), StandardCharsets.UTF_8, format)) {
      rows = parser.getRecords();
    }
  }

  @Test
  void theDocumentNamesUnitsWhoseStaffAreOfAnOlderRoster() {
    assertThat(table)
        .containsOnlyOnce(
            "Số liệu lấy theo kỳ báo cáo gần nhất trước đó:"
                + " Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh.");
  }

  @Test
  void everyHourOfTheTextStandsInTheTable() {
    Set<String> figures = new HashSet<>();
    for (CSVRecord row : rows) {
      for (String key : List.of("hours_per_person", "hours_per_day")) {
        if (!row.get(key).isEmpty()) {
          figures.add(VietnameseNumbers.running(new BigDecimal(row.get(key))));
        }
      }
    }
    Matcher hours = HOURS.matcher(text);
    int found = 0;
    while (hours.find()) {
      found++;
      assertThat(figures).contains(hours.group(1));
    }
    assertThat(found).isGreaterThan(10);
  }

  @Test
  void everyUnitAndPersonOfTheTableStandsInTheTextWithItsHoursAndReason() {
    for (CSVRecord row : rows) {
      String hours = VietnameseNumbers.running(new BigDecimal(row.get("hours_per_day")));
      switch (row.get("item")) {
        case "unit" ->
            assertThat(text)
                .containsPattern(
                    Pattern.quote(row.get("unit"))
                        + "[^;(]*\\("
                        + Pattern.quote(hours)
                        + " giờ/người/ngày\\)");
        case "person" -> {
          String reason = row.get("reason").strip();
          String words = reason.isEmpty() ? ")" : "; lý do: " + reason + ")";
          assertThat(text).contains(row.get("unit") + " (" + hours + " giờ/ngày" + words);
        }
        default -> assertThat(text).contains(hours + " giờ/người/ngày");
      }
    }
  }

  @Test
  void countsBelowTenCarryANought() {
    assertThat(text).contains("(08 giờ/người/ngày)").doesNotContain("(8 giờ");
  }

  @Test
  void unitsWithTheSameHoursStandTogether() {
    assertThat(text).contains("Thành ủy Ngã Bảy, Huyện ủy Châu Thành (7,68 giờ/người/ngày)");
  }
}
