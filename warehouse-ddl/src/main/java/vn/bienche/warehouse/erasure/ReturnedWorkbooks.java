package vn.bienche.warehouse.erasure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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

  private static final int BLOCK = 1 << 20;
  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));");

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

  /** Block by block, each up to the end of a tag, so that no text is cut in two. */
  private void write(InputStream in, OutputStream out) throws IOException {
    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    StringBuilder block = new StringBuilder();
    char[] buffer = new char[BLOCK];
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      block.append(buffer, 0, read);
      int end = block.lastIndexOf(">") + 1;
      writer.write(covered(spelledOut(block.substring(0, end))));
      block.delete(0, end);
    }
    writer.write(covered(spelledOut(block.toString())));
    writer.flush();
  }

  /** Some programs write a letter as the reference to its number. */
  private static String spelledOut(String xml) {
    return REFERENCE
        .matcher(xml)
        .replaceAll(
            match -> {
              int letter =
                  match.group(1) == null
                      ? Integer.parseInt(match.group(2))
                      : Integer.parseInt(match.group(1), 16);
              return Matcher.quoteReplacement(
                  isOfWords(letter) ? Character.toString(letter) : match.group());
            });
  }

  /** Marks of XML and white space keep their references. */
  private static boolean isOfWords(int letter) {
    return Character.isLetterOrDigit(letter)
        || (letter > ' ' && Character.getType(letter) == Character.NON_SPACING_MARK);
  }

  private String covered(String text) {
    String covered = text;
    for (Pattern pattern : personal) {
      covered = pattern.matcher(covered).replaceAll(AnonymousForm.ERASED);
    }
    return covered;
  }
}
