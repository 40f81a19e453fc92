package vn.bienche.warehouse.lake;

import java.time.Duration;
import org.apache.spark.sql.SparkSession;
import vn.bienche.warehouse.table.LandingRows;

/**
 * Keeps the lake quick to read and no larger than need be, however often something is sent: after
 * every {@value #COMMITS} deliveries the small files of the landing tables are put together, and
 * files that have not belonged to any table for {@value #DAYS_KEPT} days are removed.
 */
public final class LakeUpkeep {

  /** A month of daily deliveries. */
  static final int COMMITS = 32;

  /** Delta's own: a reader that began before a file was replaced has ended by then. */
  static final int DAYS_KEPT = 7;

  /** A file of this size holds two million lines of work logs. */
  private static final long FILE_BYTES = 128L << 20;

  private final SparkSession spark;
  private final Lake lake;
  private final int commits;
  private final Duration kept;

  public LakeUpkeep(SparkSession spark, Lake lake) {
    this(spark, lake, COMMITS, Duration.ofDays(DAYS_KEPT));
  }

  LakeUpkeep(SparkSession spark, Lake lake, int commits, Duration kept) {
    this.spark = spark;
    this.lake = lake;
    this.commits = commits;
    this.kept = kept;
  }

  /**
   * Tidies up if it is time. Comes before something is written: a lake that nothing is added to is
   * not touched, so that a build with nothing new has nothing to do.
   *
   * @return whether it was
   */
  public boolean whenDue() {
    long version =
        LakeLog.version(lake, LandingRows.NAME, () -> spark.sessionState().newHadoopConf())
            .orElse(0);
    if ((version + 1) % commits != 0) {
      return false;
    }
    LakeFiles files = new LakeFiles(spark, lake);
    for (String table : files.below("landing")) {
      files.compact(table, FILE_BYTES);
      files.forget(table, kept);
    }
    files.derived().forEach(table -> files.forget(table, kept));
    return true;
  }
}
