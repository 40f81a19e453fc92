package vn.bienche.transform.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.table.LandingRows;

/** How much a build has to read. */
public final class LandingSize {

  /** About seven hundred thousand rows of work logs. */
  private static final long SMALL_BYTES = 16L << 20;

  private LandingSize() {}

  /** Whether the landing rows are few; a lake elsewhere is taken for large. */
  public static boolean isSmall(Lake lake) {
    if (!lake.isLocal()) {
      return false;
    }
    Path folder = lake.folder(LandingRows.NAME);
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(f -> f.toFile().length()).sum() < SMALL_BYTES;
    } catch (IOException e) {
      throw new UncheckedIOException("the size of " + folder + " cannot be read", e);
    }
  }
}
