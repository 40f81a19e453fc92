package vn.bienche.ingest.template;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs an .xlsx again so that its bytes depend on its content and document time only, never on the
 * clock.
 */
final class StablePackage {

  private static final String CORE_PROPERTIES = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/sheet";
  private static final String STYLES = "xl/styles.xml";
  private static final String CELL_FORMATS_END = "</cellXfs>";
  private static final String NAMED_STYLE =
      "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";
  private static final String MERGES_BEGIN = "<mergeCells";
  private static final String MERGES_END = "</mergeCells>";
  private static final Pattern TIME =
      Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)");
  private static final DateTimeFormatter W3C =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

  /** Writes a whole package. */
  interface PackageWriter {
    void write(OutputStream out) throws IOException;
  }

  private StablePackage() {}

  /**
   * The package that {@code writer} makes, packed again. It goes through a file: its entries lack
   * sizes in front.
   */
  static byte[] rewrite(PackageWriter writer, LocalDateTime documentTime) throws IOException {
    Path raw = Files.createTempFile("bienche", ".xlsx");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw))) {
        writer.write(out);
      }
      return pack(raw, documentTime);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private static byte[] pack(Path raw, LocalDateTime documentTime) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(raw.toFile());
        ZipOutputStream out = new ZipOutputStream(packed)) {
      out.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry part : Collections.list(zip.entries())) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(documentTime);
        out.putNextEntry(copy);
        try (InputStream in = zip.getInputStream(part)) {
          out.write(stable(part.getName(), in.readAllBytes(), documentTime));
        }
        out.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  private static byte[] stable(String part, byte[] content, LocalDateTime documentTime) {
    if (part.equals(CORE_PROPERTIES)) {
      return withTime(content, documentTime);
    }
    if (part.equals(STYLES)) {
      return withNamedStyle(content);
    }
    return part.startsWith(SHEETS) ? withSortedMerges(content) : content;
  }

  /**
   * LibreOffice gives cells of the default style its own font unless that style is named, which
   * fastexcel leaves out.
   */
  private static byte[] withNamedStyle(byte[] styles) {
    String xml = new String(styles, StandardCharsets.UTF_8);
    return xml.contains("<cellStyles")
        ? styles
        : xml.replace(CELL_FORMATS_END, CELL_FORMATS_END + NAMED_STYLE)
            .getBytes(StandardCharsets.UTF_8);
  }

  /** The writer keeps merged regions in a set without order. */
  private static byte[] withSortedMerges(byte[] sheet) {
    // One byte is one character here: the element itself is ASCII, what surrounds it passes through
    String xml = new String(sheet, StandardCharsets.ISO_8859_1);
    int from = xml.lastIndexOf(MERGES_BEGIN);
    if (from < 0) {
      return sheet;
    }
    int begin = xml.indexOf('>', from) + 1;
    int end = xml.indexOf(MERGES_END, begin);
    String sorted =
        Arrays.stream(xml.substring(begin, end).split("(?<=/>)"))
            .sorted()
            .collect(Collectors.joining());
    return (xml.substring(0, begin) + sorted + xml.substring(end))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] withTime(byte[] core, LocalDateTime documentTime) {
    String xml = new String(core, StandardCharsets.UTF_8);
    String stamped = TIME.matcher(xml).replaceAll("$1" + W3C.format(documentTime) + "$2");
    return stamped.getBytes(StandardCharsets.UTF_8);
  }
}
