package vn.bienche.transform.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingFindings;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;

/**
 * Versions of the landing tables at one moment, read from the names in their logs without starting
 * Spark.
 *
 * <p>Submissions are looked at first: they are written last, so that the rows of every submission
 * that is seen are there.
 *
 * @param submissions version of {@code landing/submissions}, or null when the table does not exist
 * @param rows version of {@code landing/rows}, or null
 * @param findings version of {@code landing/findings}, or null
 */
public record LandingVersions(
    @Nullable Long submissions, @Nullable Long rows, @Nullable Long findings) {

  private static final Pattern COMMIT = Pattern.compile("(\\d{20})\\.json");

  public static LandingVersions of(Lake lake) {
    Long submissions = version(lake, LandingSubmissions.NAME);
    Long rows = version(lake, LandingRows.NAME);
    return new LandingVersions(submissions, rows, version(lake, LandingFindings.NAME));
  }

  /** The version of a table by its name in the lake. */
  public @Nullable Long of(String table) {
    return switch (table) {
      case LandingSubmissions.NAME -> submissions;
      case LandingRows.NAME -> rows;
      case LandingFindings.NAME -> findings;
      default -> throw new IllegalArgumentException("no landing table: " + table);
    };
  }

  /** The versions in one text, as documents name them. */
  public String text() {
    return "submissions=" + submissions + " rows=" + rows + " findings=" + findings;
  }

  private static @Nullable Long version(Lake lake, String table) {
    String log = lake.table(table) + "/_delta_log";
    try {
      List<String> names = lake.isLocal() ? localNames(log) : remoteNames(log);
      OptionalLong latest =
          names.stream()
              .map(COMMIT::matcher)
              .filter(Matcher::matches)
              .mapToLong(m -> Long.parseLong(m.group(1)))
              .max();
      return latest.isPresent() ? latest.getAsLong() : null;
    } catch (IOException e) {
      throw new UncheckedIOException("the log of " + table + " cannot be read", e);
    }
  }

  private static List<String> localNames(String log) throws IOException {
    Path folder = log.contains("://") ? Path.of(URI.create(log)) : Path.of(log);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> String.valueOf(f.getFileName())).toList();
    }
  }

  private static List<String> remoteNames(String log) throws IOException {
    org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(log);
    FileSystem files = folder.getFileSystem(new Configuration());
    if (!files.exists(folder)) {
      return List.of();
    }
    return Stream.of(files.listStatus(folder))
        .map(FileStatus::getPath)
        .map(org.apache.hadoop.fs.Path::getName)
        .toList();
  }
}
