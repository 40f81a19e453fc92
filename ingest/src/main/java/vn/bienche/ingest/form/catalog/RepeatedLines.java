package vn.bienche.ingest.form.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines that say the same as an earlier one. A large work log has a million of them: each
 * leaves 64 bits of its values and its row behind.
 */
final class RepeatedLines {

  private static final int FEWEST = 256;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int CHARACTERS_PER_STEP = 4;
  private static final int TEXTS = 1024;

  private long[] marks = new long[FEWEST];
  private int[] rows = new int[FEWEST];
  private int size;

  /** Texts marked before; a column repeats few of them, each the same object. */
  private final @Nullable String[] texts = new String[TEXTS];

  private final long[] textMarks = new long[TEXTS];

  /**
   * Notes a line.
   *
   * @param row as Excel shows it
   * @param values of which the first, the running number, does not count
   * @return the row of the first line with the same values, or 0
   */
  int before(int row, List<@Nullable Object> values) {
    if (size * 2 >= marks.length) {
      grow();
    }
    long mark = mark(values);
    int slot = slot(mark);
    while (marks[slot] != 0 && marks[slot] != mark) {
      slot = (slot + 1) & (marks.length - 1);
    }
    if (marks[slot] == mark) {
      return rows[slot];
    }
    marks[slot] = mark;
    rows[slot] = row;
    size++;
    return 0;
  }

  private void grow() {
    long[] oldMarks = marks;
    int[] oldRows = rows;
    marks = new long[oldMarks.length * 2];
    rows = new int[oldMarks.length * 2];
    for (int i = 0; i < oldMarks.length; i++) {
      if (oldMarks[i] != 0) {
        int slot = slot(oldMarks[i]);
        while (marks[slot] != 0) {
          slot = (slot + 1) & (marks.length - 1);
        }
        marks[slot] = oldMarks[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  private int slot(long mark) {
    return (int) (mark ^ (mark >>> 32)) & (marks.length - 1);
  }

  /** Never 0, which stands for an empty slot. */
  private long mark(List<@Nullable Object> values) {
    long mark = 1;
    for (int i = 1; i < values.size(); i++) {
      Object value = values.get(i);
      long own = value instanceof String text ? known(text) : value == null ? 0 : value.hashCode();
      mark = mixed(mark, own);
    }
    return mark == 0 ? 1 : mark;
  }

  /** Texts that are equal but not the same are marked again, which is no harm. */
  @SuppressWarnings("ReferenceEquality")
  private long known(String text) {
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (TEXTS - 1);
    if (texts[slot] != text) {
      texts[slot] = text;
      textMarks[slot] = mark(text);
    }
    return textMarks[slot];
  }

  private static long mark(String text) {
    long mark = 1L + text.length();
    int i = 0;
    for (; i + CHARACTERS_PER_STEP <= text.length(); i += CHARACTERS_PER_STEP) {
      long four =
          text.charAt(i)
              | ((long) text.charAt(i + 1) << 16)
              | ((long) text.charAt(i + 2) << 32)
              | ((long) text.charAt(i + 3) << 48);
      mark = mixed(mark, four);
    }
    for (; i < text.length(); i++) {
      mark = mixed(mark, text.charAt(i));
    }
    return mark;
  }

  private static long mixed(long mark, long next) {
    long product = (mark ^ next) * SPREAD;
    return product ^ (product >>> 29);
  }
}
