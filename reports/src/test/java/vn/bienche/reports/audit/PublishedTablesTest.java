package vn.bienche.reports.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bienche.warehouse.value.Language;

/** What the province printed. The approved findings were checked by arithmetic of their own. */
class PublishedTablesTest {

  static List<String> published() {
    return Fixtures.PUBLISHED;
  }

  @ParameterizedTest
  @MethodSource("published")
  void findsExactlyTheApprovedContradictions(String name) throws IOException {
    List<String> found =
        Audit.of(Fixtures.published(name)).findings().stream()
            .map(PublishedTablesTest::line)
            .toList();
    List<String> approved =
        Files.readAllLines(Fixtures.file("published/" + name + ".approved.txt"));
    assertThat(found).as(name).containsExactlyElementsOf(approved);
  }

  @Test
  void blamesTheCountThatBothItsTotalAndItsPercentagesDeny() {
    AuditFinding finding = finding("grade_current", 47, "count");
    assertThat(finding.kind()).isEqualTo(AuditKind.WRONG_COUNT);
    assertThat(finding.resolves())
        .contains("HG-II-5: chuyên viên chính / published_percent = 15.38");
    assertThat(finding.consequences())
        .contains("HG-II-5: chuyên viên chính / sum_of_counts_in_unit = 14");
  }

  @Test
  void followsOneWrongCellThroughItsGroupToTheGrandTotal() {
    assertThat(Audit.of(Fixtures.published("target_structure_2026")).findings())
        .extracting(AuditFinding::row, AuditFinding::expected, AuditFinding::confidence)
        .containsExactly(
            tuple("HG", "636", Confidence.HIGH),
            tuple("HG-IV", "368", Confidence.HIGH),
            tuple("HG-IV-3", "41", Confidence.HIGH));
  }

  @Test
  void tellsThePartsWhenTheTotalAloneCannotBeConvicted() {
    AuditFinding finding = finding("target_structure_2026_text", 8, "value");
    assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(finding.suspects()).contains("HG-I: cơ cấu ngạch: chuyên viên chính / value = 71");
  }

  @Test
  void speaksToTheClerkInVietnamese() {
    assertThat(finding("target_structure_2026", 25, "c08_tong_so_ngach").text(Language.VI))
        .isEqualTo(
            "Dòng 25, HG-IV-3, cột “c08_tong_so_ngach”: tổng sai, đã in 40, đúng ra là 41. "
                + "Theo hàng: c10_cvc + c11_cv = 11 + 30 = 41. Mức độ: chắc chắn.");
    assertThat(finding("grade_current", 7, "published_percent").text(Language.VI))
        .contains("đúng ra là 4,88")
        .contains("6 / 123 = 4,88%")
        .contains("cắt bớt, không làm tròn");
  }

  private static AuditFinding finding(String table, int line, String column) {
    return Audit.of(Fixtures.published(table)).findings().stream()
        .filter(f -> f.line() == line && f.column().equals(column))
        .findFirst()
        .orElseThrow();
  }

  static String line(AuditFinding finding) {
    return String.join(
        " | ",
        String.valueOf(finding.line()),
        finding.row(),
        finding.column(),
        finding.published(),
        finding.expected(),
        finding.kind().code(),
        finding.confidence().code());
  }
}
