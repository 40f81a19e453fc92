package vn.bienche.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.GradeLevel;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Rounding;

/** The rosters of 15/11/2023 add up to the published headcount and grades. */
class HeadcountAndGradesTest {

  private static final LocalDate DAY = LocalDate.of(2023, 11, 15);
  private static final String AGENCIES_ONE_TO_SIX = "HG-I(1-6)";

  /** Cells that contradict their own percentage, group and total: 2 + 11 of 13, and 1 of 50. */
  private static final Map<String, Integer> MISPRINTED =
      Map.of("HG-II-5 chuyên viên", 11, "HG-IV-1 cán sự", 1);

  static Stream<Published> headcounts() {
    return Golden.read("headcount_2023_11_15.csv").stream()
        .filter(r -> !r.text("unit_id").equals(AGENCIES_ONE_TO_SIX));
  }

  static Stream<Published> grades() {
    return Golden.read("grade_current.csv").stream()
        .filter(r -> !r.text("unit_id").equals(AGENCIES_ONE_TO_SIX));
  }

  @ParameterizedTest
  @MethodSource("headcounts")
  void headcountIsPublished(Published published) {
    List<Map<String, ?>> roster = SampleRows.roster(published.text("unit_id"), DAY);
    long officials = SampleRows.count(roster, SampleRows::isOfficial);
    long publicEmployees = SampleRows.count(roster, SampleRows::isPublicEmployee);
    assertThat(officials + publicEmployees).isEqualTo(published.number("headcount"));
    if (!published.text("public_employees").isEmpty()) {
      assertThat(publicEmployees).isEqualTo(published.number("public_employees"));
    }
  }

  @ParameterizedTest
  @MethodSource("headcounts")
  void meansOfDistrictAgenciesArePublished(Published published) {
    if (published.text("avg_per_party_agency_num").isEmpty()) {
      return;
    }
    String unit = published.text("unit_id");
    assertThat(Rounding.quotient(inRooms(unit, "-P"), 5, 1))
        .isEqualByComparingTo(published.text("avg_per_party_agency_num"));
    assertThat(Rounding.quotient(inRooms(unit, "-F"), 6, 1))
        .isEqualByComparingTo(published.text("avg_per_front_mass_agency_num"));
    assertThat(inRooms(unit, "-S")).isEqualTo(published.number("service_unit_headcount"));
  }

  @ParameterizedTest
  @MethodSource("grades")
  void gradesArePublished(Published published) {
    String unit = published.text("unit_id");
    String name = published.text("grade_level");
    GradeLevel level =
        Stream.of(GradeLevel.values())
            .filter(l -> l.vietnameseName().equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow();
    int right = MISPRINTED.getOrDefault(unit + " " + name, published.number("count"));
    assertThat(SampleRows.graded(SampleRows.roster(unit, DAY), level)).isEqualTo(right);
  }

  @Test
  void onlyRetiredStaffStandsOutsideTheGrades() {
    List<Map<String, ?>> all = SampleRows.roster("HG", DAY);
    assertThat(SampleRows.count(all, p -> p.get("grade_code") != null)).isEqualTo(658);
    assertThat(SampleRows.count(all, p -> Boolean.TRUE.equals(p.get("retired_working"))))
        .isEqualTo(679 - 658);
    assertThat(SampleRows.roster("HG-II-6", DAY))
        .filteredOn(p -> p.get("retired_working") != null)
        .hasSize(7);
  }

  @Test
  void officeCountsTheTwoStandingMembers() {
    assertThat(SampleRows.roster("HG-I-6", DAY))
        .extracting(p -> (Object) p.get("title"))
        .contains("Bí thư Tỉnh ủy", "Phó Bí thư Thường trực Tỉnh ủy");
  }

  @Test
  void contractStaffMakesUpTheRestOfThoseWhoLog() {
    assertThat(SampleRows.count(SampleRows.roster("HG", DAY), SampleRows::isContract))
        .isEqualTo(736 - 679);
  }

  @Test
  void nobodyComesOrGoesInTheQuarter() {
    assertThat(codes(LocalDate.of(2024, 3, 31)))
        .isEqualTo(codes(DAY))
        .doesNotHaveDuplicates()
        .hasSize(736);
  }

  @Test
  void everyGradedPersonHasADecisionOfTheSameGrade() {
    Map<Object, Object> latest = new java.util.HashMap<>();
    SampleRows.rowsBelow("HG", FormCode.NGACH, Period.ofDay(DAY)).stream()
        .sorted(java.util.Comparator.comparing(r -> (LocalDate) r.get("effective_on")))
        .forEach(r -> latest.put(r.get("staff_code"), r.get("grade_code")));
    assertThat(SampleRows.roster("HG", DAY))
        .allSatisfy(
            p -> assertThat(latest.get(p.get("staff_code"))).isEqualTo(p.get("grade_code")));
  }

  private static long inRooms(String unit, String kind) {
    return SampleRows.count(
        SampleRows.roster(unit, DAY),
        p -> !SampleRows.isContract(p) && String.valueOf(p.get("room")).startsWith(unit + kind));
  }

  private static List<Object> codes(LocalDate day) {
    return SampleRows.roster("HG", day).stream()
        .map(p -> (Object) p.get("staff_code"))
        .sorted()
        .toList();
  }
}
