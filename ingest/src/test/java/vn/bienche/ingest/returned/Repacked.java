package vn.bienche.ingest.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook with one of its parts written in another way. */
final class Repacked {

  private Repacked() {}

  static Path write(Path from, Path to, String part, UnaryOperator<String> change)
      throws IOException {
    return bytes(from, to, part, text -> change.apply(text).getBytes(StandardCharsets.UTF_8));
  }

  /** Changes a text to bytes of any encoding. */
  interface Change {
    byte[] of(String text);
  }

  static Path bytes(Path from, Path to, String part, Change change) throws IOException {
    try (ZipFile source = new ZipFile(from.toFile());
        OutputStream out = Files.newOutputStream(to);
        ZipOutputStream target = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(source.entries())) {
        byte[] bytes = source.getInputStream(entry).readAllBytes();
        target.putNextEntry(new ZipEntry(entry.getName()));
        target.write(
            entry.getName().equals(part)
                ? change.of(new String(bytes, StandardCharsets.UTF_8))
                : bytes);
        target.closeEntry();
      }
    }
    return to;
  }
}
