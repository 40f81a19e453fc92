package vn.bienche.warehouse.lake;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** Starts the one Spark session of a process, set up for Delta and for small local jobs. */
public final class LakeSession {

  /** Partitions of shuffles and Delta snapshots on one machine: the measured lever on two cores. */
  private static final String LOCAL_PARTITIONS = "2";

  private static final Map<String, String> INTERPRETED =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.adaptive.enabled", "false");

  private LakeSession() {}

  /**
   * The running session, or a new one.
   *
   * @param master such as {@code local[*]} or {@code spark://host:7077}
   */
  public static SparkSession open(String master) {
    SparkSession.Builder builder = SparkSession.builder().appName("bienche").master(master);
    settings(master.startsWith("local")).forEach(builder::config);
    return builder.getOrCreate();
  }

  /**
   * From now on queries of the session are interpreted: for few rows compiling them takes longer.
   */
  public static void interpret(SparkSession session) {
    INTERPRETED.forEach(session.conf()::set);
  }

  /** From now on queries of the session are compiled, as they are at first. */
  public static void compile(SparkSession session) {
    INTERPRETED.keySet().forEach(session.conf()::unset);
  }

  private static Map<String, String> settings(boolean local) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension");
    settings.put(
        "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");
    settings.put("spark.sql.datetime.java8API.enabled", "true");
    settings.put("spark.sql.session.timeZone", "Asia/Ho_Chi_Minh");
    settings.put("spark.sql.ansi.enabled", "true");
    settings.put("spark.sql.catalogImplementation", "in-memory");
    settings.put("spark.ui.enabled", "false");
    settings.put("spark.databricks.delta.merge.materializeSource", "none");
    // Every reader of the lake picks by partition or reads all; minima and maxima of the landing
    // table's hundreds of columns took a third of the time of writing it
    settings.put("spark.databricks.delta.stats.collect", "false");
    // Identifiers are hashes: their minima and maxima rule out no file, and thousands of them,
    // written out anew for each file, took half the time of one corrected workbook of a year
    settings.put("spark.sql.parquet.filterPushdown", "false");
    // Where files are listed they lie on this machine, which needs no job for it
    settings.put("spark.sql.sources.parallelPartitionDiscovery.threshold", "100000");
    // Files of a table stand in the checksum of its last commit, so that nobody puts them together
    // from the log. Outside UTC Delta does so after each commit all the same, for the sake of
    // partitions by points in time, of which there are none
    settings.put("spark.databricks.delta.allFilesInCrc.thresholdNumFiles", "5000");
    settings.put(
        "spark.databricks.delta.allFilesInCrc.verificationMode.forceOnNonUTC.enabled", "false");
    // Then the files of a table hold its rows and no others
    settings.put("spark.databricks.delta.properties.defaults.enableDeletionVectors", "false");
    // Each sort and each hash table takes at least a page; by itself Spark makes pages of 64 MB,
    // which
    // hundreds of small joins fill with nothing
    settings.put("spark.buffer.pageSize", "2m");
    // Nobody looks at what was run once it has run
    settings.put("spark.sql.ui.retainedExecutions", "10");
    settings.put("spark.ui.retainedJobs", "50");
    settings.put("spark.ui.retainedStages", "50");
    if (local) {
      settings.put("spark.sql.shuffle.partitions", LOCAL_PARTITIONS);
      settings.put("spark.databricks.delta.snapshotPartitions", LOCAL_PARTITIONS);
      settings.put("spark.driver.host", "127.0.0.1");
      settings.put("spark.driver.bindAddress", "127.0.0.1");
    }
    return settings;
  }
}
