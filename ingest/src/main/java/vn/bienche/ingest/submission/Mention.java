package vn.bienche.ingest.submission;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a submission that name the same value in the same column. */
public final class Mention implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Findings of one value beyond this many rows would say nothing new. */
  private static final int MOST_PLACES = 1000;

  /**
   * A row of a sheet.
   *
   * @param sheet name
   * @param row as Excel shows it
   */
  public record Place(String sheet, int row) implements Serializable {}

  private final List<Place> places = new ArrayList<>(1);
  private int[] ordinals = new int[1];
  private int count;

  /** The first rows. */
  public List<Place> places() {
    return places;
  }

  /** Places of the rows among the loaded rows of the submission, from 0. */
  public int[] ordinals() {
    return Arrays.copyOf(ordinals, count);
  }

  void add(String sheet, int row, int ordinal) {
    if (places.size() < MOST_PLACES) {
      places.add(new Place(sheet, row));
    }
    if (count == ordinals.length) {
      ordinals = Arrays.copyOf(ordinals, count * 2);
    }
    ordinals[count++] = ordinal;
  }
}
