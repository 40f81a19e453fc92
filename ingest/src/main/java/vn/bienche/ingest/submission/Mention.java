package vn.bienche.ingest.submission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a submission that name the same value in the same column. A year of work logs has
 * tens of millions of them, all held until the last workbook has been read: they are kept as
 * distances to the row before, two or three bytes each.
 */
public final class Mention implements Serializable {

  private static final long serialVersionUID = 2L;

  /** Findings of one value beyond this many rows would say nothing new. */
  private static final int MOST_PLACES = 1000;

  /** Each byte holds seven bits of a number; the eighth says that more follow. */
  private static final int SEVEN_BITS = 0x7F;

  private static final int MORE = 0x80;

  /**
   * A row of a sheet.
   *
   * @param sheet name
   * @param row as Excel shows it
   */
  public record Place(String sheet, int row) implements Serializable {}

  /**
   * Where the rows of a sheet begin.
   *
   * @param sheet name
   * @param from count of rows before
   */
  private record SheetStart(String sheet, int from) implements Serializable {}

  private final List<SheetStart> sheets = new ArrayList<>(1);
  private byte[] distances = new byte[4];
  private int length;
  private int count;
  private int lastOrdinal;
  private int lastRow;

  /** The first rows. */
  public List<Place> places() {
    Distances read = new Distances();
    List<Place> places = new ArrayList<>(Math.min(count, MOST_PLACES));
    int sheet = 0;
    for (int row = 0, i = 0; i < count && i < MOST_PLACES; i++) {
      read.next();
      row += read.next();
      sheet += sheet + 1 < sheets.size() && sheets.get(sheet + 1).from() == i ? 1 : 0;
      places.add(new Place(sheets.get(sheet).sheet(), row));
    }
    return places;
  }

  /** Places of the rows among the loaded rows of the submission, from 0. */
  public int[] ordinals() {
    Distances read = new Distances();
    int[] ordinals = new int[count];
    for (int ordinal = 0, i = 0; i < count; i++) {
      ordinal += read.next();
      ordinals[i] = ordinal;
      if (i < MOST_PLACES) {
        read.next();
      }
    }
    return ordinals;
  }

  void add(String sheet, int row, int ordinal) {
    write(ordinal - lastOrdinal);
    lastOrdinal = ordinal;
    if (count < MOST_PLACES) {
      if (sheets.isEmpty() || !sheets.get(sheets.size() - 1).sheet().equals(sheet)) {
        sheets.add(new SheetStart(sheet, count));
      }
      write(row - lastRow);
      lastRow = row;
    }
    count++;
  }

  private void write(int distance) {
    // The sign goes last, so that short ways back are short numbers too
    int rest = (distance << 1) ^ (distance >> 31);
    if (length + 5 > distances.length) {
      distances = Arrays.copyOf(distances, length + 5 + length / 2);
    }
    for (; (rest & ~SEVEN_BITS) != 0; rest >>>= 7) {
      distances[length++] = (byte) ((rest & SEVEN_BITS) | MORE);
    }
    distances[length++] = (byte) rest;
  }

  /** Reads the distances in their order. */
  private final class Distances {

    private int at;

    int next() {
      int number = 0;
      int part;
      int shift = 0;
      do {
        part = distances[at++];
        number |= (part & SEVEN_BITS) << shift;
        shift += 7;
      } while ((part & MORE) != 0);
      return (number >>> 1) ^ -(number & 1);
    }
  }
}
