package vn.bienche.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts that are read more than once: for the form, for merged cells, for the rows. Inflating is a
 * good part of reading, so what is not large is inflated once.
 */
final class KeptParts {

  /**
   * Bytes of one workbook, so that as many tasks as there are processors take an eighth of memory.
   */
  private static final long MOST =
      Math.min(
          48L << 20,
          Runtime.getRuntime().maxMemory() / 8 / Runtime.getRuntime().availableProcessors());

  private final ZipParts parts;
  private final Map<String, byte[]> kept = new HashMap<>();
  private long room = MOST;

  KeptParts(ZipParts parts) {
    this.parts = parts;
  }

  /** The part from its start, or null where there is none of that name. */
  @Nullable InputStream open(String name) {
    byte[] bytes = bytes(name);
    return bytes == null ? parts.open(name) : new ByteArrayInputStream(bytes);
  }

  /** The whole part; null where there is none, or it is too large or damaged. */
  byte @Nullable [] bytes(String name) {
    byte[] known = kept.get(name);
    long size = parts.size(name);
    if (known != null || size < 0 || size > room) {
      return known;
    }
    byte[] read = read(name, (int) size);
    if (read != null) {
      kept.put(name, read);
      room -= size;
    }
    return read;
  }

  /** Damage is left for those to find who read the part, as far as they read it. */
  private byte @Nullable [] read(String name, int size) {
    try (InputStream in = parts.open(name)) {
      byte[] bytes = new byte[size];
      boolean honest = in != null && in.readNBytes(bytes, 0, size) == size && in.read() < 0;
      return honest ? bytes : null;
    } catch (IOException | UnreadableWorkbook damaged) {
      return null;
    }
  }
}
