package vn.bienche.transform.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.transform.held.HeldRows;
import vn.bienche.transform.held.KeptRows;
import vn.bienche.transform.sql.ModelLibrary;
import vn.bienche.transform.sql.Slices;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.transform.testing.TestSpark;

/** Of a small table that rests on months of a large one only changed months are worked out. */
class HeldSlicesTest {

  private static final String NAME = "int_person_standout";
  private static final SqlModel MODEL =
      ModelLibrary.load().models().stream()
          .filter(m -> m.name().equals(NAME))
          .findFirst()
          .orElseThrow();
  private static final Slices SLICES = requireNonNull(MODEL.spec().slices());
  private static final int MANY = 100;

  private final SparkSession spark = ModelSession.beside(TestSpark.session(), true);
  private final List<String> asked = new ArrayList<>();
  private @TempDir Path folder;
  private KeptRows kept;
  private String former;

  /** What stands after a run on January and February, each of one person. */
  @BeforeEach
  void keep() {
    kept = new KeptRows(folder);
    persons("('2024-01', 'thu', 3600), ('2024-02', 'hoa', 7200)");
    spark
        .sql("select 2 as extremes_shown, 3.50 as outlier_threshold")
        .createOrReplaceTempView("setting");
    HeldRows rows = whole();
    former = rows.content();
    kept.write(NAME, former, rows);
  }

  private HeldRows whole() {
    return requireNonNull(HeldRows.of(spark.sql(MODEL.sql()), MANY));
  }

  private void persons(String rows) {
    spark
        .sql(
            "select month, person_key, seconds, 1 as entries, 1 as working_days, 'HG-I-1' as line_code,"
                + " cast(null as string) as room_code, cast(null as string) as reason from values "
                + rows
                + " as p(month, person_key, seconds)")
        .createOrReplaceTempView("fact_work_month");
  }

  private Dataset<Row> query(String sql) {
    asked.add(sql);
    return spark.sql(sql);
  }

  private RunInputs inputs(@Nullable Set<String> changed, Map<String, String> before) {
    TableSlices slices = new TableSlices("month", Map.of("2024-01", "a", "2024-02", "b"), changed);
    ModelTable input =
        new ModelTable(MODEL, spark.table("fact_work_month"), null, "another content", slices);
    return new RunInputs(NAME, "models", Map.of("fact_work_month", input), before);
  }

  private @Nullable HeldRows refresh(RunInputs inputs, int most) {
    return new HeldSlices(MODEL, SLICES, kept).refresh(this::query, inputs, most);
  }

  private HeldRows refreshed(Set<String> changed) {
    return requireNonNull(refresh(inputs(changed, Map.of(NAME, former)), MANY));
  }

  private static List<String> hours(HeldRows rows) {
    List<String> hours = new ArrayList<>();
    rows.iterator()
        .forEachRemaining(
            row ->
                hours.add(
                    row.getAs("month") + " " + row.getAs("person_key") + " " + row.getAs("hours")));
    return hours.stream().sorted().toList();
  }

  @Test
  void rowsOfOtherMonthsAreThoseThatWereKept() {
    persons("('2024-01', 'thu', 36000), ('2024-02', 'hoa', 10800), ('2024-02', 'dat', 1800)");
    HeldRows rows = refreshed(Set.of("2024-02"));
    assertThat(hours(rows))
        .as("January is not looked at again")
        .containsExactly("2024-01 thu 1.00", "2024-02 dat 0.50", "2024-02 hoa 3.00");
  }

  @Test
  void aMonthThatIsNoLongerThereLeavesNoRows() {
    persons("('2024-01', 'thu', 3600)");
    HeldRows rows = refreshed(Set.of("2024-02"));
    assertThat(hours(rows)).containsExactly("2024-01 thu 1.00");
  }

  @Test
  void theContentIsThatOfATableMadeWhole() {
    persons("('2024-01', 'thu', 3600), ('2024-02', 'hoa', 10800)");
    HeldRows rows = refreshed(Set.of("2024-02"));
    assertThat(rows.content()).isEqualTo(whole().content());
  }

  @Test
  void withoutAChangedMonthNothingIsAsked() {
    HeldRows rows = refreshed(Set.of());
    assertThat(hours(rows)).containsExactly("2024-01 thu 1.00", "2024-02 hoa 2.00");
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "nobody knows which months changed, false, true, true, 100",
    "there was no former run, true, false, true, 100",
    "the rows were not kept, true, true, false, 100",
    "there are too many rows, true, true, true, 1"
  })
  void theTableIsMadeWholeWhen(
      String why, boolean knowsMonths, boolean ranBefore, boolean isKept, int most) {
    Map<String, String> before = ranBefore ? Map.of(NAME, isKept ? former : "lost") : Map.of();
    assertThat(refresh(inputs(knowsMonths ? Set.of("2024-02") : null, before), most))
        .as(why)
        .isNull();
  }

  @Test
  void theTableIsMadeWholeWhenAnotherInputChangedToo() {
    RunInputs inputs = inputs(Set.of("2024-02"), Map.of(NAME, former, "setting", "then"));
    ModelTable other = new ModelTable(MODEL, spark.table("setting"), null, "now");
    RunInputs both =
        new RunInputs(
            NAME,
            "models",
            Map.of("fact_work_month", inputs.tables().get("fact_work_month"), "setting", other),
            inputs.before());
    assertThat(refresh(both, MANY)).isNull();
  }
}
