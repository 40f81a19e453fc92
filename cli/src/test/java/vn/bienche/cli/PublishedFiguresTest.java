package vn.bienche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole main job on the sample province, compared cell by cell with what the real province
 * published. Where the published figure contradicts itself, the right one stands here with its
 * reason.
 */
class PublishedFiguresTest {

  /** A block of the running text and no line of a table: the table's group I also holds row 7. */
  private static final String TEXT_BLOCK = "HG-I(1-6)";

  private static final Map<String, String> LEVEL_KEYS =
      Map.of(
          "chuyên viên cao cấp", "cvcc",
          "chuyên viên chính", "cvc",
          "chuyên viên", "cv",
          "cán sự", "cs",
          "nhân viên", "nv");

  /**
   * Counts of the published grade paragraphs that cannot be, and what follows from the rest of the
   * paragraph.
   */
  private static final Map<String, Corrected> GRADE_COUNTS =
      Map.of(
          "HG-II-5 cv",
              new Corrected(
                  "11",
                  "12 would make 14 of 13 present; 84,61 % is 11 / 13, and the group's 66 needs 13"),
          "HG-IV-1 cs",
              new Corrected(
                  "1", "2 is 4 % of 50, published is 2 %; the group's 15 and 376 need 1"));

  /**
   * Percentages that were truncated, bent to 100 or mistyped; the right one is count / graded,
   * half-up.
   */
  private static final Map<String, Corrected> GRADE_PERCENTS =
      Map.ofEntries(
          Map.entry(
              "HG-I-1 cvc",
              new Corrected("34.78", "8 / 23; published 34,79 adds the paragraph up to 100")),
          Map.entry("HG-I-1 cv", new Corrected("65.22", "15 / 23; published 65,21 is cut off")),
          Map.entry("HG-I-6 cs", new Corrected("2.78", "1 / 36; cut off")),
          Map.entry("HG-II cvcc", new Corrected("1.52", "1 / 66; published 1,15 swaps digits")),
          Map.entry("HG-II cv", new Corrected("66.67", "44 / 66; cut off")),
          Map.entry("HG-II-3 cv", new Corrected("63.64", "7 / 11; cut off")),
          Map.entry("HG-II-4 cv", new Corrected("53.85", "7 / 13; cut off")),
          Map.entry("HG-II-5 cv", new Corrected("84.62", "11 / 13; cut off")),
          Map.entry("HG-III cvc", new Corrected("22.54", "16 / 71; cut off")),
          Map.entry("HG-III cv", new Corrected("74.65", "53 / 71; cut off")),
          Map.entry("HG-III cs", new Corrected("2.82", "2 / 71; bent to 100")),
          Map.entry("HG-III-1 cv", new Corrected("64.29", "18 / 28; cut off")),
          Map.entry("HG-III-2 cvc", new Corrected("18.60", "8 / 43; bent to 100")),
          Map.entry("HG-III-2 cv", new Corrected("81.40", "35 / 43; cut off")),
          Map.entry("HG-IV cvcc", new Corrected("0.80", "3 / 376; cut off")),
          Map.entry("HG-IV-2 cvc", new Corrected("20.41", "10 / 49; cut off")),
          Map.entry("HG-IV-3 cvc", new Corrected("21.43", "9 / 42; cut off")),
          Map.entry("HG-IV-4 cvcc", new Corrected("2.27", "1 / 44; published 2,72 swaps digits")),
          Map.entry("HG-IV-4 cv", new Corrected("65.91", "29 / 44; cut off")),
          Map.entry("HG-IV-4 cs", new Corrected("4.55", "2 / 44; cut off")),
          Map.entry("HG-IV-5 cvc", new Corrected("21.28", "10 / 47; cut off")),
          Map.entry("HG-IV-6 cvc", new Corrected("7.41", "4 / 54; cut off")),
          Map.entry("HG-IV-6 cv", new Corrected("87.04", "47 / 54; cut off")),
          Map.entry("HG-IV-6 cs", new Corrected("5.56", "3 / 54; cut off")),
          Map.entry("HG-IV-7 cvc", new Corrected("19.57", "9 / 46; cut off")),
          Map.entry("HG-IV-7 cv", new Corrected("76.09", "35 / 46; cut off")),
          Map.entry("HG-IV-7 cs", new Corrected("4.35", "2 / 46; cut off")),
          Map.entry("HG-IV-8 cvc", new Corrected("15.91", "7 / 44; published 15,09")),
          Map.entry("HG-IV-8 cs", new Corrected("6.82", "3 / 44; cut off")));

  /** Cells of the 13-column table that contradict their own row or the rows below them. */
  private static final Map<String, Corrected> TARGET_CELLS =
      Map.of(
          "HG-IV-3 graded",
              new Corrected(
                  "41", "11 + 30; every other district has two retired persons outside the grades"),
          "HG-IV graded", new Corrected("368", "sum of the eight districts, and 88 + 280"),
          "TOTAL graded", new Corrected("636", "138 + 66 + 64 + 368, and 19 + 221 + 395 + 1"));

  /** Means that are published with one decimal. */
  private static final Map<String, String> ONE_DECIMAL =
      Map.of("2,7", "2.67", "2,8", "2.83", "3,8", "3.83");

  private record Corrected(String right, String reason) {}

  @TempDir static Path home;

  @BeforeAll
  static void demo() {
    assertThat(Main.run("demo", "--quiet", "--home", home.toString())).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aTemplateBeginsWithWhatTheUnitSentLastAndComesBackWithoutAnError() throws IOException {
    Path folder = home.resolve("mau");
    String[] forms = {"DSCB", "B3", "KNL", "B22", "NGACH", "BDNS"};
    List<String> command = new java.util.ArrayList<>(List.of("template"));
    command.addAll(List.of(forms));
    command.addAll(
        List.of(
            "--unit", "HG-I-1", "--period", "2024-06-30", "--out", folder.toString(), "--quiet"));
    command.addAll(List.of("--home", home.toString()));
    assertThat(Main.run(command.toArray(String[]::new))).isEqualTo(ExitCode.DONE);
    try (var files = java.nio.file.Files.list(folder)) {
      assertThat(files).hasSize(forms.length);
    }
    try (var files = java.nio.file.Files.list(folder)) {
      files
          .filter(f -> !f.toString().contains("NGACH"))
          .forEach(
              f ->
                  assertThat(
                          Main.run(
                              "ingest",
                              f.toString(),
                              "--dry-run",
                              "--quiet",
                              "--home",
                              home.toString()))
                      .as(f.toString())
                      .isEqualTo(ExitCode.DONE));
    }
  }

  @TestFactory
  Stream<DynamicTest> presentHeadcountOnTheDayOfTheScheme() throws IOException {
    Map<String, Map<String, String>> ours = byUnit("R01.csv");
    return Csv.golden("headcount_2023_11_15.csv").stream()
        .filter(row -> !at(row, "unit_id").equals(TEXT_BLOCK))
        .map(row -> DynamicTest.dynamicTest(at(row, "unit_id"), () -> comparePresent(row, ours)));
  }

  private static void comparePresent(
      Map<String, String> published, Map<String, Map<String, String>> ours) {
    Map<String, String> printed = line(ours, at(published, "unit_id"));
    assertThat(at(printed, "headcount")).isEqualTo(at(published, "headcount"));
    sameWhereGiven(published, "civil_servants", printed, "officials");
    sameWhereGiven(published, "public_employees", printed, "public_employees");
    decimalWhereGiven(at(published, "published_average"), at(printed, "mean_per_agency"));
    decimalWhereGiven(at(published, "avg_per_party_agency"), at(printed, "advisory_mean"));
    sameWhereGiven(published, "service_unit_headcount", printed, "service_headcount");
    decimalWhereGiven(at(published, "avg_per_front_mass_agency"), at(printed, "mass_mean"));
  }

  @TestFactory
  Stream<DynamicTest> gradeStructurePerUnit() throws IOException {
    Map<String, Map<String, String>> ours = byUnit("R02.csv");
    return Csv.golden("grade_current.csv").stream()
        .filter(row -> !at(row, "unit_id").equals(TEXT_BLOCK))
        .map(
            row -> {
              String key = Objects.requireNonNull(LEVEL_KEYS.get(at(row, "grade_level")));
              String cell = unitCode(at(row, "unit_id")) + " " + key;
              return DynamicTest.dynamicTest(
                  cell,
                  () -> {
                    Map<String, String> printed = line(ours, at(row, "unit_id"));
                    assertThat(nil(at(printed, key)))
                        .as("persons; %s", reason(GRADE_COUNTS, cell))
                        .isEqualTo(right(GRADE_COUNTS, cell, at(row, "count")));
                    assertThat(new BigDecimal(nil(at(printed, key + "_pct"))))
                        .as("percent; %s", reason(GRADE_PERCENTS, cell))
                        .isEqualByComparingTo(
                            right(
                                GRADE_PERCENTS,
                                cell,
                                at(row, "published_percent").replace(',', '.')));
                  });
            });
  }

  @TestFactory
  Stream<DynamicTest> positionsPostsAndGradesOfTheScheme() throws IOException {
    Map<String, Map<String, String>> ours = byUnit("R03.csv");
    Map<String, String> columns =
        Map.of(
            "c04_tong_bien_che", "posts",
            "c05_can_bo_cong_chuc", "officials",
            "c06_vien_chuc", "public_employees",
            "c07_hop_dong_nd111", "contracts",
            "c08_tong_so_ngach", "graded",
            "c09_cvcc", "cvcc",
            "c10_cvc", "cvc",
            "c11_cv", "cv",
            "c12_can_su_nhan_vien", "cs_nv");
    return Csv.golden("target_structure_2026.csv").stream()
        .flatMap(
            row ->
                columns.entrySet().stream()
                    .map(
                        column -> {
                          String cell = unitCode(at(row, "unit_id")) + " " + column.getValue();
                          return DynamicTest.dynamicTest(
                              cell,
                              () -> {
                                String printed =
                                    at(line(ours, at(row, "unit_id")), column.getValue());
                                String published = at(row, column.getKey());
                                assertThat(nil(printed))
                                    .as(reason(TARGET_CELLS, cell))
                                    .isEqualTo(nil(right(TARGET_CELLS, cell, published)));
                              });
                        }));
  }

  @Test
  void districtsShareOneListOfPositionsThatCountsOnce() throws IOException {
    Map<String, Map<String, String>> ours = byUnit("R03.csv");
    for (Map<String, String> row : Csv.golden("target_structure_2026.csv")) {
      String published = at(row, "c03_so_vi_tri_viec_lam");
      if (published.matches("\\d+")) {
        assertThat(at(line(ours, at(row, "unit_id")), "positions"))
            .as(at(row, "unit_id"))
            .isEqualTo(published);
      }
    }
    assertThat(at(line(ours, "HG-IV-4"), "positions")).isEqualTo("68");
  }

  @Test
  void everyMonthAll736LogAndTheMeansAreThePublishedOnes() throws IOException {
    // 6,23 is published for March; 130,71 / 21 is 6,2243
    Map<String, List<String>> months =
        Map.of(
            "2024-01", List.of("736", "736", "22", "176", "157.98", "7.18"),
            "2024-02", List.of("736", "736", "16", "128", "116.08", "7.26"),
            "2024-03", List.of("736", "736", "21", "168", "130.71", "6.22"));
    List<Map<String, String>> ours = Csv.file(home.resolve("outputs/R08.csv"));
    months.forEach(
        (month, expected) ->
            assertThat(
                    ours.stream()
                        .filter(
                            r -> at(r, "unit_code").equals("TOTAL") && at(r, "month").equals(month))
                        .map(
                            r ->
                                Stream.of(
                                        "staff",
                                        "staff_logged",
                                        "working_days",
                                        "standard_hours",
                                        "hours_per_person",
                                        "hours_per_day")
                                    .map(key -> at(r, key))
                                    .toList()))
                .as(month)
                .containsExactly(expected));
  }

  @TestFactory
  Stream<DynamicTest> highestAndLowestUnitsOfEachMonth() throws IOException {
    List<Map<String, String>> ours = Csv.file(home.resolve("outputs/R08.csv"));
    return Csv.golden("working_hours_2024.csv").stream()
        .filter(row -> at(row, "record_type").startsWith("unit_"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    at(row, "month") + " " + at(row, "unit_id"), () -> compareExtreme(row, ours)));
  }

  private static void compareExtreme(
      Map<String, String> published, List<Map<String, String>> ours) {
    BigDecimal printed =
        ours.stream()
            .filter(
                r ->
                    at(r, "unit_code").equals(at(published, "unit_id"))
                        && at(r, "month").equals(at(published, "month")))
            .map(r -> new BigDecimal(at(r, "hours_per_day")))
            .findFirst()
            .orElseThrow();
    if (at(published, "range_published").equals("yes")) {
      assertThat(printed)
          .isBetween(
              new BigDecimal(at(published, "hours_per_day_low_num")),
              new BigDecimal(at(published, "hours_per_day_high_num")));
    } else {
      assertThat(printed).isEqualByComparingTo(at(published, "hours_per_person_day_num"));
    }
  }

  @Test
  void everyDocumentIsThereInEveryFormat() {
    for (String id : List.of("R01", "R02", "R03", "R08")) {
      for (String ending : List.of("pdf", "docx", "xlsx", "csv", "json")) {
        assertThat(home.resolve("outputs").resolve(id + "." + ending)).isNotEmptyFile();
      }
    }
  }

  @Test
  void aSecondRunReadsNothingAndPublishesNothing() throws IOException {
    Path log = home.resolve("lake/landing/rows/_delta_log");
    long commits = count(log);

    assertThat(Main.run("demo", "--quiet", "--home", home.toString())).isEqualTo(ExitCode.DONE);

    assertThat(count(log)).as("commits of the lake").isEqualTo(commits);
    assertThat(org.apache.spark.sql.SparkSession.getDefaultSession().isEmpty())
        .as("Spark was not started for it")
        .isTrue();
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).count();
    }
  }

  private static Map<String, Map<String, String>> byUnit(String file) throws IOException {
    return Csv.file(home.resolve("outputs").resolve(file)).stream()
        .collect(java.util.stream.Collectors.toMap(r -> at(r, "unit_code"), r -> r));
  }

  private static Map<String, String> line(Map<String, Map<String, String>> ours, String unit) {
    return Objects.requireNonNull(ours.get(unitCode(unit)), "no line of " + unit);
  }

  private static String unitCode(String unit) {
    return unit.equals("HG") ? "TOTAL" : unit;
  }

  private static String at(Map<String, String> row, String key) {
    return Objects.requireNonNull(row.get(key), key);
  }

  private static String right(Map<String, Corrected> corrected, String cell, String published) {
    Corrected right = corrected.get(cell);
    return right == null ? published : right.right();
  }

  private static String reason(Map<String, Corrected> corrected, String cell) {
    Corrected right = corrected.get(cell);
    return right == null ? "as published" : right.reason();
  }

  /** Whether a nil cell is printed 0 or blank follows no rule in the source. */
  private static String nil(String cell) {
    return cell.isEmpty() ? "0" : cell;
  }

  private static void sameWhereGiven(
      Map<String, String> published, String column, Map<String, String> printed, String key) {
    if (!at(published, column).isEmpty()) {
      assertThat(nil(at(printed, key))).as(key).isEqualTo(at(published, column));
    }
  }

  private static void decimalWhereGiven(String published, String printed) {
    if (!published.isEmpty()) {
      String right = ONE_DECIMAL.getOrDefault(published, published.replace(',', '.'));
      assertThat(new BigDecimal(printed)).isEqualByComparingTo(right);
    }
  }
}
