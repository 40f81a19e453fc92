package vn.bienche.transform.plan;

import org.apache.spark.sql.SparkSession;
import vn.bienche.transform.function.ModelFunctions;
import vn.bienche.warehouse.lake.LakeSession;

/**
 * The Spark session in which models run: views of their own, the shared functions, and settings
 * that fit them.
 */
public final class ModelSession {

  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  /** Rules that look through each query several times and find nothing to do in any of ours. */
  private static final String IDLE_RULES =
      "org.apache.spark.sql.delta.metric.OptimizeConditionalIncrementMetric,"
          + "org.apache.spark.sql.catalyst.optimizer.OptimizeOneRowRelationSubquery";

  private ModelSession() {}

  /**
   * A session beside the given one; its views are seen by nobody else.
   *
   * @param small for few rows: queries are interpreted, planned once and run in one task, because
   *     compiling them, planning them anew after each stage and exchanging rows between tasks takes
   *     longer than running them
   */
  public static SparkSession beside(SparkSession spark, boolean small) {
    SparkSession session = spark.newSession();
    // Constraints of a step function's many aliases grow without bound: minutes of planning for a
    // query of milliseconds
    session.conf().set("spark.sql.constraintPropagation.enabled", "false");
    session.conf().set("spark.sql.optimizer.excludedRules", IDLE_RULES);
    if (small) {
      LakeSession.interpret(session);
      session.conf().set(PARTITIONS, "1");
      session.conf().set("spark.sql.leafNodeDefaultParallelism", "1");
      session.conf().set("spark.sql.files.minPartitionNum", "1");
      // Rows in one partition are joined where they stand; broadcasting them is a job each and
      // keeps
      // a gigabyte of hash tables
      session.conf().set("spark.sql.autoBroadcastJoinThreshold", "-1");
    }
    ModelFunctions.register(session);
    return session;
  }

  /**
   * Whether the session is one for few rows: where rows come in one partition, nothing is
   * exchanged.
   */
  static boolean isSmall(SparkSession session) {
    return "1".equals(session.conf().get(PARTITIONS));
  }
}
