package vn.bienche.reports.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "7,18 | 7.18 | 2",
        "1.904 | 1904 | 0",
        "1.234.567,5 | 1234567.5 | 1",
        "86,20% | 86.20 | 2",
        "38.89% | 38.89 | 2",
        "08 | 8 | 0",
        "0.333 | 0.333 | 3",
        "-74 | -74 | 0",
        "−10 | -10 | 0",
        "12 345 | 12345 | 0",
        "1,904.50 | 1904.50 | 2"
      })
  void readsNumbersAsPrinted(String text, String value, int decimals) {
    NumberText number = Objects.requireNonNull(NumberText.of(text, false), text);
    assertThat(number.value()).isEqualByComparingTo(value);
    assertThat(number.decimals()).isEqualTo(decimals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "–", "…", "IV", "*", "2024-01", "15/11/2023", "Cấp huyện 68 vị trí"})
  void leavesAloneWhatIsNoNumber(String text) {
    assertThat(NumberText.of(text, false)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1904, 1.904", "1234567.50, '1.234.567,50'", "7.18, '7,18'", "-62, -62", "99, 99"})
  void writesNumbersInVietnameseNotation(String plain, String printed) {
    assertThat(NumberText.vietnamese(plain)).isEqualTo(printed);
  }
}
