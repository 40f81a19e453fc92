package vn.bienche.transform.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.bienche.transform.sql.Layer;
import vn.bienche.transform.sql.ModelFault;
import vn.bienche.transform.sql.ModelHeader;
import vn.bienche.transform.sql.ModelSpec;
import vn.bienche.transform.sql.SqlModel;

class ModelPlanTest {

  private static SqlModel model(String name, String... inputs) {
    return new SqlModel(
        name,
        Layer.STAR,
        "",
        new ModelHeader("one row", List.of("id"), Set.of(inputs), "none"),
        ModelSpec.NONE);
  }

  @Test
  void everyInputComesBeforeWhatReadsIt() {
    ModelPlan plan =
        ModelPlan.of(
            List.of(
                model("headcount", "fact_presence", "dim_line"),
                model("fact_presence", "dim_line"),
                model("dim_line", "landing_rows")),
            Set.of("landing_rows"));
    assertThat(plan.ordered())
        .extracting(SqlModel::name)
        .containsExactly("dim_line", "fact_presence", "headcount");
    assertThat(plan.readers()).containsEntry("dim_line", 2);
  }

  /** Otherwise every build would take its tables in slices for those of other queries. */
  @Test
  void modelsAreKnownAgainInWhateverOrderTheyCome() {
    List<SqlModel> models =
        List.of(
            model("headcount", "fact_presence", "dim_line", "dim_unit"),
            model("fact_presence", "dim_line"),
            model("dim_line"),
            model("dim_unit"));
    List<SqlModel> turned = new ArrayList<>(models);
    Collections.reverse(turned);
    ModelPlan plan = ModelPlan.of(models, Set.of());
    assertThat(ModelPlan.of(turned, Set.of()).hash()).isEqualTo(plan.hash());
    assertThat(plan.ordered())
        .extracting(SqlModel::name)
        .containsExactly("dim_line", "dim_unit", "fact_presence", "headcount");
    assertThat(ModelPlan.of(models.subList(1, 4), Set.of()).hash()).isNotEqualTo(plan.hash());
  }

  @Test
  void aCircleIsAFault() {
    assertThatThrownBy(
            () ->
                ModelPlan.of(List.of(model("a", "b"), model("b", "c"), model("c", "a")), Set.of()))
        .isInstanceOf(ModelFault.class)
        .hasMessageContaining("depends on itself");
  }

  @Test
  void anInputThatNobodyMakesIsAFault() {
    assertThatThrownBy(() -> ModelPlan.of(List.of(model("a", "dim_unti")), Set.of("landing_rows")))
        .isInstanceOf(ModelFault.class)
        .hasMessageContaining("reads dim_unti");
  }
}
