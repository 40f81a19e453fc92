package vn.bienche.ingest.returned;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A cell or a whole row of a sheet. Both numbers count from 0, as the spreadsheet library does.
 *
 * @param row index of the row
 * @param column index of the column, or {@link #WHOLE_ROW}
 */
record CellPlace(int row, int column) implements Comparable<CellPlace> {

  static final int WHOLE_ROW = -1;

  private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{0,3})\\$?(\\d{1,7})(:.*)?");
  private static final int ROWS = 1_048_576;
  private static final int COLUMNS = 16_384;

  /**
   * Reads an address such as {@code E14} or {@code 14}; of a range the first cell. Empty where it
   * is no address.
   */
  static Optional<CellPlace> of(@Nullable String address) {
    if (address == null) {
      return Optional.empty();
    }
    Matcher matcher = ADDRESS.matcher(address.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int row = Integer.parseInt(matcher.group(2)) - 1;
    int column =
        matcher.group(1).isEmpty()
            ? WHOLE_ROW
            : CellReference.convertColStringToIndex(matcher.group(1));
    boolean exists = row >= 0 && row < ROWS && column < COLUMNS;
    return exists ? Optional.of(new CellPlace(row, column)) : Optional.empty();
  }

  boolean isWholeRow() {
    return column == WHOLE_ROW;
  }

  /** Address as Excel shows it; of a whole row its first cell. */
  String address() {
    return CellReference.convertNumToColString(Math.max(column, 0)) + (row + 1);
  }

  @Override
  public int compareTo(CellPlace other) {
    int byRow = Integer.compare(row, other.row);
    return byRow != 0 ? byRow : Integer.compare(column, other.column);
  }
}
