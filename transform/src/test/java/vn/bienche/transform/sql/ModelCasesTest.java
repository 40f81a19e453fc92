package vn.bienche.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.bienche.transform.testing.ModelExample;
import vn.bienche.transform.testing.TextTable;

/** Runs the given/expect cases that stand in the {@code .yml} beside each model. */
class ModelCasesTest {

  /** {@code -Dmodel=name} runs the cases of one model only. */
  private static final String ONLY = System.getProperty("model", "");

  @TestFactory
  Stream<DynamicTest> modelsGiveWhatTheirCasesExpect() {
    ModelLibrary library = ModelLibrary.load();
    List<SqlModel> models =
        library.models().stream().filter(m -> ONLY.isEmpty() || m.name().matches(ONLY)).toList();
    ModelExample examples = new ModelExample(library);
    return models.stream()
        .flatMap(
            model ->
                model.spec().cases().stream()
                    .map(
                        c ->
                            DynamicTest.dynamicTest(
                                model.name() + ": " + c.name(), () -> check(examples, model, c))));
  }

  /** What a model does is shown by rows that it is given and rows that it gives: in each layer. */
  @Test
  void everyModelHasACase() {
    assertThat(ModelLibrary.load().models())
        .filteredOn(model -> model.spec().cases().isEmpty())
        .extracting(SqlModel::name)
        .isEmpty();
  }

  private static void check(ModelExample examples, SqlModel model, ModelCase example) {
    assertThat(examples.run(model, example))
        .as(example.name())
        .containsExactlyInAnyOrderElementsOf(TextTable.parse(example.expect()).rows());
  }
}
