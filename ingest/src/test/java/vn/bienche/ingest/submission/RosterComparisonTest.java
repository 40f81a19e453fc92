package vn.bienche.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.ingest.Ingest;
import vn.bienche.ingest.IngestListener;
import vn.bienche.ingest.IngestReport;
import vn.bienche.ingest.IngestRequest;
import vn.bienche.ingest.IngestSettings;
import vn.bienche.ingest.OnDuplicate;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.ingest.template.FormWorkbook;
import vn.bienche.ingest.template.SendingUnit;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Verdict;

/**
 * Two rosters of a unit and the list of units, sent together and only tried, so that no lake is
 * needed.
 */
class RosterComparisonTest {

  private static final SendingUnit UNIT =
      new SendingUnit("HG-I-1", "Ban Tổ chức Tỉnh ủy", "Tỉnh ủy Hậu Giang");
  private static final LocalDateTime SENT = LocalDateTime.of(2024, 4, 1, 8, 0);

  @TempDir Path folder;

  @Test
  void aRosterIsComparedWithTheOneBeforeItWhicheverIsReadFirst() throws IOException {
    units();
    roster(
        "a.xlsx",
        LocalDate.of(2024, 3, 31),
        List.of(person("HG1", "01.002"), person("HG3", "01.003")));
    roster(
        "b.xlsx",
        LocalDate.of(2023, 11, 15),
        List.of(person("HG1", "01.003"), person("HG2", "01.003")));
    IngestReport report = dryRun();
    RosterDifference march = Objects.requireNonNull(result(report, "a.xlsx").change());
    assertThat(march.previous()).isEqualTo(Period.ofDay(LocalDate.of(2023, 11, 15)));
    assertThat(march.gone()).extracting(PersonLine::code).containsExactly("HG2");
    assertThat(march.arrived()).extracting(PersonLine::code).containsExactly("HG3");
    assertThat(march.changed())
        .extracting(RosterChange::before, RosterChange::after)
        .containsExactly(org.assertj.core.api.Assertions.tuple("01.003", "01.002"));
    assertThat(result(report, "b.xlsx").change()).as("the first roster").isNull();
  }

  @Test
  void aHeldRosterSaysWhoIsGone() throws IOException {
    units();
    roster(
        "a.xlsx",
        LocalDate.of(2023, 11, 15),
        List.of(
            person("HG1", "01.003"),
            person("HG2", "01.003"),
            person("HG3", "01.003"),
            person("HG4", "01.003")));
    roster("b.xlsx", LocalDate.of(2024, 3, 31), List.of(person("HG1", "01.003")));
    WorkbookResult held = result(dryRun(), "b.xlsx");
    assertThat(held.verdict()).isEqualTo(Verdict.HELD);
    assertThat(Objects.requireNonNull(held.change()).gone())
        .extracting(PersonLine::code)
        .containsExactly("HG2", "HG3", "HG4");
  }

  @Test
  void loadedRowsAreAddedUp() throws IOException {
    units();
    roster(
        "a.xlsx",
        LocalDate.of(2023, 11, 15),
        List.of(person("HG1", "01.003"), person("HG1", "01.003"), person("HG2", "01.003")));
    SentTotals totals = Objects.requireNonNull(result(dryRun(), "a.xlsx").totals());
    assertThat(totals.rows()).as("the line that stands twice is rejected").isEqualTo(2);
    assertThat(totals.sums()).containsEntry("Công chức", BigDecimal.valueOf(2));
  }

  private IngestReport dryRun() {
    Ingest ingest =
        new Ingest(
            () -> {
              throw new IllegalStateException("a trial asks for no Spark");
            },
            Lake.ofFolder(folder.resolve("lake")),
            folder.resolve("home"));
    IngestRequest request =
        new IngestRequest(
            List.of(folder.resolve("inbox")),
            true,
            OnDuplicate.REPLACE,
            Set.of(),
            IngestSettings.usual());
    return ingest.run(request, IngestListener.SILENT);
  }

  private static WorkbookResult result(IngestReport report, String name) {
    return report.workbooks().stream()
        .filter(w -> w.path().endsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private void units() throws IOException {
    List<Map<String, Object>> rows =
        List.of(
            Map.of(
                "unit_code",
                "HG",
                "unit",
                "Tỉnh ủy Hậu Giang",
                "unit_kind",
                "Nhóm",
                "valid_from",
                LocalDate.of(2004, 1, 1)),
            Map.of(
                "unit_code",
                "HG-I-1",
                "unit",
                "Ban Tổ chức Tỉnh ủy",
                "unit_kind",
                "Cơ quan",
                "parent_code",
                "HG",
                "valid_from",
                LocalDate.of(2004, 1, 1)));
    write(
        "HG_DVTC.xlsx",
        new FormWorkbook()
            .sheet(
                FormCode.DVTC,
                new SendingUnit("HG", "Ban Tổ chức Tỉnh ủy", ""),
                Period.NONE,
                rows));
  }

  private void roster(String name, LocalDate date, List<Map<String, Object>> persons)
      throws IOException {
    write(name, new FormWorkbook().sheet(FormCode.DSCB, UNIT, Period.ofDay(date), persons));
  }

  private void write(String name, FormWorkbook workbook) throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.write(inbox.resolve(name), workbook.bytes(SENT));
  }

  private static Map<String, Object> person(String code, String grade) {
    return Map.of(
        "staff_code",
        code,
        "full_name",
        "Nguyễn Văn " + code,
        "birth_date",
        LocalDate.of(1980, 1, 2),
        "sex",
        "Nam",
        "ethnicity",
        "Kinh",
        "title",
        "Chuyên viên",
        "category",
        "Công chức",
        "grade_code",
        grade);
  }
}
