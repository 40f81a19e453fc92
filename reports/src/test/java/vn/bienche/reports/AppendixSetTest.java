package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.reports.query.WarehouseReader;

/** Which units have an appendix of their own, and what a code of a group chooses. */
class AppendixSetTest {

  private static final LocalDate DATE = LocalDate.of(2024, 4, 10);

  @TempDir Path folder;

  @BeforeEach
  void twoUnitsUnderOneRoofWithTheSameFramework() {
    WarehouseFixture.execute(
        """
        insert into star.dim_unit (unit_code, valid_from, valid_to, unit, unit_kind, parent_code, is_root, run_from) values
          ('HG-I', '2020-01-01', '9999-12-31', 'Cơ quan Đảng cấp tỉnh', 'group', 'HG', false, 1),
          ('HG-I-1', '2020-01-01', '9999-12-31', 'Ban Tổ chức Tỉnh ủy', 'unit', 'HG-I', false, 1),
          ('HG-I-2', '2020-01-01', '9999-12-31', 'Ủy ban Kiểm tra Tỉnh ủy', 'unit', 'HG-I', false, 1);
        insert into mart.competency (unit_code, position_code, competency, valid_from, valid_to, unit, order_key, position_group,
          position_order, position, competency_group, competency_order, level, run_from, run_to)
        select 'HG-I-2', position_code, competency, valid_from, valid_to, 'Ủy ban Kiểm tra Tỉnh ủy', order_key || 'z', position_group,
          position_order, position, competency_group, competency_order, level, run_from, run_to
        from mart.competency where unit_code = 'HG-I-1'
        """);
  }

  @AfterEach
  void forget() {
    WarehouseFixture.execute(
        "delete from star.dim_unit; delete from mart.competency where unit_code = 'HG-I-2';"
            + " update ops.publication set detail = '{}'");
  }

  @Test
  void unitsWithTheSameFrameworkShareOneAppendixNamedForTheirGroup() throws IOException {
    assertThat(write("R05", null)).containsExactly("R05_HG-I.docx", "R05_HG-III-1.docx");
    assertThat(text("R05_HG-I.docx")).contains("Phụ lục 1.1", "CƠ QUAN ĐẢNG CẤP TỈNH");
  }

  @Test
  void unitsWithFrameworksOfTheirOwnHaveAnAppendixEach() {
    WarehouseFixture.execute(
        "update mart.competency set level = level % 5 + 1 where unit_code = 'HG-I-2'");

    assertThat(write("R05", null))
        .containsExactly("R05_HG-I-1.docx", "R05_HG-I-2.docx", "R05_HG-III-1.docx");
  }

  @Test
  void aUnitThatIsAskedForHasItsOwnDocument() throws IOException {
    assertThat(write("R05", "HG-I-2")).containsExactly("R05_HG-I-2.docx");
    assertThat(text("R05_HG-I-2.docx")).contains("ỦY BAN KIỂM TRA TỈNH ỦY");
  }

  @Test
  void theCodeOfAGroupChoosesItsUnitsWhereTheTableHasNoLineOfTheGroup() {
    assertThat(write("R04", "HG-I")).containsExactly("R04_HG-I-1.docx");
  }

  @Test
  void documentsPrintTheParametersOfThePublicationTheyAreMadeFrom() throws IOException {
    WarehouseFixture.execute(
        "update ops.publication set detail = '{\"settings\": \"known_on=null {base_year=2022, young_limit=35}\"}'");
    ReportRequest request =
        new ReportRequest(
            "R12", null, null, LocalDate.of(2023, 11, 15), null, Set.of(ReportFormat.CSV), folder);

    Scope scope =
        Scope.of(
            request,
            ReportCatalog.form("R12").time(),
            new WarehouseReader(WarehouseFixture::connection).requiredPublication(null),
            ReportSettings.sampleProvince());

    assertThat(scope.fill("dưới {youngBelow} tuổi, từ {baseYear} đến {targetYear}"))
        .isEqualTo("dưới 35 tuổi, từ 2022 đến 2026");
  }

  private List<String> write(String id, @Nullable String unit) {
    return WarehouseFixture.reports()
        .write(new ReportRequest(id, unit, null, DATE, null, Set.of(ReportFormat.DOCX), folder))
        .files()
        .stream()
        .map(file -> String.valueOf(file.getFileName()))
        .toList();
  }

  private String text(String name) throws IOException {
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(folder.resolve(name)))) {
      return String.join("\n", word.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }
  }
}
