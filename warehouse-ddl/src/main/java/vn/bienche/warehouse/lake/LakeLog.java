package vn.bienche.warehouse.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/** What the names of the files in a table's log tell, without starting Spark. */
public final class LakeLog {

  private static final Pattern COMMIT = Pattern.compile("(\\d{20})\\.json");

  private static final String LOG = "_delta_log";

  private LakeLog() {}

  /**
   * Version of a table: the number of its latest commit, empty where there is no table.
   *
   * @param hadoop how a lake elsewhere is reached; not asked for one on this machine
   */
  public static OptionalLong version(Lake lake, String table, Supplier<Configuration> hadoop) {
    try {
      List<String> names =
          lake.isLocal()
              ? localNames(lake.folder(table).resolve(LOG))
              : remoteNames(lake.table(table) + "/" + LOG, hadoop.get());
      return names.stream()
          .map(COMMIT::matcher)
          .filter(Matcher::matches)
          .mapToLong(m -> Long.parseLong(m.group(1)))
          .max();
    } catch (IOException e) {
      throw new UncheckedIOException("the log of " + table + " cannot be read", e);
    }
  }

  private static List<String> localNames(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> String.valueOf(f.getFileName())).toList();
    }
  }

  private static List<String> remoteNames(String log, Configuration hadoop) throws IOException {
    org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(log);
    FileSystem files = folder.getFileSystem(hadoop);
    if (!files.exists(folder)) {
      return List.of();
    }
    return Stream.of(files.listStatus(folder))
        .map(FileStatus::getPath)
        .map(org.apache.hadoop.fs.Path::getName)
        .toList();
  }
}
