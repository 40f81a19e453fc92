package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.warehouse.value.Period;

class ReportFilesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "R01,2023-11-15,",
    "R02,2023-11-15,",
    "R03,2024-04-10,",
    "R06,,2023",
    "R07,2024-04-10,",
    "R08,,2024-Q1",
    "R08P,,2024-Q1",
    "R09,,2024-Q1",
    "R10,,2024-Q1",
    "R10P,,2024-Q1",
    "R11,2024-04-10,",
    "R12,2023-11-15,",
    "R13,,2023",
    "R14,,2024-Q1",
    "R15,2024-04-10,",
    "R16,,2024-Q1",
    "R17,2023-11-15,",
    "R17B,2023-11-15,"
  })
  void everyFormatIsWritten(String id, @Nullable LocalDate asOf, @Nullable String period) {
    Path target = System.getProperty("out") == null ? folder : Path.of(System.getProperty("out"));
    ReportResult result =
        WarehouseFixture.reports()
            .write(
                new ReportRequest(
                    id,
                    null,
                    period == null ? null : Period.parse(period).orElseThrow(),
                    asOf,
                    null,
                    EnumSet.allOf(ReportFormat.class),
                    target));

    assertThat(result.files())
        .hasSize(ReportFormat.values().length)
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  @ParameterizedTest
  @CsvSource({"R04,HG-I-1", "R04,HG-III-1", "R05,HG-I-1"})
  void appendicesOfUnitsHaveAFileForEach(String id, String unit) {
    Path target = System.getProperty("out") == null ? folder : Path.of(System.getProperty("out"));
    ReportResult result =
        WarehouseFixture.reports()
            .write(
                new ReportRequest(
                    id,
                    null,
                    null,
                    LocalDate.of(2024, 4, 10),
                    null,
                    EnumSet.allOf(ReportFormat.class),
                    target));

    assertThat(result.files())
        .contains(target.resolve(id + ".csv"), target.resolve(id + "_" + unit + ".pdf"))
        .hasSize(2 * 3 + 2);
  }
}
