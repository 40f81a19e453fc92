package vn.bienche.transform.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.held.HeldRows;
import vn.bienche.transform.sql.CheckRule;
import vn.bienche.transform.sql.CheckSeverity;
import vn.bienche.transform.sql.ModelSpec;
import vn.bienche.transform.sql.SqlModel;

/**
 * Runs the checks of one model. Row predicates are counted in one pass; only where something fails
 * the rows themselves are fetched.
 */
public final class ModelChecks {

  private static final int SAMPLES = 5;
  private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+([a-z_][a-z0-9_]*)");

  private final SparkSession spark;

  public ModelChecks(SparkSession spark) {
    this.spark = spark;
  }

  /** A predicate that every row fulfils. */
  private record RowCheck(String name, String that, CheckSeverity severity) {}

  /** Names of other models that the checks read. */
  public static Set<String> reads(ModelSpec spec) {
    Set<String> names = new LinkedHashSet<>();
    spec.references().values().forEach(to -> names.add(to.substring(0, to.indexOf('.'))));
    for (CheckRule rule : spec.rules()) {
      if (rule.rows() != null) {
        READ.matcher(rule.rows()).results().forEach(r -> names.add(r.group(1)));
      }
    }
    return names;
  }

  /**
   * The checks that do not hold.
   *
   * @param held all rows of the model, when they are at hand
   */
  public List<CheckResult> failed(SqlModel model, @Nullable HeldRows held) {
    if (!model.layer().isStored() && model.spec().equals(ModelSpec.NONE)) {
      return List.of();
    }
    List<CheckResult> failed = new ArrayList<>();
    if (held == null || !new HeldChecks(spark, model, held).allHold(predicates(model))) {
      rowChecks(model, failed);
    }
    references(model, failed);
    for (CheckRule rule : model.spec().rules()) {
      if (rule.rows() != null) {
        rows(model, rule.name(), rule.severity(), spark.sql(rule.rows()), failed);
      }
    }
    return failed;
  }

  /** Predicates that every row of the model fulfils; unknown counts as fulfilled. */
  static List<String> predicates(SqlModel model) {
    return rowChecks(model).stream().map(RowCheck::that).toList();
  }

  private void rowChecks(SqlModel model, List<CheckResult> failed) {
    List<RowCheck> checks = rowChecks(model);
    String key = String.join(", ", model.header().key());
    StringJoiner counts = new StringJoiner(", ", "select ", " from " + model.checkedView());
    // Numbers are told apart in a fraction of the time of texts; the keys themselves are looked at
    // only where numbers are equal
    counts.add("count(*)").add("count(*) - count(distinct xxhash64(" + key + "))");
    checks.forEach(c -> counts.add("count_if(not coalesce(" + c.that() + ", true))"));
    Row result = spark.sql(counts.toString()).first();
    if (model.spec().nonempty() && result.getLong(0) == 0) {
      failed.add(new CheckResult(model.name(), "has rows", CheckSeverity.ERROR, 1, List.of()));
    }
    if (result.getLong(1) > 0) {
      String twice =
          "select "
              + key
              + " from "
              + model.checkedView()
              + " group by "
              + key
              + " having count(*) > 1";
      rows(model, "the key is unique: " + key, CheckSeverity.ERROR, spark.sql(twice), failed);
    }
    for (int i = 0; i < checks.size(); i++) {
      RowCheck check = checks.get(i);
      if (result.getLong(i + 2) > 0) {
        String broken =
            "select "
                + key
                + " from "
                + model.checkedView()
                + " where not coalesce("
                + check.that()
                + ", true)";
        rows(model, check.name(), check.severity(), spark.sql(broken), failed);
      }
    }
  }

  private static List<RowCheck> rowChecks(SqlModel model) {
    List<RowCheck> checks = new ArrayList<>();
    Set<String> filled = new LinkedHashSet<>(model.header().key());
    filled.addAll(model.spec().notNull());
    filled.forEach(
        c -> checks.add(new RowCheck(c + " is filled", c + " is not null", CheckSeverity.ERROR)));
    model
        .spec()
        .accepted()
        .forEach(
            (column, values) -> {
              String list = "'" + String.join("', '", values) + "'";
              String name = column + " is one of " + String.join(", ", values);
              checks.add(new RowCheck(name, column + " in (" + list + ")", CheckSeverity.ERROR));
            });
    for (CheckRule rule : model.spec().rules()) {
      if (rule.that() != null) {
        checks.add(new RowCheck(rule.name(), "(" + rule.that() + ")", rule.severity()));
      }
    }
    return checks;
  }

  private void references(SqlModel model, List<CheckResult> failed) {
    model
        .spec()
        .references()
        .forEach(
            (column, to) -> {
              int dot = to.indexOf('.');
              String lost =
                  "select "
                      + column
                      + ", count(*) as rows from "
                      + model.name()
                      + " m left anti join "
                      + to.substring(0, dot)
                      + " r on m."
                      + column
                      + " = r."
                      + to.substring(dot + 1)
                      + " where "
                      + column
                      + " is not null group by "
                      + column;
              rows(
                  model, column + " stands in " + to, CheckSeverity.ERROR, spark.sql(lost), failed);
            });
  }

  private static void rows(
      SqlModel model,
      String name,
      CheckSeverity severity,
      Dataset<Row> broken,
      List<CheckResult> failed) {
    List<Row> some = broken.takeAsList(SAMPLES);
    if (!some.isEmpty()) {
      long count = some.size() < SAMPLES ? some.size() : broken.count();
      failed.add(
          new CheckResult(
              model.name(), name, severity, count, some.stream().map(ModelChecks::text).toList()));
    }
  }

  private static String text(Row row) {
    StringJoiner text = new StringJoiner(", ");
    String[] names = row.schema().fieldNames();
    for (int i = 0; i < names.length; i++) {
      text.add(names[i] + "=" + row.get(i));
    }
    return text.toString();
  }
}
