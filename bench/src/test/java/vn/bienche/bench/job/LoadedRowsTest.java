package vn.bienche.bench.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadedRowsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rows: read 12 = loaded 9 (1 of them with warnings) + rejected 3. | 9",
        "Rows: read 32,056,061 = loaded 32,056,052 (313,455 of them with warnings) + rejected 9. | 32056052",
      })
  void readsTheSummary(String line, long rows) {
    assertThat(LoadedRows.in(List.of("Workbooks: 3 entries", line, ""))).isEqualTo(rows);
  }

  @Test
  void takesTheLastOfSeveralRuns() {
    assertThat(
            LoadedRows.in(
                List.of(
                    "Rows: read 12 = loaded 12 (0 of them with warnings) + rejected 0.",
                    "Rows: read 2,820 = loaded 2,820 (0 of them with warnings) + rejected 0.")))
        .isEqualTo(2820);
  }

  @Test
  void refusesALogWithoutSummary() {
    assertThatThrownBy(() -> LoadedRows.in(List.of("Rows: none")))
        .isInstanceOf(IllegalStateException.class);
  }
}
