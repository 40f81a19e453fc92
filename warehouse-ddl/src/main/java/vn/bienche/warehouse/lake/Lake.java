package vn.bienche.warehouse.lake;

import java.net.URI;
import java.nio.file.Path;

/**
 * The lake: a folder on one machine, {@code s3a://} or {@code hdfs://} on a cluster. Tables are
 * Delta tables named by their path below the root, such as {@code landing/rows} or {@code
 * star/dim_unit}.
 *
 * @param root without a trailing slash
 */
public record Lake(String root) {

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
    return !location.contains("://") || "file".equals(URI.create(location).getScheme());
  }
}
