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
    "R08,,2024-Q1",
    "R08P,,2024-Q1",
    "R09,,2024-Q1",
    "R10,,2024-Q1",
    "R10P,,2024-Q1",
    "R11,2024-04-10,",
    "R14,,2024-Q1",
    "R15,2024-04-10,",
    "R16,,2024-Q1"
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
}
