package vn.bienche.warehouse.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralsTest {

  @ParameterizedTest
  @CsvSource({"1,I", "4,IV", "14,XIV", "23,XXIII", "99,XCIX", "1904,MCMIV", "3999,MMMCMXCIX"})
  void writesTheNumeral(int number, String numeral) {
    assertThat(RomanNumerals.of(number)).isEqualTo(numeral);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 4000})
  void refusesANumberWithoutNumeral(int number) {
    assertThatIllegalArgumentException().isThrownBy(() -> RomanNumerals.of(number));
  }
}
