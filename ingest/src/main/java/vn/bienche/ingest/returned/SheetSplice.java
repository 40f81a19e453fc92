package vn.bienche.ingest.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.workbook.NotPlain;
import vn.bienche.ingest.workbook.RowBytes;

/**
 * Puts the rows of a sheet that were not shown to the spreadsheet library back between those that
 * it has written.
 */
final class SheetSplice {

  static final byte[] DATA = "<sheetData>".getBytes(StandardCharsets.US_ASCII);
  static final byte[] DATA_END = "</sheetData>".getBytes(StandardCharsets.US_ASCII);

  private static final Pattern DIMENSION =
      Pattern.compile("<dimension\\s+ref=\"([A-Za-z0-9:]+)\"\\s*/>");
  private static final Pattern RANGE =
      Pattern.compile("[A-Za-z]{1,3}\\d{1,7}(:[A-Za-z]{1,3}\\d{1,7})?");

  private final RowBytes original;
  private final ThinPackage.Extent extent;
  private final WantedRows wanted;
  private final String part;
  private final Map<Integer, byte[]> rows = new TreeMap<>();
  private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
  private final String head;

  /**
   * @param part of the sheet
   * @param written what the library has made of the thin sheet
   * @throws NotPlain when the two do not go together
   */
  SheetSplice(ThinPackage thin, String part, RowBytes original, byte[] written) throws IOException {
    this.original = original;
    this.part = part;
    this.wanted = thin.wanted();
    this.extent = thin.extent(part);
    try (RowBytes marked = new RowBytes(new ByteArrayInputStream(written))) {
      while (marked.next()) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        marked.writeTo(row);
        rows.put(marked.number(), row.toByteArray());
      }
      marked.writeRest(rest);
      // Rows of the original may use any prefix that its root declares.
      if (!marked.namespaces().entrySet().containsAll(original.namespaces().entrySet())) {
        throw new NotPlain();
      }
      this.head = withDimension(text(marked.head()));
    }
  }

  void write(OutputStream out) throws IOException {
    out.write(head.getBytes(StandardCharsets.ISO_8859_1));
    out.write(DATA);
    Iterator<Map.Entry<Integer, byte[]>> marked = rows.entrySet().iterator();
    Map.@Nullable Entry<Integer, byte[]> next = next(marked);
    while (original.next()) {
      int number = original.number();
      while (next != null && next.getKey() < number) {
        out.write(next.getValue());
        next = next(marked);
      }
      if (next == null || next.getKey() > number) {
        original.writeTo(out);
      } else if (wanted.contains(part, number)) {
        out.write(next.getValue());
        next = next(marked);
      } else {
        // The library took the row for an empty one.
        throw new NotPlain();
      }
    }
    for (; next != null; next = next(marked)) {
      out.write(next.getValue());
    }
    out.write(DATA_END);
    rest.writeTo(out);
  }

  private static <T> @Nullable T next(Iterator<T> iterator) {
    return iterator.hasNext() ? iterator.next() : null;
  }

  /**
   * The library knows the cells of its own rows only. Where the original tells nothing that can be
   * right, nothing is told.
   */
  private String withDimension(String written) {
    Matcher theirs = DIMENSION.matcher(text(original.head()));
    Matcher ours = DIMENSION.matcher(written);
    CellRangeAddress all = theirs.find() ? range(theirs.group(1)) : null;
    if (!ours.find()) {
      return written;
    }
    CellRangeAddress marked = range(ours.group(1));
    if (all == null
        || marked == null
        || all.getFirstRow() >= Math.max(1, extent.first())
        || all.getLastRow() < extent.last() - 1) {
      return ours.replaceFirst("");
    }
    return ours.replaceFirst("<dimension ref=\"" + union(all, marked).formatAsString() + "\"/>");
  }

  private static @Nullable CellRangeAddress range(String text) {
    return RANGE.matcher(text).matches() ? CellRangeAddress.valueOf(text) : null;
  }

  private static CellRangeAddress union(CellRangeAddress a, CellRangeAddress b) {
    return new CellRangeAddress(
        Math.min(a.getFirstRow(), b.getFirstRow()),
        Math.max(a.getLastRow(), b.getLastRow()),
        Math.min(a.getFirstColumn(), b.getFirstColumn()),
        Math.max(a.getLastColumn(), b.getLastColumn()));
  }

  /** Bytes as characters of the same number, so that none is lost. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
