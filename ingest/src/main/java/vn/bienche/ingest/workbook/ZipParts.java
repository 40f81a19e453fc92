package vn.bienche.ingest.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.RuleCode;

/**
 * The parts of an Office package, found without regard to case and direction of slashes, inflated
 * within limits.
 */
final class ZipParts implements AutoCloseable {

  private static final int MAX_PARTS = 20_000;
  private static final int LEAST_BUFFER = 1 << 9;
  private static final int MOST_BUFFER = 1 << 16;

  private final ZipFile zip;
  private final ReadingLimits limits;
  private final Map<String, ZipEntry> parts = new HashMap<>();

  /**
   * @throws UnreadableWorkbook when the package is cut off, its parts overlap, or it is beyond the
   *     limits
   */
  ZipParts(Path file, ReadingLimits limits) {
    this.limits = limits;
    try {
      // Names of parts are ASCII by the standard; this character set reads any other name without
      // failing
      zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    } catch (IOException | RuntimeException e) {
      throw UnreadableWorkbook.damaged(e);
    }
    try {
      index(Files.size(file));
    } catch (IOException | RuntimeException e) {
      close();
      throw UnreadableWorkbook.damaged(e);
    }
  }

  /** Names in lower case, with forward slashes and no leading one. */
  Set<String> names() {
    return parts.keySet();
  }

  /** The bytes of a part, or null where there is none of that name. */
  @Nullable InputStream open(String name) {
    ZipEntry entry = parts.get(normal(name));
    if (entry == null) {
      return null;
    }
    try {
      InputStream inflated = zip.getInputStream(entry);
      return new BufferedInputStream(
          new GuardedStream(inflated, Math.max(1, entry.getCompressedSize()), limits),
          (int) Math.max(LEAST_BUFFER, Math.min(MOST_BUFFER, entry.getSize())));
    } catch (IOException | RuntimeException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  boolean contains(String name) {
    return parts.containsKey(normal(name));
  }

  /** Declared inflated size; negative where the part is missing or tells none. */
  long size(String name) {
    ZipEntry entry = parts.get(normal(name));
    return entry == null ? -1 : entry.getSize();
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw UnreadableWorkbook.damaged(e);
    }
  }

  /**
   * Parts that share their bytes are the mark of a bomb: an honest package is as large as its parts
   * at least.
   */
  private void index(long fileBytes) {
    long compressed = 0;
    if (zip.size() > MAX_PARTS) {
      throw new UnreadableWorkbook(RuleCode.WB_005);
    }
    for (Iterator<? extends ZipEntry> all = zip.entries().asIterator(); all.hasNext(); ) {
      ZipEntry entry = all.next();
      compressed += Math.max(0, entry.getCompressedSize());
      if (!entry.isDirectory()) {
        parts.putIfAbsent(normal(entry.getName()), entry);
      }
    }
    if (compressed > fileBytes) {
      throw new UnreadableWorkbook(RuleCode.WB_005);
    }
  }

  static String normal(String name) {
    String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashes.startsWith("/") ? slashes.substring(1) : slashes;
  }
}
