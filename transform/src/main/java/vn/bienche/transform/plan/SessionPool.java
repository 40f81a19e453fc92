package vn.bienche.transform.plan;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/**
 * Work of one run on threads of a pool, each of which has to know the session.
 *
 * @param spark session of the run
 * @param pool threads
 */
record SessionPool(SparkSession spark, Executor pool) {

  /**
   * Starts a piece of work.
   *
   * @param what Spark's pages and event logs tell for its jobs
   */
  <T> CompletableFuture<T> start(String what, Supplier<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          SparkSession.setActiveSession(spark);
          spark.sparkContext().setJobDescription(what);
          return work.get();
        },
        pool);
  }
}
