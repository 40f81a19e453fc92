package vn.bienche.transform.held;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.catalyst.types.DataTypeUtils;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.SQLExecution;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Function1;
import scala.Option;
import scala.collection.immutable.ArraySeq;

/**
 * Rows of one table that this machine holds as Spark itself does, in bytes: nothing is converted
 * when a query has made them and when another reads them. Equal rows have equal bytes.
 */
public final class HeldRows {

  /** Two sums of 64 bits each, over different hashes, take the place of one of 128. */
  private static final long[] SEEDS = {42, 1_000_003};

  private final StructType type;
  private final List<UnsafeRow> rows;

  public HeldRows(StructType type, List<UnsafeRow> rows) {
    this.type = type;
    this.rows = List.copyOf(rows);
  }

  /**
   * Runs a query; null when it has more rows than this. {@link #goingOn} then has the use of what
   * was worked out.
   */
  public static @Nullable HeldRows of(Dataset<Row> query, int most) {
    QueryExecution execution = execution(query);
    InternalRow[] taken =
        SQLExecution.withNewExecutionId(
            execution, Option.empty(), () -> execution.executedPlan().executeTake(most + 1));
    if (taken.length > most) {
      return null;
    }
    List<UnsafeRow> rows = new ArrayList<>(taken.length);
    for (InternalRow row : taken) {
      rows.add((UnsafeRow) row);
    }
    return new HeldRows(query.schema(), rows);
  }

  /** All rows of a query of which {@link #of} took some, without exchanging rows a second time. */
  public static Dataset<Row> goingOn(Dataset<Row> query) {
    return ((org.apache.spark.sql.classic.SparkSession) query.sparkSession())
        .internalCreateDataFrame(execution(query).toRdd(), query.schema(), false);
  }

  private static QueryExecution execution(Dataset<Row> query) {
    return ((org.apache.spark.sql.classic.Dataset<Row>) query).queryExecution();
  }

  public StructType type() {
    return type;
  }

  /** As Spark holds them, for those who look at single fields. */
  public List<UnsafeRow> raw() {
    return rows;
  }

  /** As a relation: filters and projections of it are worked out without a job. */
  public Dataset<Row> dataset(SparkSession spark) {
    Attribute[] columns =
        Arrays.stream(type.fields()).map(DataTypeUtils::toAttribute).toArray(Attribute[]::new);
    LocalRelation relation =
        new LocalRelation(
            ArraySeq.unsafeWrapArray(columns),
            ArraySeq.unsafeWrapArray(rows.toArray(InternalRow[]::new)),
            false,
            Option.empty());
    return org.apache.spark.sql.classic.Dataset.ofRows(
        (org.apache.spark.sql.classic.SparkSession) spark, relation);
  }

  /** The rows with Java's values. */
  public Iterator<Row> iterator() {
    Function1<Object, Object> toRow = CatalystTypeConverters.createToScalaConverter(type);
    return rows.stream().map(row -> (Row) toRow.apply(row)).iterator();
  }

  /** The same for the same rows, whatever their order. */
  public String content() {
    long[] sums = new long[SEEDS.length];
    for (UnsafeRow row : rows) {
      for (int i = 0; i < SEEDS.length; i++) {
        sums[i] +=
            XXH64.hashUnsafeBytes(
                row.getBaseObject(), row.getBaseOffset(), row.getSizeInBytes(), SEEDS[i]);
      }
    }
    return Arrays.stream(sums)
        .mapToObj(sum -> String.format(Locale.ROOT, "%016x", sum))
        .reduce(String.valueOf(rows.size()), (all, sum) -> all + " " + sum);
  }
}
