package vn.bienche.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReductionRuleTest {

  private static final List<UnitPosts> UNITS =
      List.of(
          new UnitPosts("BTC", "Ban Tổ chức", 24, 23, new BigDecimal("23.09"), 1),
          new UnitPosts("VP", "Văn phòng", 37, 30, new BigDecimal("38.39"), 2),
          new UnitPosts("HND", "Hội Nông dân", 13, 12, new BigDecimal("9.50"), 0),
          new UnitPosts("TCT", "Trường Chính trị", 43, 43, new BigDecimal("40.00"), 3));

  @ParameterizedTest
  @EnumSource
  void cutsTheWholeCutAndNoUnitBelowNil(ReductionRule rule) {
    for (int total : new int[] {0, 1, 6, 12, 60, 117}) {
      List<Integer> cuts = rule.cuts(UNITS, total);

      assertThat(cuts.stream().mapToInt(Integer::intValue).sum()).as(rule.name()).isEqualTo(total);
      for (int i = 0; i < UNITS.size(); i++) {
        assertThat(cuts.get(i)).isBetween(0, UNITS.get(i).posts());
      }
    }
  }

  @Test
  void takesVacantPostsBeforePosts() {
    assertThat(ReductionRule.VACANCY_FIRST.cuts(UNITS, 9)).containsExactly(1, 7, 1, 0);
  }

  @Test
  void countsRetirementsAsPlacesThatComeFree() {
    assertThat(ReductionRule.RETIREMENT_FIRST.cuts(UNITS, 15)).containsExactly(2, 9, 1, 3);
  }

  @Test
  void takesFromUnitsWithMorePostsThanTheirWorkNeeds() {
    assertThat(ReductionRule.BY_OVERSTAFFING.cuts(UNITS, 6)).containsExactly(0, 0, 3, 3);
  }

  @Test
  void sparesSmallUnitsAsLongAsOthersCanGive() {
    assertThat(ReductionRule.SPARE_SMALL.cuts(UNITS, 10).get(2)).isZero();
    assertThat(ReductionRule.PROPORTIONAL.cuts(UNITS, 10).get(2)).isPositive();
  }
}
