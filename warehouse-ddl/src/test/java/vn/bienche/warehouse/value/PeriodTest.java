package vn.bienche.warehouse.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2023-11-15, 2023-11-15, 2023-11-15, DATE",
    "2024-02,    2024-02-01, 2024-02-29, MONTH",
    "2024-Q1,    2024-01-01, 2024-03-31, QUARTER",
    "2024Q4,     2024-10-01, 2024-12-31, QUARTER",
    "2024,       2024-01-01, 2024-12-31, YEAR"
  })
  void readsEachWrittenForm(String text, LocalDate first, LocalDate last, PeriodKind kind) {
    Period period = Period.parse(text).orElseThrow();

    assertThat(period).isEqualTo(new Period(kind, first, last));
    assertThat(Period.parse(period.text())).as("its text is read back").contains(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024-13", "2023-02-29", "quý 1", "2024-Q5", "24"})
  void refusesWhatIsNoPeriod(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @Test
  void aDateStandsForItsMonthQuarterAndYear() {
    Period day = Period.ofDay(LocalDate.of(2024, 5, 17));

    assertThat(day.widen(PeriodKind.MONTH).text()).isEqualTo("2024-05");
    assertThat(day.widen(PeriodKind.QUARTER).text()).isEqualTo("2024-Q2");
    assertThat(day.widen(PeriodKind.YEAR).text()).isEqualTo("2024");
  }
}
