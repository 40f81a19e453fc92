package vn.bienche.ingest.returned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.bienche.ingest.workbook.CutWorkbook;
import vn.bienche.ingest.workbook.NotPlain;
import vn.bienche.ingest.workbook.RowBytes;
import vn.bienche.ingest.workbook.TextBytes;

/**
 * What the spreadsheet library is shown of a workbook: of its sheets the wanted rows, none of the
 * shared texts, and of what it does not look into, such as pictures and macros, the name alone.
 */
final class ThinPackage {

  /** Level of compression: what stays in memory is not compressed. */
  static final int STORED = 0;

  private static final Set<String> LOOKED_INTO = Set.of("xml", "rels", "vml");
  private static final String TABLES = "xl/tables/";
  private static final byte[] NO_TEXTS =
      "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"
          .getBytes(StandardCharsets.US_ASCII);

  private final CutWorkbook original;
  private final ZipFile zip;
  private final WantedRows wanted;
  private final Map<String, Extent> sheets = new HashMap<>();
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final Set<String> closed = new HashSet<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int texts;

  /** First and last row of a sheet; both 0 where it has none. */
  record Extent(int first, int last) {}

  /**
   * @param zip the same file, of which names in the package are taken
   * @throws NotPlain when the workbook cannot be thinned, or is large even so
   */
  ThinPackage(CutWorkbook original, ZipFile zip, WantedRows wanted) throws IOException {
    this.original = original;
    this.zip = zip;
    this.wanted = wanted;
    Set<String> sheetParts =
        original.sheets().stream().map(CutWorkbook.Sheet::part).collect(Collectors.toSet());
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      out.setLevel(STORED);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (!entry.isDirectory()) {
          out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
          write(entry, sheetParts, out);
          out.closeArchiveEntry();
          checkSize();
        }
      }
    }
  }

  /** The package. */
  byte[] bytes() {
    return bytes.toByteArray();
  }

  CutWorkbook original() {
    return original;
  }

  WantedRows wanted() {
    return wanted;
  }

  /** Parts of the sheets of which it has the wanted rows alone. */
  Set<String> sheets() {
    return sheets.keySet();
  }

  Extent extent(String part) {
    return Objects.requireNonNull(sheets.get(part));
  }

  /** Whether it has the name of a part alone. */
  boolean isClosed(String part) {
    return closed.contains(part);
  }

  /** The entry of the original that holds a part. */
  ZipArchiveEntry entry(String part) {
    return Objects.requireNonNull(entries.get(part));
  }

  ZipFile zip() {
    return zip;
  }

  /** Shared texts of the original that it leaves out. */
  int texts() {
    return texts;
  }

  private void write(ZipArchiveEntry entry, Set<String> sheetParts, OutputStream out)
      throws IOException {
    String part = CutWorkbook.partName(entry.getName());
    if (entries.put(part, entry) != null) {
      throw new NotPlain();
    }
    if (sheetParts.contains(part)) {
      sheets.put(part, writeRows(part, out));
    } else if (part.equals(original.textsPart()) && !hasTables()) {
      writeTexts(part, out);
    } else if (LOOKED_INTO.contains(part.substring(part.lastIndexOf('.') + 1))) {
      try (InputStream in = original.open(part)) {
        in.transferTo(out);
      }
    } else {
      closed.add(part);
    }
  }

  private Extent writeRows(String part, OutputStream out) throws IOException {
    int first = 0;
    try (RowBytes rows = original.rows(part)) {
      out.write(rows.head());
      out.write(SheetSplice.DATA);
      while (rows.next()) {
        first = first == 0 ? rows.number() : first;
        if (wanted.contains(part, rows.number())) {
          rows.writeTo(out);
          checkSize();
        }
      }
      out.write(SheetSplice.DATA_END);
      rows.writeRest(out);
      return new Extent(first, rows.number());
    }
  }

  private void writeTexts(String part, OutputStream out) throws IOException {
    try (TextBytes items = original.texts()) {
      while (items.next()) {
        texts = items.count();
      }
      out.write(NO_TEXTS);
    } catch (NotPlain e) {
      texts = 0;
      try (InputStream in = original.open(part)) {
        in.transferTo(out);
      }
    }
  }

  /** Of a workbook with tables the library needs the texts. */
  private boolean hasTables() {
    return Collections.list(zip.getEntries()).stream()
        .anyMatch(entry -> CutWorkbook.partName(entry.getName()).startsWith(TABLES));
  }

  private void checkSize() {
    if (!WorkbookSize.isHeldEasily(bytes.size())) {
      throw new NotPlain();
    }
  }
}
