package vn.bienche.reports.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.reports.query.Row;

class FormulaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x = a + b | 145.00",
        "x = a - b | 101.00",
        "x = 100 * a / b | 559.09",
        "x = (a + b) / 7 | 20.71",
        "x = a - b - 1 | 100.00",
        "x = a + none | 123.00"
      })
  void isExactAndRoundedHalfUpAtTheEnd(String formula, BigDecimal expected) {
    assertThat(Formula.parse(formula).value(row()).orElseThrow().rounded(2)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"x = a / none", "x = none + none", "x = a / nil", "x = none * 2"})
  void isEmptyWhereAFactorIsEmptyOrTheDivisorNil(String formula) {
    assertThat(Formula.parse(formula).value(row())).isEmpty();
  }

  @Test
  void isRefusedWhenItCannotBeRead() {
    assertThatThrownBy(() -> Formula.parse("x = a ? b")).hasMessageContaining("x = a ? b");
    assertThatThrownBy(() -> Formula.parse("a + b")).hasMessageContaining("a + b");
  }

  private static Row row() {
    Map<String, @Nullable Object> values = new HashMap<>(Map.of("a", 123, "b", 22, "nil", 0));
    values.put("none", null);
    return new Row(values);
  }
}
