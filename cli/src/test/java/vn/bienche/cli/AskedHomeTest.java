package vn.bienche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.explain.Explain;
import vn.bienche.reports.explain.ExplainRequest;
import vn.bienche.reports.explain.ExplainedFact;
import vn.bienche.reports.explain.Explanation;
import vn.bienche.reports.explain.FactPlace;
import vn.bienche.warehouse.database.Warehouse;
import vn.bienche.warehouse.home.Home;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.Period;

/** What a home answers when it is asked: comparisons and explanations. */
class AskedHomeTest {

  /** Rosters and a position list are in force, and the quarter has its logs. */
  private static final String DAY = "2024-03-30";

  @TempDir static Path folder;

  private static Path home() {
    return folder.resolve("nhà");
  }

  @BeforeAll
  static void demo() {
    assertThat(run("demo", "--staff", "60").code()).isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest
  @CsvSource({
    "R01,2024-03-30",
    "R01,2024",
    "R02,2024-03-30",
    "R03,2024-03-30",
    "R04,2024-03-30",
    "R06,2024",
    "R07,2024-03-30",
    "R08,2024-Q1",
    "R11,2024",
    "R12,2024-03-30",
    "R13,2024",
    "R15,2024",
    "R16,2024-Q1",
    "R16,2024"
  })
  void theFactsMakeEveryFigureThatIsExplained(String report, String period) {
    List<Explanation> all = explainAll(report, period);

    assertThat(all.stream().filter(e -> Boolean.FALSE.equals(e.agrees())))
        .extracting(
            e -> e.unitCode() + e.row() + e.column() + " " + e.printed() + "≠" + e.counted())
        .isEmpty();
    assertThat(all.stream().filter(e -> Boolean.TRUE.equals(e.agrees()) && e.printed() != null))
        .as("figures that are explained")
        .isNotEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "R06,vacant,2024",
    "R08,rank,2024-Q1",
    "R08,working_days,2024-Q1",
    "R08,standard_hours,2024-Q1",
    "R11,hours,2024",
    "R11,needed,2024",
    "R11,difference,2024",
    "R12,count,2024-03-30",
    "R12,pct,2024-03-30",
    "R13,headcount,2024",
    "R13,shared,2024",
    "R15,count,2024",
    "R16,increase,2024-Q1",
    "R16,decrease,2024"
  })
  void noPrintedFigureOfTheColumnIsLeftUnexplained(String report, String column, String period) {
    List<Explanation> figures =
        explainAll(report, period).stream()
            .filter(e -> e.column().equals(column) && e.printed() != null)
            .toList();

    assertThat(figures).isNotEmpty();
    assertThat(figures)
        .filteredOn(e -> !report.equals("R13") || "restated".equals(e.row().get("series")))
        .allSatisfy(e -> assertThat(e.agrees()).as(e.unitCode() + e.row()).isTrue());
  }

  @Test
  void aRatingAndAnAttributeLeadToTheirCells() throws IOException {
    Map<String, Map<Integer, Row>> sheets = new HashMap<>();
    Explanation rated =
        explain("R15", "HG-I-2", "count", "2024", Map.of("rating", "Hoàn thành tốt nhiệm vụ"));
    Explanation women =
        explain("R12", "HG-I-2", "count", DAY, Map.of("attribute", "sex", "value", "Nữ"));

    assertThat(rated.facts()).isNotEmpty();
    for (ExplainedFact fact : rated.facts()) {
      assertThat(text(place(fact, "rating"), sheets)).isEqualTo("Hoàn thành tốt nhiệm vụ");
    }
    assertThat(women.facts()).isNotEmpty();
    for (ExplainedFact fact : women.facts()) {
      assertThat(text(place(fact, "sex"), sheets)).isEqualTo("Nữ");
    }
  }

  @Test
  void aPlannerIsToldThatPersonsAreClosed() {
    try (Warehouse warehouse = Warehouse.open(new Home(home()), Optional.empty())) {
      Explain explain = new Explain(() -> asPlanner(warehouse), Language.VI);
      ExplainRequest question = request("R01", "HG-I-2", "headcount", DAY, Map.of());

      assertThatThrownBy(() -> explain.explain(question))
          .isInstanceOf(ReportFault.class)
          .hasMessageContaining("chỉ xem được số liệu tổng hợp")
          .hasMessageNotContaining("permission denied");
    }
  }

  private static Connection asPlanner(Warehouse warehouse) {
    Connection connection = warehouse.connection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set role bienche_planner");
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aUnitIsNamedAsPrintedAndRowsAreOfferedInWords() {
    CommandRun named =
        run(
            "explain",
            "R01",
            "--unit",
            "Ủy ban Kiểm tra Tỉnh ủy",
            "--column",
            "headcount",
            "--as-of",
            DAY);
    CommandRun levels =
        run("explain", "R07", "--unit", "HG-I-2", "--column", "present", "--as-of", DAY);
    CommandRun positions =
        run("explain", "R04", "--unit", "HG-I-2", "--column", "present", "--as-of", DAY);
    CommandRun unknown =
        run("explain", "R01", "--unit", "HG-I-22", "--column", "headcount", "--as-of", DAY);

    assertThat(named.code()).as(named.err()).isZero();
    assertThat(named.out()).contains("HG-I-2 Ủy ban Kiểm tra Tỉnh ủy");
    assertThat(levels.err())
        .contains("2. Ủy ban Kiểm tra Tỉnh ủy", "--row \"grade_level=CVC\" (chuyên viên chính)");
    assertThat(positions.err()).contains("Mã vị trí", "(Chủ nhiệm");
    assertThat(unknown.err()).contains("có phải HG-I-2");
  }

  @Test
  void theNamedCellsHoldTheFacts() throws IOException {
    Explanation present = explain("R01", "TOTAL", "headcount", DAY, Map.of());
    Explanation posts = explain("R03", "TOTAL", "posts", "2024-03-30", Map.of());
    Explanation quota =
        explain(
            "R06", "TOTAL", "assigned", "2024", Map.of("category", "officials", "year", "2024"));
    Map<String, Map<Integer, Row>> sheets = new HashMap<>();

    assertThat(present.facts()).hasSizeGreaterThan(30);
    for (ExplainedFact fact : present.facts()) {
      assertThat(text(place(fact, "staff_code"), sheets)).isEqualTo(fact.key());
    }
    for (ExplainedFact fact : posts.facts()) {
      assertThat(text(place(fact, "position_code"), sheets)).isEqualTo(fact.key());
      assertThat(new BigDecimal(text(place(fact, "posts"), sheets)))
          .isEqualByComparingTo(fact.amount());
    }
    for (ExplainedFact fact : quota.facts()) {
      assertThat(new BigDecimal(text(place(fact, "officials"), sheets)))
          .isEqualByComparingTo(fact.amount());
    }
  }

  @Test
  void theRowsOfAPersonAddUpToTheHoursNamed() throws IOException {
    Explanation hours = explain("R08", "HG-I-2", "hours", "2024-01", Map.of("month", "2024-01"));
    Map<String, Map<Integer, Row>> sheets = new HashMap<>();

    assertThat(hours.facts()).isNotEmpty();
    for (ExplainedFact fact : hours.facts()) {
      BigDecimal sum = BigDecimal.ZERO;
      FactPlace time = place(fact, "hours");
      String[] ends = Objects.requireNonNull(time.cell()).split(":");
      int first = new CellAddress(ends[0]).getRow();
      int last = new CellAddress(ends[ends.length - 1]).getRow();
      int code = column(place(fact, "staff_code"));
      for (Row row : rows(time, sheets).values()) {
        boolean inside = row.getRowNum() - 1 >= first && row.getRowNum() - 1 <= last;
        if (inside && fact.key().equals(row.getCellText(code))) {
          String cell = row.getCellText(column(time));
          sum = cell.isEmpty() ? sum : sum.add(new BigDecimal(cell.replace(',', '.')));
        }
      }
      BigDecimal named = fact.amount().divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP);
      assertThat(sum.setScale(2, RoundingMode.HALF_UP)).as(fact.key()).isEqualByComparingTo(named);
    }
  }

  @Test
  void explainSpeaksToPeopleAndPrograms() {
    CommandRun told =
        run("explain", "R01", "--unit", "HG-I-2", "--column", "headcount", "--as-of", DAY);
    CommandRun json =
        run("explain", "R02", "--unit", "HG-I-2", "--column", "cvc_pct", "--as-of", DAY, "--json");

    assertThat(told.code()).as(told.err()).isZero();
    assertThat(told.out()).contains("HG-I-2_DSCB_", " › DSCB › B", "Khớp");
    assertThat(json.out()).contains("\"workbook\"", "\"agrees\" : true", "\"parts\"");
    assertThat(
            run("explain", "R02", "--unit", "HG-I-2", "--column", "cvc_pct", "--as-of", DAY).out())
        .contains("chia «Tổng số trong cơ cấu ngạch»")
        .doesNotContain("graded");
  }

  @Test
  void wrongQuestionsAreAnsweredInOneSentence() {
    for (String[] wrong :
        List.of(
            new String[] {"explain", "R99", "--unit", "TOTAL", "--column", "x", "--period", "2023"},
            new String[] {
              "explain", "R01", "--unit", "HG-I-2", "--column", "headcout", "--period", "2024"
            },
            new String[] {
              "explain", "R01", "--unit", "HG-X", "--column", "headcount", "--period", "2023"
            },
            new String[] {
              "explain", "R07", "--unit", "HG-I-2", "--column", "present", "--period", "2024"
            },
            new String[] {"explain", "R01", "--unit", "HG-I-2", "--column", "headcount"},
            new String[] {
              "explain",
              "R01",
              "--unit",
              "HG-I-2",
              "--column",
              "headcount",
              "--period",
              "2023",
              "--row",
              "x"
            },
            new String[] {"compare", "--periods", "2024", "--units", "HG-I-99"},
            new String[] {"compare", "--periods", "1999"},
            new String[] {"erase", "KHÔNG-CÓ", "--yes"},
            new String[] {"erase", "KHÔNG-CÓ"})) {
      CommandRun outcome = run(wrong);

      assertThat(outcome.code()).as(String.join(" ", wrong)).isEqualTo(ExitCode.WRONG_USE);
      assertThat(outcome.err().strip()).isNotBlank().doesNotContain("\n");
    }
  }

  @Test
  void aComparisonTakesTheFiguresOfTheReports() throws IOException {
    assertThat(run("report", "R01", "--as-of", DAY, "--format", "csv", "--out", out("a")).code())
        .isZero();
    CommandRun compared =
        run(
            "compare",
            "--periods",
            "2024-01,2024-03-30",
            "--measure",
            "headcount",
            "--format",
            "csv");
    List<String> printed =
        Csv.file(Path.of(out("a")).resolve("R01.csv")).stream()
            .map(row -> row.get("unit_code") + " " + row.get("headcount"))
            .toList();

    assertThat(compared.code()).as(compared.err()).isZero();
    Path file = folder.resolve("so-sánh.csv");
    Files.writeString(file, compared.out());
    assertThat(
            Csv.file(file).stream()
                .filter(row -> DAY.equals(row.get("period")))
                .map(row -> row.get("unit_code") + " " + row.get("value")))
        .containsExactlyElementsOf(printed);
  }

  private static String out(String name) {
    return folder.resolve(name).toString();
  }

  private static List<Explanation> explainAll(String report, String period) {
    try (Warehouse warehouse = Warehouse.open(new Home(home()), Optional.empty())) {
      return new Explain(warehouse::connection, Language.VI)
          .explainAll(request(report, "TOTAL", "unit", period, Map.of()));
    }
  }

  private static Explanation explain(
      String report, String unit, String column, String period, Map<String, String> rows) {
    try (Warehouse warehouse = Warehouse.open(new Home(home()), Optional.empty())) {
      return new Explain(warehouse::connection, Language.VI)
          .explain(request(report, unit, column, period, rows));
    }
  }

  private static ExplainRequest request(
      String report, String unit, String column, String period, Map<String, String> rows) {
    return new ExplainRequest(
        report, unit, column, Period.parse(period).orElseThrow(), null, rows, null);
  }

  private static FactPlace place(ExplainedFact fact, String column) {
    return fact.places().stream()
        .filter(place -> column.equals(place.column()))
        .findFirst()
        .orElseThrow();
  }

  private static int column(FactPlace place) {
    return new CellAddress(Objects.requireNonNull(place.cell()).split(":")[0]).getColumn();
  }

  private static String text(FactPlace place, Map<String, Map<Integer, Row>> sheets)
      throws IOException {
    int row = new CellAddress(Objects.requireNonNull(place.cell()).split(":")[0]).getRow();
    return Objects.requireNonNull(rows(place, sheets).get(row)).getCellText(column(place));
  }

  /** The main job again with nothing new: the same answer, and no document is made but the lost. */
  @Test
  void aRepeatedRunMakesOnlyWhatIsMissing() throws IOException {
    String inbox = home().resolve("inbox-demo").toString();
    String[] job = {"run", inbox, "--period", "2024-Q1", "--out", out("q"), "--format", "docx,csv"};
    CommandRun first = run(job);
    Path kept = Path.of(out("q")).resolve("R02.docx");
    Path lost = Path.of(out("q")).resolve("R01.csv");
    FileTime then = FileTime.fromMillis(0);
    Files.setLastModifiedTime(kept, then);
    Files.delete(lost);

    CommandRun second = run(job);

    assertThat(second.code()).as(second.err()).isEqualTo(first.code());
    assertThat(second.out().lines().filter(line -> line.startsWith(out("q"))))
        .containsExactlyElementsOf(
            first.out().lines().filter(line -> line.startsWith(out("q"))).toList())
        .contains(kept.toString(), lost.toString());
    assertThat(Files.getLastModifiedTime(kept)).isEqualTo(then);
    assertThat(lost).isNotEmptyFile();
  }

  private static Map<Integer, Row> rows(FactPlace place, Map<String, Map<Integer, Row>> sheets)
      throws IOException {
    String key = place.workbook() + place.sheet();
    if (!sheets.containsKey(key)) {
      try (Stream<Path> files = Files.walk(home().resolve("inbox-demo"))) {
        Path file = files.filter(f -> f.endsWith(place.workbook())).findFirst().orElseThrow();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
          sheets.put(
              key,
              workbook.findSheet(String.valueOf(place.sheet())).orElseThrow().read().stream()
                  .collect(Collectors.toMap(row -> row.getRowNum() - 1, row -> row)));
        }
      }
    }
    return Objects.requireNonNull(sheets.get(key));
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.in(home(), arguments);
  }
}
