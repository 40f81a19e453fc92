package vn.bienche.reports.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of a report.
 *
 * @param name without folder
 * @param sha256 checksum in hexadecimal
 * @param bytes size
 */
public record ManifestFile(String name, String sha256, long bytes) {

  /** A file as it is now. */
  public static ManifestFile of(Path file) throws IOException {
    return new ManifestFile(
        String.valueOf(file.getFileName()), Checksum.of(file), Files.size(file));
  }

  /** Whether the file stands in the folder as it was written; one that cannot be read does not. */
  public boolean standsIn(Path folder) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == bytes
          && Checksum.of(file).equals(sha256);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
