package vn.bienche.warehouse.erasure;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** What stands in a folder of the lake, on this machine or elsewhere. */
final class LakeFolder {

  private LakeFolder() {}

  /** Names of the folders below it, in order; none where it is not there. */
  static List<String> of(SparkSession spark, String folder) {
    Path path = new Path(folder);
    try {
      FileSystem files = path.getFileSystem(spark.sessionState().newHadoopConf());
      List<String> names = new ArrayList<>();
      for (FileStatus status : files.listStatus(path)) {
        if (status.isDirectory()) {
          names.add(status.getPath().getName());
        }
      }
      Collections.sort(names);
      return names;
    } catch (FileNotFoundException none) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("the lake cannot be listed: " + folder, e);
    }
  }
}
