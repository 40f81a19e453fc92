package vn.bienche.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1904       | 0 | 1.904",
        "116273.25  | 2 | 116.273,25",
        "7.185      | 2 | 7,19",
        "-0.5       | 0 | -1",
        "1234567    | 0 | 1.234.567",
        "0          | 2 | 0,00",
      })
  void printVietnameseNumbersHalfUp(BigDecimal value, int decimals, String shown) {
    assertThat(Figures.shown(value, decimals)).isEqualTo(shown);
  }

  @Test
  void keepTheDecimalsThatAFigureHas() {
    assertThat(Figures.shown(new BigDecimal("157.90"))).isEqualTo("157,90");
    assertThat(Figures.shown(679)).isEqualTo("679");
    assertThat(Figures.shown(LocalDate.of(2023, 11, 15))).isEqualTo("15/11/2023");
  }

  @Test
  void printWhatIsUnknownAsADashAndNeverAsNil() {
    assertThat(Figures.shown(null, 2)).isEqualTo("–");
    assertThat(Figures.shown((Object) null)).isEqualTo("–");
    assertThat(Figures.change(null, 0)).isEqualTo("–");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"8|0|+8", "-62|0|−62", "0|0|0", "-11.00|0|−11", "0.4|0|0", "-1904.5|1|−1.904,5"})
  void printChangesWithTheirSign(BigDecimal value, int decimals, String shown) {
    assertThat(Figures.change(value, decimals)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"30,598,5.02", "10,102,9.80", "1,0,-", "-,5,-", "5,-,-", "1,8,12.50"})
  void giveSharesAsPublishedOnesAreComputed(
      @Nullable Integer part, @Nullable Integer whole, @Nullable BigDecimal percent) {
    assertThat(Figures.percent(part, whole)).isEqualTo(percent);
  }
}
