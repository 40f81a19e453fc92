package vn.bienche.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged cells of a sheet. They stand behind all rows in the part, where they come too
 * late for reading its header; a search for bytes is several times as quick as another pass of the
 * parser.
 */
final class MergedRangeScan {

  private static final byte[] WORD = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ROWS = "sheetData".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern RANGE =
      Pattern.compile(
          "ref=[\"']\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})[\"']");
  private static final int BUFFER = 1 << 16;
  private static final int LEAST_BUFFER = 1 << 10;
  private static final int ATTRIBUTES = 80;
  private static final int MOST = 20_000;

  private MergedRangeScan() {}

  /** The merged cells of a whole part, of which only what stands behind the rows is searched. */
  static MergedRanges scan(byte[] part) throws IOException {
    int rowsEnd = Math.max(0, part.length - ROWS.length);
    while (rowsEnd > 0 && !matches(part, rowsEnd, ROWS)) {
      rowsEnd--;
    }
    return scan(new ByteArrayInputStream(part, rowsEnd, part.length - rowsEnd));
  }

  static MergedRanges scan(InputStream in) throws IOException {
    List<MergedRanges.Range> ranges = new ArrayList<>();
    byte[] buffer = new byte[Math.max(LEAST_BUFFER, Math.min(BUFFER, in.available()))];
    int kept = 0;
    int read = in.read(buffer, 0, buffer.length);
    while (read >= 0 && ranges.size() < MOST) {
      int length = kept + read;
      int searched = collect(buffer, length, ranges);
      kept = length - searched;
      System.arraycopy(buffer, searched, buffer, 0, kept);
      read = in.read(buffer, kept, buffer.length - kept);
    }
    collect(Arrays.copyOf(buffer, kept + ATTRIBUTES), kept + ATTRIBUTES, ranges);
    return ranges.isEmpty() ? MergedRanges.NONE : new MergedRanges(ranges);
  }

  /**
   * Collects the ranges that stand wholly in the buffer; gives back how far it has been searched.
   */
  private static int collect(byte[] buffer, int length, List<MergedRanges.Range> ranges) {
    int last = length - WORD.length - ATTRIBUTES;
    int i = 0;
    while (i <= last) {
      if (buffer[i] == 'm' && matches(buffer, i, WORD)) {
        range(new String(buffer, i, WORD.length + ATTRIBUTES, StandardCharsets.ISO_8859_1), ranges);
        i += WORD.length;
      } else {
        i++;
      }
    }
    return Math.max(0, Math.min(i, length));
  }

  private static boolean matches(byte[] buffer, int at, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (buffer[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static void range(String text, List<MergedRanges.Range> ranges) {
    Matcher m = RANGE.matcher(text);
    if (m.find()) {
      ranges.add(
          new MergedRanges.Range(
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(4)),
              XlsxRowCursor.columnOf(m.group(1)),
              XlsxRowCursor.columnOf(m.group(3))));
    }
  }
}
