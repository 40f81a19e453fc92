package vn.bienche.transform.testing;

import org.apache.spark.sql.SparkSession;
import vn.bienche.transform.plan.ModelSession;
import vn.bienche.warehouse.lake.LakeSession;

/** The one Spark session of this module's tests. */
public final class TestSpark {

  private static final SparkSession SESSION = LakeSession.open("local[2]");

  private TestSpark() {}

  public static SparkSession session() {
    return SESSION;
  }

  /**
   * A session of its own in which rows that stand in memory may hold null structs, as given landing
   * rows do: the optimizer's rule for such rows fails on them.
   */
  public static SparkSession plain() {
    SparkSession spark = ModelSession.beside(SESSION, true);
    spark
        .conf()
        .set(
            "spark.sql.optimizer.excludedRules",
            "org.apache.spark.sql.catalyst.optimizer.ConvertToLocalRelation");
    return spark;
  }
}
