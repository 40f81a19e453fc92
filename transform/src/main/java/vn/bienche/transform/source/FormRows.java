package vn.bienche.transform.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.functions;
import vn.bienche.transform.held.HeldRows;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.value.FormCode;

/** The landing rows of each form as a view of its own, such as {@code landing_dscb}. */
public final class FormRows {

  private static final String PREFIX = "landing_";
  private static final String OTHERS = "landing_but_logs";
  private static final Set<String> VIEWS =
      Arrays.stream(FormCode.values()).map(FormRows::view).collect(Collectors.toUnmodifiableSet());

  /** Of all forms but the log, which has a hundred times as many. */
  private static final int MOST_ROWS = 100_000;

  private FormRows() {}

  /** Names of the views. */
  public static Set<String> views() {
    return VIEWS;
  }

  /** The view of a form. */
  public static String view(FormCode form) {
    return PREFIX + form.columnName();
  }

  static void register(Dataset<Row> rows) {
    for (FormCode form : FormCode.values()) {
      rows.where(functions.col(LandingRows.FORM).equalTo(form.name()))
          .createOrReplaceTempView(view(form));
    }
    rows.where(functions.col(LandingRows.FORM).notEqual(FormCode.NKCV.name()))
        .createOrReplaceTempView(OTHERS);
  }

  /** Whether {@link #hold} may make the view quicker to read. */
  public static boolean mayBeHeld(String view) {
    return VIEWS.contains(view) && !view.equals(view(FormCode.NKCV));
  }

  /**
   * Reads the rows of all forms but the log in one pass, unless they are many: a pass for each form
   * takes longer to plan than to run.
   *
   * @return whether they are few enough
   */
  public static boolean hold(SparkSession spark) {
    HeldRows all = HeldRows.of(spark.table(OTHERS), MOST_ROWS);
    if (all != null) {
      hold(spark, all);
    }
    return all != null;
  }

  private static void hold(SparkSession spark, HeldRows all) {
    int place = all.type().fieldIndex(LandingRows.FORM);
    Map<String, List<UnsafeRow>> byForm =
        all.raw().stream().collect(Collectors.groupingBy(row -> row.getString(place)));
    for (FormCode form : FormCode.values()) {
      if (mayBeHeld(view(form))) {
        List<UnsafeRow> rows = byForm.getOrDefault(form.name(), List.of());
        new HeldRows(all.type(), rows)
            .dataset(spark)
            .coalesce(1)
            .createOrReplaceTempView(view(form));
      }
    }
  }

  /**
   * By which the rows that count are known again, by view: the same as long as the same submissions
   * of the form count. Views of forms of which none counts are left out.
   *
   * @param current view of the submissions that count
   */
  public static Map<String, String> contents(SparkSession spark, String current) {
    String query =
        "select form, concat(count(*), ' ', sum(cast(xxhash64(*) as decimal(38, 0)))) from "
            + current
            + " group by form";
    Map<String, String> contents = new HashMap<>();
    for (Row row : spark.sql(query).collectAsList()) {
      FormCode.of(row.getString(0)).ifPresent(form -> contents.put(view(form), row.getString(1)));
    }
    return contents;
  }
}
