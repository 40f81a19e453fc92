package vn.bienche.warehouse.lake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
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

  private static final Pattern COMMIT = Pattern.compile("(\\d{20})\\.json");

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
    if ((latest(LandingRows.NAME) + 1) % commits != 0) {
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

  /** Number of the latest commit, as the names in the table's log tell; 0 where there is none. */
  private long latest(String table) {
    Path log = new Path(lake.table(table), "_delta_log");
    long latest = 0;
    try {
      FileSystem files = log.getFileSystem(spark.sessionState().newHadoopConf());
      for (FileStatus status : files.listStatus(log)) {
        Matcher name = COMMIT.matcher(status.getPath().getName());
        latest = name.matches() ? Math.max(latest, Long.parseLong(name.group(1))) : latest;
      }
      return latest;
    } catch (FileNotFoundException none) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("the log of " + table + " cannot be read", e);
    }
  }
}
