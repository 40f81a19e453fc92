package vn.bienche.ingest.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.ingest.IngestSettings;
import vn.bienche.ingest.identity.WorkbookPlan;
import vn.bienche.ingest.identity.WorkbookPlanner;
import vn.bienche.ingest.template.FormWorkbook;
import vn.bienche.ingest.template.SendingUnit;
import vn.bienche.ingest.workbook.OpenedWorkbook;
import vn.bienche.ingest.workbook.ReadingLimits;
import vn.bienche.ingest.workbook.WorkbookFile;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/** A returned workbook, mended by the clerk and sent again, is read like the first one. */
class SentAgainTest {

  private static final String NAME = "HG-I-1_DSCB_2023-11-15.xlsx";

  @TempDir Path folder;

  @Test
  void thePagesThatWeAddedAreNoForms() throws IOException {
    Path sent = Files.write(folder.resolve(NAME), roster());
    Finding finding =
        SampleFindings.finding(RuleCode.CE_001, Severity.ERROR, "DSCB", "C12", null, "Họ và tên");
    Path returned =
        ReturnedWorkbook.write(
            sent, ReturnedWorkbookTest.notice(List.of(finding)), folder.resolve("tra/" + NAME));
    WorkbookPlan before = plan(sent);
    WorkbookPlan again = plan(returned);
    assertThat(before.sheets()).hasSize(1);
    assertThat(again.sheets()).hasSize(1);
    assertThat(again.findings()).isEqualTo(before.findings());
    assertThat(again.sheets().get(0).unit()).isEqualTo("HG-I-1");
    assertThat(again.sheets().get(0).header().columns())
        .isEqualTo(before.sheets().get(0).header().columns());
  }

  @Test
  void ourOwnTemplateStaysHiddenAndComplete() throws Exception {
    Path sent = Files.write(folder.resolve(NAME), roster());
    Finding finding =
        SampleFindings.finding(RuleCode.CE_001, Severity.ERROR, "DSCB", "C12", null, "Họ và tên");
    Path returned =
        ReturnedWorkbook.write(
            sent, ReturnedWorkbookTest.notice(List.of(finding)), folder.resolve("tra/" + NAME));
    try (XSSFWorkbook original = new XSSFWorkbook(sent.toFile());
        XSSFWorkbook copy = new XSSFWorkbook(returned.toFile())) {
      assertThat(copy.isSheetHidden(copy.getSheetIndex("_bienche"))).isTrue();
      assertThat(copy.getSheet("DSCB").getDataValidations())
          .hasSameSizeAs(original.getSheet("DSCB").getDataValidations());
      assertThat(copy.getSheet("DSCB").getMergedRegions())
          .isEqualTo(original.getSheet("DSCB").getMergedRegions());
      assertThat(copy.getSheet("DSCB").getColumnWidth(2))
          .isEqualTo(original.getSheet("DSCB").getColumnWidth(2));
    }
  }

  private static WorkbookPlan plan(Path file) {
    IngestSettings usual = IngestSettings.usual();
    ReadingLimits limits =
        new ReadingLimits(
            usual.maxFileBytes(), usual.maxInflatedBytes(), usual.maxInflationRatio());
    try (OpenedWorkbook workbook = WorkbookFile.open(file, NAME, limits)) {
      return WorkbookPlanner.plan(
          workbook, NAME, "ab12", 2024, vn.bienche.ingest.identity.KnownUnits.NONE);
    }
  }

  private static byte[] roster() {
    Map<String, Object> person =
        Map.of(
            "staff_code",
            "HG000001",
            "birth_date",
            LocalDate.of(1975, 3, 12),
            "sex",
            "Nữ",
            "ethnicity",
            "Kinh",
            "title",
            "Trưởng ban",
            "category",
            "Cán bộ",
            "grade_code",
            "01.002");
    return new FormWorkbook()
        .sheet(
            FormCode.DSCB,
            new SendingUnit("HG-I-1", "Ban Tổ chức Tỉnh ủy", "Tỉnh ủy Hậu Giang"),
            Period.ofDay(LocalDate.of(2023, 11, 15)),
            List.of(person))
        .bytes(LocalDateTime.of(2023, 11, 20, 8, 0));
  }
}
