package vn.bienche.warehouse.archive;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Sha256;

/**
 * Writes a zip file whose last entry holds the hash of every other one, in the format of {@code
 * sha256sum}. The file gets its name only when it is whole.
 */
final class ArchiveWriter implements AutoCloseable {

  static final String SUMS = "SHA256SUMS";

  private final Path target;
  private final Path partial;
  private final ZipOutputStream zip;
  private final StringBuilder sums = new StringBuilder();
  private @Nullable String name;
  private @Nullable DigestOutputStream entry;
  private long bytes;

  ArchiveWriter(Path target) throws IOException {
    this.target = target;
    this.partial = target.resolveSibling(target.getFileName() + ".partial");
    Files.deleteIfExists(partial);
    // A backup holds names and birth dates
    Files.createFile(
        partial,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    this.zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16));
    // Most bytes are Parquet's, which are packed already
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /** Starts an entry and ends the one before. */
  OutputStream entry(String entryName) throws IOException {
    end();
    zip.putNextEntry(new ZipEntry(entryName));
    name = entryName;
    entry = new DigestOutputStream(new Counted(zip), Sha256.digest());
    return entry;
  }

  void entry(String entryName, String text) throws IOException {
    entry(entryName).write(text.getBytes(StandardCharsets.UTF_8));
  }

  void entry(String entryName, Path file) throws IOException {
    Files.copy(file, entry(entryName));
  }

  /** Size of all entries before packing. */
  long bytes() {
    return bytes;
  }

  /** Writes the hashes and gives the file its name. */
  void finish() throws IOException {
    end();
    zip.putNextEntry(new ZipEntry(SUMS));
    zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.close();
    Files.move(
        partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void end() throws IOException {
    if (entry == null) {
      return;
    }
    MessageDigest digest = entry.getMessageDigest();
    sums.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(name).append('\n');
    zip.closeEntry();
    entry = null;
  }

  /** Removes what was begun, if it was not finished. */
  @Override
  public void close() throws IOException {
    if (Files.exists(partial)) {
      try {
        zip.close();
      } finally {
        Files.deleteIfExists(partial);
      }
    }
  }

  /** Counts, and keeps the zip open when an entry's writer closes its stream. */
  private final class Counted extends FilterOutputStream {

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] block, int from, int length) throws IOException {
      out.write(block, from, length);
      bytes += length;
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
