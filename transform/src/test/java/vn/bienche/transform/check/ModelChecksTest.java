package vn.bienche.transform.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bienche.transform.held.HeldRows;
import vn.bienche.transform.sql.CheckRule;
import vn.bienche.transform.sql.CheckSeverity;
import vn.bienche.transform.sql.Layer;
import vn.bienche.transform.sql.ModelHeader;
import vn.bienche.transform.sql.ModelSpec;
import vn.bienche.transform.sql.ModelSpec.Volume;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.transform.testing.TestSpark;

/** Rows at hand and rows of the lake are judged alike. */
class ModelChecksTest {

  private static final ModelSpec SPEC =
      new ModelSpec(
          "mart.headcount",
          Volume.SMALL,
          List.of(),
          null,
          true,
          List.of("officials"),
          Map.of("category", List.of("Công chức", "Viên chức")),
          Map.of(),
          List.of(
              new CheckRule(
                  "nobody is counted twice", "female <= officials", null, CheckSeverity.ERROR),
              new CheckRule("few are over quota", "officials <= 100", null, CheckSeverity.WARNING)),
          List.of());
  private static final SqlModel MODEL =
      new SqlModel(
          "headcount_judged",
          Layer.MARTS,
          "",
          new ModelHeader("unit × category", List.of("unit_code", "category"), Set.of(), "persons"),
          SPEC);

  private final SparkSession spark = TestSpark.plain();

  static Stream<Arguments> tables() {
    String good = "('HG-I-1', 'Công chức', 24, 10), ('HG-I-1', 'Viên chức', 3, null)";
    return Stream.of(
        Arguments.of(good, List.of()),
        Arguments.of(good + ", ('HG-I-2', null, 1, 0)", List.of("category is filled")),
        Arguments.of(good + ", ('HG-I-2', 'Công chức', null, 0)", List.of("officials is filled")),
        Arguments.of(
            good + ", ('HG-I-1', 'Công chức', 5, 0)",
            List.of("the key is unique: unit_code, category")),
        Arguments.of(
            good + ", ('HG-I-2', 'Hợp đồng', 5, 0)",
            List.of("category is one of Công chức, Viên chức")),
        Arguments.of(good + ", ('HG-I-2', 'Công chức', 5, 6)", List.of("nobody is counted twice")),
        Arguments.of(
            good + ", ('HG-I-2', 'Công chức', 500, 6), ('HG-I-3', 'Công chức', 1, 2)",
            List.of("nobody is counted twice", "few are over quota")));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whatDoesNotHoldIsNamed(String values, List<String> broken) {
    judge(
        "select * from values " + values + " as t (unit_code, category, officials, female)",
        broken);
  }

  @Test
  void noRowAtAllIsAnError() {
    judge(
        "select '' as unit_code, '' as category, 1 as officials, 1 as female where 1 = 0",
        List.of("has rows"));
  }

  private void judge(String query, List<String> broken) {
    SparkSession.setActiveSession(spark);
    Dataset<Row> rows = spark.sql(query);
    rows.createOrReplaceTempView(MODEL.name());
    HeldRows held = Objects.requireNonNull(HeldRows.of(rows, 10));
    ModelChecks checks = new ModelChecks(spark);
    assertThat(new HeldChecks(spark, MODEL, held).allHold(ModelChecks.predicates(MODEL)))
        .isEqualTo(broken.isEmpty());
    assertThat(checks.failed(MODEL, held))
        .extracting(CheckResult::check)
        .containsExactlyElementsOf(broken);
    assertThat(checks.failed(MODEL, null))
        .extracting(CheckResult::check)
        .containsExactlyElementsOf(broken);
  }
}
