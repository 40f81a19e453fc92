package vn.bienche.warehouse.lake;

import io.delta.tables.DeltaTable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import scala.Console;

/** The files of the lake's tables: which tables there are, and putting their files in order. */
public final class LakeFiles {

  private static final List<String> DERIVED = List.of("staging", "star", "marts");

  private final SparkSession spark;
  private final Lake lake;

  public LakeFiles(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.lake = lake;
  }

  /** Whether there is a table of this name. */
  public boolean exists(String table) {
    return DeltaTable.isDeltaTable(spark, lake.table(table));
  }

  /** Names of the tables that builds write. */
  public List<String> derived() {
    return DERIVED.stream().flatMap(layer -> below(layer).stream()).toList();
  }

  /** Names of the tables in a folder of the lake, in order; none where it is not there. */
  public List<String> below(String folder) {
    Path path = new Path(lake.table(folder));
    try {
      FileSystem files = path.getFileSystem(spark.sessionState().newHadoopConf());
      List<String> names = new ArrayList<>();
      for (FileStatus status : files.listStatus(path)) {
        String name = folder + "/" + status.getPath().getName();
        if (status.isDirectory() && exists(name)) {
          names.add(name);
        }
      }
      Collections.sort(names);
      return names;
    } catch (FileNotFoundException none) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("the lake cannot be listed: " + path, e);
    }
  }

  /**
   * Removes files that no version of the table needs but those older than this. Who reads such an
   * older version fails; publications in the serving warehouse do not depend on it.
   */
  public void forget(String table, Duration olderThan) {
    Map<String, String> settings =
        Map.of(
            "spark.databricks.delta.retentionDurationCheck.enabled",
            "false",
            // Nobody but the last writer of a table is named in its history
            "spark.databricks.delta.vacuum.logging.enabled",
            "false",
            // Delta lists files in ten thousand tasks otherwise, which takes a minute for every
            // table
            "spark.sql.sources.parallelPartitionDiscovery.parallelism",
            "2");
    with(settings, () -> table(table).vacuum((double) olderThan.toHours()));
  }

  /** Puts the small files of each partition together; the rows stay as they are. */
  public void compact(String table, long bytes) {
    Map<String, String> settings =
        Map.of(
            "spark.databricks.delta.optimize.minFileSize",
            Long.toString(bytes / 2),
            "spark.databricks.delta.optimize.maxFileSize",
            Long.toString(bytes));
    with(settings, () -> table(table).optimize().executeCompaction());
  }

  private DeltaTable table(String name) {
    return DeltaTable.forPath(spark, lake.table(name));
  }

  private void with(Map<String, String> settings, Runnable work) {
    settings.forEach(spark.conf()::set);
    try {
      // Delta tells how many files it removed where a command's result belongs
      Console.withOut(
          OutputStream.nullOutputStream(),
          () -> {
            work.run();
            return null;
          });
    } finally {
      settings.keySet().forEach(spark.conf()::unset);
    }
  }
}
