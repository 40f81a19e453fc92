package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportRefusalTest {

  private static final LocalDate REPORTING_DATE = LocalDate.of(2023, 11, 15);

  @TempDir Path folder;

  @Test
  void aDateWithoutFiguresIsNamed() {
    refuses(
        request("R01", null, LocalDate.of(2010, 1, 1), null),
        "Không có số liệu",
        "01 tháng 01 năm 2010");
  }

  @Test
  void anUnknownReportIsAnsweredWithTheKnownOnes() {
    refuses(request("R99", null, REPORTING_DATE, null), "R99", "R01, R02, R03");
  }

  @Test
  void anUnknownRunIsNamed() {
    refuses(request("R01", null, REPORTING_DATE, "lan-9999"), "lan-9999");
  }

  @Test
  void anUnknownUnitIsNamed() {
    refuses(request("R01", "XX-1", REPORTING_DATE, null), "XX-1");
  }

  @Test
  void neitherPeriodNorDateIsRefused() {
    assertThatExceptionOfType(ReportFault.class)
        .isThrownBy(
            () ->
                new ReportRequest("R01", null, null, null, null, Set.of(ReportFormat.CSV), folder))
        .withMessageContaining("--period");
  }

  @Test
  void aTableThatDoesNotCrossFootIsNotWrittenAndItsCellsAreNamed() {
    WarehouseFixture.execute("update mart.headcount set officials = 24 where unit_code = 'HG-I-1'");
    try {
      refuses(
          request("R01", null, REPORTING_DATE, null),
          "Ban Tổ chức Tỉnh ủy / headcount: 23 ≠ 24",
          "Cơ quan Đảng cấp tỉnh / officials: 145 ≠ 146");
    } finally {
      WarehouseFixture.execute(
          "update mart.headcount set officials = 23 where unit_code = 'HG-I-1'");
    }
  }

  private void refuses(ReportRequest request, String... words) {
    assertThatExceptionOfType(ReportFault.class)
        .isThrownBy(() -> WarehouseFixture.reports().write(request))
        .satisfies(fault -> assertThat(fault.getMessage()).contains(words))
        .satisfies(fault -> assertThat(fault.englishMessage()).isNotBlank());
    assertThat(folder).isEmptyDirectory();
  }

  private ReportRequest request(
      String id, @Nullable String unit, LocalDate asOf, @Nullable String run) {
    return new ReportRequest(id, unit, null, asOf, run, Set.of(ReportFormat.CSV), folder);
  }
}
