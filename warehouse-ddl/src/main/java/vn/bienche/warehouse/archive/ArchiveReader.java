package vn.bienche.warehouse.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.bienche.warehouse.archive.ArchiveRefused.Reason;
import vn.bienche.warehouse.value.Sha256;

/** Reads what {@link ArchiveWriter} wrote, and proves it. */
final class ArchiveReader implements AutoCloseable {

  private final Path file;
  private final ZipFile zip;
  private final Map<String, String> sums;

  private ArchiveReader(Path file, ZipFile zip, Map<String, String> sums) {
    this.file = file;
    this.zip = zip;
    this.sums = sums;
  }

  /**
   * @throws ArchiveRefused when the file is no backup or not all of it is there
   */
  static ArchiveReader open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new ArchiveRefused(Reason.NOT_A_BACKUP, file.toString());
    }
    try {
      return new ArchiveReader(file, zip, sums(file, zip));
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static Map<String, String> sums(Path file, ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(ArchiveWriter.SUMS);
    if (entry == null) {
      throw new ArchiveRefused(Reason.NOT_A_BACKUP, file.toString());
    }
    Map<String, String> sums = new LinkedHashMap<>();
    try (InputStream in = zip.getInputStream(entry)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int gap = line.indexOf("  ");
        sums.put(line.substring(gap + 2), line.substring(0, gap));
      }
    }
    return sums;
  }

  /** Names of all entries, without that of the hashes. */
  List<String> names() {
    return List.copyOf(sums.keySet());
  }

  /** Size of all entries when unpacked. */
  long bytes() {
    return zip.stream().mapToLong(ZipEntry::getSize).sum();
  }

  InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new ArchiveRefused(Reason.DAMAGED, name);
    }
    return zip.getInputStream(entry);
  }

  Properties properties(String name) throws IOException {
    if (!sums.containsKey(name)) {
      throw new ArchiveRefused(Reason.NOT_A_BACKUP, file.toString());
    }
    Properties properties = new Properties();
    properties.load(new StringReader(text(name)));
    return properties;
  }

  String text(String name) throws IOException {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Reads every entry and compares its hash.
   *
   * @throws ArchiveRefused for the first that differs
   */
  void verify() throws IOException {
    for (Map.Entry<String, String> sum : sums.entrySet()) {
      if (!sum.getValue().equals(hash(sum.getKey()))) {
        throw new ArchiveRefused(Reason.DAMAGED, sum.getKey());
      }
    }
  }

  private String hash(String name) throws IOException {
    try (DigestInputStream in = new DigestInputStream(open(name), Sha256.digest())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (ZipException e) {
      throw new ArchiveRefused(Reason.DAMAGED, name);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
