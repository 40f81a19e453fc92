package vn.bienche.transform.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.types.StructType;
import vn.bienche.transform.held.HeldRows;
import vn.bienche.transform.sql.CheckRule;
import vn.bienche.transform.sql.SqlModel;

/**
 * Looks whether the checks of single rows and of the key hold, in rows that this machine holds. It
 * takes no job of Spark's, of which the checks of a small province are half. It says only whether
 * all hold; where one does not, {@link ModelChecks} asks which.
 */
final class HeldChecks {

  private final SparkSession spark;
  private final SqlModel model;
  private final HeldRows held;
  private final StructType type;

  HeldChecks(SparkSession spark, SqlModel model, HeldRows held) {
    this.spark = spark;
    this.model = model;
    this.held = held;
    this.type = held.type();
  }

  boolean allHold() {
    return (!model.spec().nonempty() || !held.raw().isEmpty())
        && isFilled()
        && isUnique()
        && isAccepted()
        && fulfilsRules();
  }

  private boolean isFilled() {
    Set<String> columns = new LinkedHashSet<>(model.header().key());
    columns.addAll(model.spec().notNull());
    int[] places = places(columns);
    for (UnsafeRow row : held.raw()) {
      for (int place : places) {
        if (row.isNullAt(place)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isUnique() {
    int[] places = places(model.header().key());
    Set<List<Object>> keys = new HashSet<>(2 * held.raw().size());
    for (UnsafeRow row : held.raw()) {
      List<Object> key = new ArrayList<>(places.length);
      for (int place : places) {
        key.add(row.get(place, type.apply(place).dataType()));
      }
      if (!keys.add(key)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAccepted() {
    return model.spec().accepted().entrySet().stream()
        .allMatch(
            accepted -> {
              int place = type.fieldIndex(accepted.getKey());
              Set<String> values = Set.copyOf(accepted.getValue());
              return held.raw().stream()
                  .allMatch(row -> row.isNullAt(place) || values.contains(row.getString(place)));
            });
  }

  /** One expression over all rows, which the planner itself works out for rows at hand. */
  private boolean fulfilsRules() {
    String all =
        model.spec().rules().stream()
            .map(CheckRule::that)
            .filter(that -> that != null)
            .map(that -> "coalesce((" + that + "), true)")
            .collect(Collectors.joining(" and "));
    return all.isEmpty() || held.dataset(spark).where("not (" + all + ")").isEmpty();
  }

  private int[] places(Collection<String> columns) {
    return columns.stream().mapToInt(type::fieldIndex).toArray();
  }
}
