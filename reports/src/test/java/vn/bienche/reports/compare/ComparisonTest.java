package vn.bienche.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.reports.ReportFault;
import vn.bienche.warehouse.value.Period;

class ComparisonTest {

  private static final Period BEFORE = Period.ofYear(2022);
  private static final Period AFTER = Period.ofYear(2023);

  @Test
  void periodsStandSideBySideWithDifferencePercentAndRank() {
    ComparisonResult result = compare("headcount", List.of(), null, false, null, false);

    ComparedFigure group = figure(result, "headcount", "G1", AFTER);
    assertThat(group.value()).isEqualByComparingTo("28");
    assertThat(group.baseValue()).isEqualByComparingTo("30");
    assertThat(group.difference()).isEqualByComparingTo("-2");
    assertThat(group.differencePct()).isEqualByComparingTo("-6.67");
    assertThat(group.rank()).as("groups are not ranked").isNull();
    assertThat(figure(result, "headcount", "AB", AFTER).rank()).isEqualTo(1);
    assertThat(figure(result, "headcount", "D2", AFTER).carriedForward()).isTrue();
  }

  @Test
  void aMissingFigureStaysMissingAndACategoryThatAUnitLacksIsNil() {
    ComparisonResult headcount = compare("headcount", List.of(), null, false, null, false);
    ComparisonResult contracts = compare("contracts", List.of(), null, false, null, false);

    assertThat(figure(headcount, "headcount", "F", AFTER))
        .satisfies(
            f -> assertThat(f.missing()).isTrue(),
            f -> assertThat(f.value()).isNull(),
            f -> assertThat(f.difference()).isNull(),
            f -> assertThat(f.rank()).isNull());
    assertThat(figure(headcount, "headcount", "AB", BEFORE).missing())
        .as("not founded yet")
        .isTrue();
    assertThat(figure(contracts, "contracts", "E", AFTER))
        .satisfies(
            f -> assertThat(f.missing()).isFalse(),
            f -> assertThat(f.value()).isNull(),
            f -> assertThat(f.difference()).isEqualByComparingTo("0"));
  }

  @Test
  void unitsStandSideBySideAgainstTheFirst() {
    ComparisonResult result =
        compare("headcount", List.of("E", "Ban A", "B"), null, false, null, false);

    assertThat(result.units(Measures.of("headcount"))).containsExactly("E", "A", "B");
    ComparedFigure b = figure(result, "headcount", "B", BEFORE);
    assertThat(b.referenceUnit()).isEqualTo("E");
    assertThat(b.referenceDifference()).isEqualByComparingTo("15");
    assertThat(b.referencePct()).isEqualByComparingTo("300");
    assertThat(figure(result, "headcount", "E", BEFORE).referenceUnit()).isNull();
  }

  @Test
  void mergedUnitsAreAddedAndOfSplitOnesTheRestIsSharedByWeightInWholePersons() {
    ComparisonResult result = compare("headcount", List.of(), null, true, null, false);

    assertThat(figure(result, "headcount", "AB", BEFORE).value()).isEqualByComparingTo("30");
    assertThat(figure(result, "headcount", "AB", BEFORE).difference()).isNull();
    assertThat(figure(result, "headcount", "AB", AFTER).difference()).isEqualByComparingTo("-2");
    ComparedFigure first = figure(result, "headcount", "D1", BEFORE);
    ComparedFigure second = figure(result, "headcount", "D2", BEFORE);
    assertThat(first.value()).as("1 by name, 60 % of 20").isEqualByComparingTo("13");
    assertThat(second.value()).as("4 by name, 40 % of 20").isEqualByComparingTo("12");
    assertThat(first.shared()).isEqualByComparingTo("12");
    assertThat(second.shared()).isEqualByComparingTo("8");
    assertThat(figure(result, "headcount", "G2", BEFORE).value()).isEqualByComparingTo("30");
    assertThat(figure(result, "headcount", "TOTAL", BEFORE).value()).isEqualByComparingTo("60");
    assertThat(result.units(Measures.of("headcount"))).doesNotContain("A", "B", "C");
  }

  @ParameterizedTest(name = "{0} of {1} in {2}: {3}, {4} of it by weight")
  @CsvSource({
    "graded, D1, 2022, 12, 11",
    "graded, D2, 2022, 12, 8",
    "cvc, D1, 2022, 3, 2",
    "cvc, D2, 2022, 3, 1",
    "staff, D1, 2023-06, 15, 14",
    "staff, D2, 2023-06, 10, 9",
    "hours, D1, 2023-06, 1912, 1812",
    "hours, D2, 2023-06, 1388, 1208"
  })
  void personsOfASplitUnitTakeAlongTheirGradesAndHours(
      String measure, String unit, String period, BigDecimal value, BigDecimal shared) {
    ComparisonResult result =
        new Comparison(ComparisonWarehouse::connection)
            .compare(
                new ComparisonRequest(
                    List.of(),
                    null,
                    List.of(Period.parse(period).orElseThrow()),
                    List.of(Measures.of(measure)),
                    true,
                    null,
                    false,
                    null));

    ComparedFigure figure = figure(result, measure, unit, Period.parse(period).orElseThrow());
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.shared()).isEqualByComparingTo(shared);
  }

  @Test
  void whoMayNotSeePersonsHasAllOfASplitUnitSharedByWeight() throws SQLException {
    try (Connection owner = ComparisonWarehouse.connection();
        Statement statement = owner.createStatement()) {
      statement.execute(
          "create role ke_hoach_thu; grant usage on schema mart, star, ops to ke_hoach_thu; grant"
              + " select on all tables in schema mart, ops to ke_hoach_thu; grant select on"
              + " star.bridge_unit_succession, star.dim_unit to ke_hoach_thu");
    }

    ComparisonResult result =
        new Comparison(ComparisonTest::asPlanner)
            .compare(
                new ComparisonRequest(
                    List.of(),
                    null,
                    List.of(BEFORE),
                    List.of(Measures.of("graded")),
                    true,
                    null,
                    false,
                    null));

    ComparedFigure first = figure(result, "graded", "D1", BEFORE);
    assertThat(first.value()).isEqualByComparingTo("14");
    assertThat(first.shared()).isEqualByComparingTo("14");
  }

  private static Connection asPlanner() {
    Connection connection = ComparisonWarehouse.connection();
    try (Statement statement = connection.createStatement()) {
      // Without row-level security of its own: the test is about the right to the table
      statement.execute("set role ke_hoach_thu");
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aMergedRatioIsThatOfItsNumeratorsAndDenominators() {
    ComparisonResult result = compare("cvc_pct", List.of(), null, true, null, false);

    assertThat(figure(result, "cvc_pct", "AB", BEFORE).value())
        .as("(6 + 6) / (8 + 20)")
        .isEqualByComparingTo("42.86");
  }

  @Test
  void aMergedUnitIsNotTakenApartAgainForAnEarlierOrganisation() {
    ComparisonResult result =
        compare("headcount", List.of(), null, true, LocalDate.of(2022, 12, 31), false);

    assertThat(figure(result, "headcount", "A", AFTER).missing()).isTrue();
    assertThat(figure(result, "headcount", "A", BEFORE).value()).isEqualByComparingTo("10");
    assertThat(figure(result, "headcount", "C", AFTER).value())
        .as("both heirs have C as their only origin")
        .isEqualByComparingTo("24");
    assertThat(figure(result, "headcount", "G1", AFTER).value())
        .as("what leads to no unit stays in the group")
        .isEqualByComparingTo("28");
  }

  @Test
  void whatCannotBeAddedIsMissingAfterAMerger() {
    ComparisonResult result = compare("positions", List.of(), null, true, null, false);

    assertThat(figure(result, "positions", "AB", BEFORE).missing()).isTrue();
    assertThat(figure(result, "positions", "E", BEFORE).value()).isEqualByComparingTo("7");
  }

  @Test
  void onlyComparableUnitsAreKeptAndSummed() {
    ComparisonResult result = compare("headcount", List.of(), null, false, null, true);

    assertThat(result.units(Measures.of("headcount"))).containsExactly("TOTAL", "G1", "G2", "E");
    assertThat(figure(result, "headcount", "G2", AFTER).value()).isEqualByComparingTo("6");
    assertThat(figure(result, "headcount", "TOTAL", BEFORE).value()).isEqualByComparingTo("5");
    assertThat(result.leftOut())
        .anyMatch(text -> text.startsWith("AB: "))
        .anyMatch(text -> text.startsWith("F: "));
  }

  @Test
  void theSplitOfADifferenceAddsUpAndComingAndGoingIsStructure() {
    ComparisonResult result = compare("cvc_pct", List.of(), null, true, null, false);

    ComparedFigure group = figure(result, "cvc_pct", "G2", AFTER);
    BigDecimal mix = Objects.requireNonNull(group.mix());
    BigDecimal level = Objects.requireNonNull(group.level());
    assertThat(mix.add(level)).isEqualByComparingTo(group.difference());
    for (ComparedFigure f : compare("cvc_pct", List.of(), null, false, null, false).figures()) {
      if (f.mix() != null && f.level() != null) {
        assertThat(f.mix().add(f.level())).isEqualByComparingTo(f.difference());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"G1,-2,-1.02,-0.98", "TOTAL,-2,0.00,-2.00"})
  void aCountIsSplitIntoItsShareAndTheGrowthOfTheWhole(
      String unit, String difference, String mix, String level) {
    ComparisonResult result = compare("headcount", List.of(), null, false, null, false);

    ComparedFigure figure = figure(result, "headcount", unit, AFTER);
    assertThat(figure.difference()).isEqualByComparingTo(difference);
    assertThat(figure.mix()).isEqualByComparingTo(mix);
    assertThat(figure.level()).isEqualByComparingTo(level);
  }

  @Test
  void everyRatioFollowsFromItsTwoSides() {
    ComparisonResult result = compare("cvc_pct", List.of(), null, false, null, false);

    assertThat(figure(result, "cvc_pct", "TOTAL", BEFORE).value())
        .isEqualByComparingTo(
            new BigDecimal(2000).divide(new BigDecimal(56), 2, RoundingMode.HALF_UP));
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({
    "mean_age, E, 43.67",
    "age_to_30, E, 2",
    "age_31_40, E, 1",
    "age_41_50, E, 1",
    "age_51_60, E, 1",
    "age_over_60, E, 1",
    "age_to_30_pct, G2, 26.67",
    "age_over_50_pct, E, 33.33",
    "postgraduate, E, 2",
    "postgraduate_pct, E, 33.33",
    "university_pct, E, 83.33"
  })
  void agesAndEducationCanBeCompared(String measure, String unit, BigDecimal value) {
    ComparisonResult result = compare(measure, List.of(), null, false, null, false);

    assertThat(figure(result, measure, unit, AFTER).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({
    "data_correct, D1, 98, 2",
    "data_correct, D2, 99.33, 1",
    "data_correct, G2, 99, ",
    "data_complete, D2, 80, 2",
    "data_live, D1, 50, 2",
    "rules_broken, D1, 0, 2",
    "rules_broken, E, 1, 1",
    "rules_broken, G2, 1, ",
    "rules_broken, TOTAL, 1, ",
    "yardsticks_broken, D1, 1, 1"
  })
  void theScorecardAndTheRulesCanBeComparedWithoutSql(
      String measure, String unit, BigDecimal points, @Nullable Integer rank) {
    ComparisonResult result = compare(measure, List.of(), null, false, null, false);

    ComparedFigure figure = figure(result, measure, unit, AFTER);
    assertThat(figure.value()).isEqualByComparingTo(points);
    assertThat(figure.rank()).isEqualTo(rank);
  }

  @Test
  void anAttributeWithNothingToMeasureAndAUnitWithoutRulesAreMissing() {
    ComparisonResult consistent = compare("data_consistent", List.of(), null, false, null, false);
    ComparisonResult rules = compare("rules_broken", List.of(), null, false, null, false);

    assertThat(figure(consistent, "data_consistent", "D1", AFTER).missing()).isTrue();
    assertThat(figure(rules, "rules_broken", "F", AFTER).missing()).isTrue();
  }

  @Test
  void anUnknownUnitOrMeasureIsToldWithTheNearest() {
    assertThatThrownBy(() -> compare("headcount", List.of("D3"), null, false, null, false))
        .isInstanceOf(ReportFault.class)
        .hasMessageContaining("'D3'");
    assertThatThrownBy(() -> compare("headcount", List.of("Hội E."), null, false, null, false))
        .hasMessageContaining("có phải 'Hội E'");
    assertThatThrownBy(() -> Measures.of("hedcount")).hasMessageContaining("'headcount'");
    assertThatThrownBy(() -> compare("headcount", List.of(), "G9", false, null, false))
        .hasMessageContaining("'G9'");
  }

  @Test
  void aGroupIsShownWithItsUnits() {
    ComparisonResult result = compare("headcount", List.of(), "G2", false, null, false);

    assertThat(result.units(Measures.of("headcount")))
        .containsExactly("G2", "C", "E", "F", "D1", "D2");
  }

  static ComparisonResult compare(
      String measure,
      List<String> units,
      @Nullable String within,
      boolean restated,
      @Nullable LocalDate to,
      boolean comparable) {
    return new Comparison(ComparisonWarehouse::connection)
        .compare(
            new ComparisonRequest(
                units,
                within,
                List.of(BEFORE, AFTER),
                Arrays.stream(measure.split(",")).map(Measures::of).toList(),
                restated,
                to,
                comparable,
                null));
  }

  private static ComparedFigure figure(
      ComparisonResult result, String measure, String unit, Period period) {
    return result.figure(Measures.of(measure), unit, period);
  }
}
