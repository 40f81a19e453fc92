package vn.bienche.transform.plan;

import org.apache.spark.sql.SparkSession;
import vn.bienche.transform.function.ModelFunctions;

/**
 * The Spark session in which models run: views of their own, the shared functions, and settings
 * that fit them.
 */
public final class ModelSession {

  private ModelSession() {}

  /** A session beside the given one; its views are seen by nobody else. */
  public static SparkSession beside(SparkSession spark) {
    SparkSession session = spark.newSession();
    // Constraints of a step function's many aliases grow without bound: minutes of planning for a
    // query of milliseconds
    session.conf().set("spark.sql.constraintPropagation.enabled", "false");
    ModelFunctions.register(session);
    return session;
  }
}
