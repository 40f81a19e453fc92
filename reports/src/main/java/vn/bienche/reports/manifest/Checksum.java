package vn.bienche.reports.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.bienche.warehouse.value.Sha256;

/** SHA-256 in hexadecimal, of a file or of several things one after the other. */
public final class Checksum {

  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest = Sha256.digest();

  /** The checksum of a file. */
  public static String of(Path file) throws IOException {
    Checksum sum = new Checksum();
    sum.content(file);
    return sum.hex();
  }

  /** Adds a thing that has a name and a text, neither of which can run into the next. */
  public void add(String name, String text) {
    bytes(name);
    bytes(text);
  }

  /** Adds a file's content. */
  public void content(Path file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
  }

  private void bytes(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    digest.update((encoded.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(encoded);
  }

  /** The checksum of all that was added; nothing can be added afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
