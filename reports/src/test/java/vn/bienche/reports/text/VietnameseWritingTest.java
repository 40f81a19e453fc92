package vn.bienche.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.warehouse.value.Period;

class VietnameseWritingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1904 | 0 | 1.904",
        "7.18 | 2 | 7,18",
        "116273.28 | 2 | 116.273,28",
        "0 | 0 | 0",
        "-62 | 0 | -62",
        "-0.004 | 2 | 0,00",
        "999 | 0 | 999",
        "1000000 | 0 | 1.000.000",
        "2.345 | 2 | 2,35",
        "100 | 2 | 100,00"
      })
  void numbersCarryPointsBetweenThousandsAndACommaBeforeDecimals(
      BigDecimal value, int scale, String text) {
    assertThat(VietnameseNumbers.format(value, scale)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0 | 00", "8 | 08", "10 | 10", "1904 | 1.904"})
  void countsInRunningTextHaveTwoDigitsAtLeast(long value, String text) {
    assertThat(VietnameseNumbers.running(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"8.00 | 08", "5.50 | 5,5", "7.18 | 7,18", "157.98 | 157,98", "100.00 | 100"})
  void meansInRunningTextEndWithoutNeedlessNoughts(BigDecimal value, String text) {
    assertThat(VietnameseNumbers.running(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01-05 | ngày 05 tháng 01 năm 2024",
        "2023-11-15 | ngày 15 tháng 11 năm 2023",
        "2024-03-09 | ngày 09 tháng 3 năm 2024"
      })
  void daysBelowTenAndMonthsBelowThreeCarryANought(LocalDate date, String text) {
    assertThat(VietnameseDates.full(date)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01 | tháng 01 năm 2024 | 01/2024",
        "2024-Q1 | quý I năm 2024 | Quý I/2024",
        "2024-Q4 | quý IV năm 2024 | Quý IV/2024",
        "2024 | năm 2024 | 2024",
        "2023-11-15 | ngày 15 tháng 11 năm 2023 | 15/11/2023"
      })
  void periodsAreNamedAsInDocuments(String period, String full, String narrow) {
    Period parsed = Period.parse(period).orElseThrow();

    assertThat(VietnameseDates.period(parsed)).isEqualTo(full);
    assertThat(VietnameseDates.narrow(parsed)).isEqualTo(narrow);
  }
}
