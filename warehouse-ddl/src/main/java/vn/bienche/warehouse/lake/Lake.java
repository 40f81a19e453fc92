package vn.bienche.warehouse.lake;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The lake: a folder on one machine, {@code s3a://} or {@code hdfs://} on a cluster. Tables are
 * Delta tables named by their path below the root, such as {@code landing/rows} or {@code
 * star/dim_unit}.
 *
 * @param root without a trailing slash
 */
public record Lake(String root) {

  private static final Pattern SCHEME = Pattern.compile("^file:(//[^/]*)?(?=/)");

  public Lake {
    root = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
  }

  public static Lake ofFolder(Path folder) {
    return new Lake(folder.toAbsolutePath().toString());
  }

  /** Location of a table. */
  public String table(String name) {
    return root + "/" + name;
  }

  /** Whether the lake is a folder of this machine. */
  public boolean isLocal() {
    return isLocal(root);
  }

  /** Whether a location, such as that of a table, is a folder of this machine. */
  public static boolean isLocal(String location) {
    return !location.contains("://") || location.startsWith("file:");
  }

  /** The folder of a table of a lake on this machine. */
  public Path folder(String name) {
    // As Hadoop takes it: blanks and percent signs of an address mean themselves
    return Path.of(SCHEME.matcher(table(name)).replaceFirst(""));
  }
}
