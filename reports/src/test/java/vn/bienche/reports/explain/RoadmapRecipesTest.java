package vn.bienche.reports.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.reports.explain.Recipe.Computed;
import vn.bienche.reports.explain.Recipe.Part;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.Row;

class RoadmapRecipesTest {

  @ParameterizedTest(name = "{0} with {1} in the base year: {3}")
  @CsvSource({
    "officials, 598, '', 568",
    "officials, 590, '', 561",
    "public_employees, 102, '', 92",
    "public_employees, 102, public_employee_cut_percent=20, 82"
  })
  void theTargetOfTheProvinceIsTheBaseYearLessTheCut(
      String category, BigDecimal base, String settings, BigDecimal target) {
    Computed recipe = target("TOTAL", category, settings);

    assertThat(recipe.how().apply(List.of(base))).isEqualByComparingTo(target);
    assertThat(recipe.words().vietnamese()).contains("%");
  }

  @ParameterizedTest
  @CsvSource("568, 92, 660")
  void theTargetOfAllIsThatOfBothCategories(
      BigDecimal officials, BigDecimal publicEmployees, BigDecimal all) {
    Computed recipe = target("TOTAL", "total", "");

    assertThat(recipe.parts()).extracting(Part::recipe).hasOnlyElementsOfType(Computed.class);
    assertThat(recipe.how().apply(List.of(officials, publicEmployees))).isEqualByComparingTo(all);
  }

  private static Computed target(String unit, String category, String settings) {
    Row row = new Row(Map.of("unit_code", unit, "category", category));
    Publication run = new Publication(1, "lan-0001", "rows:1", settings);
    return (Computed) Objects.requireNonNull(RoadmapRecipes.roadmap(row, run).get("target"));
  }
}
