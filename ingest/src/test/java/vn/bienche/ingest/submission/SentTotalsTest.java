package vn.bienche.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bienche.warehouse.value.FormCode;

class SentTotalsTest {

  @Test
  void countsPersonsByCategoryWithZeroForNone() {
    SentTotals totals =
        of(
            FormCode.DSCB,
            List.of(
                Map.of("category", "Công chức"),
                Map.of("category", "Công chức"),
                Map.of("category", "Cán bộ")));
    assertThat(totals.rows()).isEqualTo(3);
    assertThat(totals.sums())
        .containsExactly(
            entry("Cán bộ", BigDecimal.ONE),
            entry("Công chức", BigDecimal.valueOf(2)),
            entry("Viên chức", BigDecimal.ZERO),
            entry("Hợp đồng 111", BigDecimal.ZERO),
            entry("Hợp đồng 68", BigDecimal.ZERO));
  }

  @Test
  void addsHoursExactlyFromSeconds() {
    SentTotals totals =
        of(FormCode.NKCV, List.of(Map.of("hours", 5_400L), Map.of("hours", 36L), Map.of()));
    assertThat(totals.sums()).containsExactly(entry("Thời gian (giờ)", new BigDecimal("1.51")));
  }

  @Test
  void addsPostsByCategory() {
    SentTotals totals =
        of(
            FormCode.B3,
            List.of(
                Map.of("category", "Công chức", "posts", 12),
                Map.of("category", "Công chức", "posts", 1_500)));
    assertThat(totals.sums()).containsEntry("Công chức", BigDecimal.valueOf(1_512));
  }

  @ParameterizedTest
  @EnumSource(FormCode.class)
  void everyFormCanBeAddedUpEvenWhereItsRowsAreEmpty(FormCode form) {
    SentTotals totals = of(form, List.of(Map.of()));
    assertThat(totals.rows()).isEqualTo(1);
    assertThat(totals.sums().values())
        .allSatisfy(sum -> assertThat(sum).isEqualByComparingTo(BigDecimal.ZERO));
  }

  private static SentTotals of(FormCode form, List<Map<String, Object>> rows) {
    SentTotals totals = new SentTotals(form);
    rows.forEach(row -> totals.add(row::get));
    return totals;
  }
}
