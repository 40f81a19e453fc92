package vn.bienche.transform.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.types.StructType;
import vn.bienche.transform.held.HeldRows;
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

  HeldChecks(SparkSession spark, SqlModel model, HeldRows held) {
    this.spark = spark;
    this.model = model;
    this.held = held;
  }

  /**
   * @param predicates that every row fulfils; unknown counts as fulfilled
   */
  boolean allHold(List<String> predicates) {
    return (!model.spec().nonempty() || !held.raw().isEmpty()) && isUnique() && fulfils(predicates);
  }

  private boolean isUnique() {
    StructType type = held.type();
    int[] places = model.header().key().stream().mapToInt(type::fieldIndex).toArray();
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

  /** One expression over all rows, which the planner itself works out for rows at hand. */
  private boolean fulfils(List<String> predicates) {
    String all =
        predicates.stream()
            .map(that -> "coalesce(" + that + ", true)")
            .collect(Collectors.joining(" and "));
    return held.dataset(spark).where("not (" + all + ")").isEmpty();
  }
}
