package vn.bienche.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecompositionTest {

  private static final Measure SHARE = Measures.of("cvc_pct");
  private static final Line TOTAL = new Line("TOTAL", "TỔNG SỐ", "total", "", "");

  @Test
  void changedWeightsAreMixAndChangedLevelsAreLevel() {
    Slice base = slice(Map.of("A", fraction(10, 100), "B", fraction(30, 100)), 40, 200);
    Slice now = slice(Map.of("A", fraction(10, 50), "B", fraction(45, 150)), 55, 200);

    assertThat(Decomposition.of(SHARE, TOTAL, base, now))
        .as("mix −¼ × 15 + ¼ × 30, level 3/8 × 10 + 5/8 × 0")
        .isEqualTo(new Decomposition(new BigDecimal("3.75"), new BigDecimal("3.75")));
  }

  @Test
  void weightsAloneMakeNoLevel() {
    Slice base = slice(Map.of("A", fraction(10, 100), "B", fraction(30, 100)), 40, 200);
    Slice now = slice(Map.of("A", fraction(5, 50), "B", fraction(45, 150)), 50, 200);

    assertThat(Decomposition.of(SHARE, TOTAL, base, now))
        .isEqualTo(new Decomposition(new BigDecimal("5.00"), new BigDecimal("0.00")));
  }

  @Test
  void aUnitThatCameIsStructure() {
    Slice base = slice(Map.of("A", fraction(10, 100)), 10, 100);
    Slice now = slice(Map.of("A", fraction(10, 100), "B", fraction(50, 100)), 60, 200);

    assertThat(Decomposition.of(SHARE, TOTAL, base, now))
        .isEqualTo(new Decomposition(new BigDecimal("20.00"), new BigDecimal("0.00")));
  }

  @Test
  void partsThatDoNotMakeTheWholeAreNotSplit() {
    Slice base = slice(Map.of("A", fraction(10, 100)), 10, 100);
    Slice now = slice(Map.of("A", fraction(10, 100)), 60, 200);

    assertThat(Decomposition.of(SHARE, TOTAL, base, now)).isNull();
  }

  private static Figure fraction(long numerator, long denominator) {
    return Figure.made(SHARE, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  private static Slice slice(Map<String, Figure> parts, long numerator, long denominator) {
    Map<String, Line> lines = new LinkedHashMap<>();
    Map<String, Figure> figures = new LinkedHashMap<>(parts);
    lines.put("TOTAL", TOTAL);
    figures.put("TOTAL", fraction(numerator, denominator));
    parts.keySet().stream()
        .sorted()
        .forEach(
            code -> lines.put(code, new Line(code, "Ban " + code, "unit", "", "0001." + code)));
    return new Slice(lines, figures);
  }
}
