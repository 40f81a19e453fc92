package vn.bienche.warehouse.erasure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.bienche.warehouse.database.NamePattern;

/**
 * Returned workbooks, in which a person's names and code are covered. An XLSX is texts in a zip:
 * shared strings, cells, comments; everything else in it stays byte for byte.
 */
public final class ReturnedWorkbooks {

  private final List<Pattern> personal;

  public ReturnedWorkbooks(String staffCode, List<String> names) {
    this.personal =
        List.of(
            Pattern.compile(NamePattern.java(names)), Pattern.compile(NamePattern.code(staffCode)));
  }

  /**
   * Covers names and code in a file.
   *
   * @return false for files of another kind than XLSX, CSV and TXT, which are left as they are
   */
  public boolean cover(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    Path covered = file.resolveSibling(file.getFileName() + ".tmp");
    if (name.endsWith(".xlsx")) {
      try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
          ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(covered))) {
        copy(in, out);
      }
    } else if (name.endsWith(".csv") || name.endsWith(".txt")) {
      Files.writeString(covered, covered(Files.readString(file)));
    } else {
      return false;
    }
    Files.move(covered, file, StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  private void copy(ZipInputStream in, ZipOutputStream out) throws IOException {
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      out.putNextEntry(new ZipEntry(entry.getName()));
      if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".vml")) {
        write(in, out);
      } else {
        in.transferTo(out);
      }
      out.closeEntry();
    }
  }

  private void write(InputStream in, OutputStream out) throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    out.write(covered(text).getBytes(StandardCharsets.UTF_8));
  }

  private String covered(String text) {
    String covered = text;
    for (Pattern pattern : personal) {
      covered = pattern.matcher(covered).replaceAll(AnonymousForm.ERASED);
    }
    return covered;
  }
}
