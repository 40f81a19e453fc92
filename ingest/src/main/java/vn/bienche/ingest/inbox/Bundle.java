package vn.bienche.ingest.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/** A .zip that holds workbooks, perhaps within further bundles. */
final class Bundle {

  /** Beyond the largest workbook that is read: an entry may lie about its size. */
  private static final long MOST_BYTES = 2L << 30;

  private Bundle() {}

  /** The bytes of an entry, named from the outermost bundle inwards. */
  static InputStream open(Path bundle, List<String> entries) throws IOException {
    Path current = bundle;
    List<Path> copies = new ArrayList<>();
    try {
      for (String name : entries.subList(0, entries.size() - 1)) {
        Path copy = Files.createTempFile("bienche-", ".zip");
        copies.add(copy);
        try (InputStream in = openEntry(current, name)) {
          Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        current = copy;
      }
      InputStream last = openEntry(current, entries.get(entries.size() - 1));
      return new OwnedStream(last, copies);
    } catch (IOException | RuntimeException e) {
      for (Path copy : copies) {
        Files.deleteIfExists(copy);
      }
      throw e;
    }
  }

  /**
   * Copies an entry to a file, at most {@code limit} bytes and one: the caller sees by the size
   * that it is too large.
   */
  static void extract(ZipFile zip, ZipArchiveEntry entry, Path target, long limit)
      throws IOException {
    try (InputStream in =
        BoundedInputStream.builder()
            .setInputStream(zip.getInputStream(entry))
            .setMaxCount(limit + 1)
            .get()) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static ZipFile openZip(Path bundle) throws IOException {
    return ZipFile.builder().setPath(bundle).get();
  }

  /** The files of a bundle, folders left out. */
  static List<ZipArchiveEntry> files(ZipFile zip) {
    return Collections.list(zip.getEntries()).stream().filter(e -> !e.isDirectory()).toList();
  }

  private static InputStream openEntry(Path bundle, String name) throws IOException {
    ZipFile zip = openZip(bundle);
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      zip.close();
      throw new IOException("the bundle holds no entry of that name any more: " + bundle);
    }
    InputStream bounded =
        BoundedInputStream.builder()
            .setInputStream(zip.getInputStream(entry))
            .setMaxCount(MOST_BYTES)
            .get();
    return new OwnedStream(bounded, zip);
  }
}
