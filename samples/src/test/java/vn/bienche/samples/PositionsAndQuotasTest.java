package vn.bienche.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** The lists of positions in force on 05/01/2024 add up to the published 13-column table. */
class PositionsAndQuotasTest {

  private static final Period IN_FORCE = Period.ofDay(LocalDate.of(2024, 1, 5));

  /** HG-IV-3 prints 40 = 11 + 30; its group and the total repeat the error. */
  private static final Map<String, Integer> MISPRINTED =
      Map.of("HG-IV-3", 41, "HG-IV", 368, "HG", 636);

  static Stream<Published> published() {
    return Golden.read("target_structure_2026.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("published")
  void postsArePublished(Published published) {
    List<Map<String, ?>> rows =
        SampleRows.rowsBelow(published.text("unit_id"), FormCode.B3, IN_FORCE);
    assertThat(posts(rows, r -> !SampleRows.isContract(r)))
        .isEqualTo(published.number("c04_tong_bien_che"));
    assertThat(posts(rows, SampleRows::isOfficial))
        .isEqualTo(published.number("c05_can_bo_cong_chuc"));
    assertThat(posts(rows, SampleRows::isPublicEmployee))
        .isEqualTo(published.number("c06_vien_chuc"));
    assertThat(posts(rows, SampleRows::isContract))
        .isEqualTo(published.number("c07_hop_dong_nd111"));
  }

  @ParameterizedTest
  @MethodSource("published")
  void gradedPostsArePublished(Published published) {
    List<Map<String, ?>> rows =
        SampleRows.rowsBelow(published.text("unit_id"), FormCode.B3, IN_FORCE);
    int graded =
        MISPRINTED.getOrDefault(published.text("unit_id"), published.number("c08_tong_so_ngach"));
    assertThat(posts(rows, r -> !SampleRows.isContract(r) && r.get("outside_grades") == null))
        .isEqualTo(graded);
    assertThat(posts(rows, level("Chuyên viên cao cấp"))).isEqualTo(published.number("c09_cvcc"));
    assertThat(posts(rows, level("Chuyên viên chính"))).isEqualTo(published.number("c10_cvc"));
    assertThat(posts(rows, level("Chuyên viên"))).isEqualTo(published.number("c11_cv"));
    assertThat(posts(rows, level("Cán sự"))).isEqualTo(published.number("c12_can_su_nhan_vien"));
  }

  @ParameterizedTest
  @CsvSource({
    "HG-I, 123",
    "HG-II, 84",
    "HG-III, 47",
    "HG-IV, 68",
    "HG-IV-1, 68",
    "HG-IV-8, 68",
    "HG-I-0, 2"
  })
  void positionsOfACommonListCountOnce(String unit, int positions) {
    assertThat(codes(unit)).hasSize(positions);
  }

  @Test
  void rosterNamesPositionsOfTheOwnList() {
    Period march = Period.ofDay(LocalDate.of(2024, 3, 31));
    SampleRows.rows(FormCode.DSCB, march)
        .forEach(
            (unit, roster) ->
                assertThat(roster)
                    .as(unit)
                    .extracting(p -> (Object) p.get("position_code"))
                    .filteredOn(code -> code != null)
                    .isSubsetOf(codes(unit)));
  }

  @Test
  void quotasArePublished() {
    assertThat(quota(2022, "officials")).isEqualTo(598);
    assertThat(quota(2022, "public_employees")).isEqualTo(102);
    assertThat(quota(2026, "officials")).isEqualTo(568);
    assertThat(quota(2026, "public_employees")).isEqualTo(92);
    assertThat(quota(2026, "contracts")).isEqualTo(92);
  }

  @ParameterizedTest
  @CsvSource({"2015, 895", "2021, 804", "2022, 700", "2026, 660"})
  void quotasOfOtherYearsFollowThePublishedReduction(int year, int total) {
    assertThat(quota(year, "officials") + quota(year, "public_employees")).isEqualTo(total);
  }

  private static int quota(int year, String key) {
    return SampleRows.rowsBelow("HG", FormCode.GBC, Period.ofYear(year)).stream()
        .mapToInt(r -> SampleRows.number(r, key))
        .sum();
  }

  private static Set<Object> codes(String unit) {
    return SampleRows.rowsBelow(unit, FormCode.B3, IN_FORCE).stream()
        .map(r -> (Object) r.get("position_code"))
        .collect(Collectors.toSet());
  }

  private static Predicate<Map<String, ?>> level(String name) {
    return r -> (name + " và tương đương").equals(r.get("grade_level"));
  }

  private static int posts(List<Map<String, ?>> rows, Predicate<Map<String, ?>> which) {
    return rows.stream().filter(which).mapToInt(r -> SampleRows.number(r, "posts")).sum();
  }
}
