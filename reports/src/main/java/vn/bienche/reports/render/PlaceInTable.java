package vn.bienche.reports.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a printed text is for those who don't see the page, carried by the key of its element.
 *
 * @param header whether it is a cell of the header
 * @param headerRow row of the header, from 0; 0 for other cells
 * @param column first column, from 0
 * @param columns number of columns covered
 * @param rows number of header rows covered
 */
record PlaceInTable(boolean header, int headerRow, int column, int columns, int rows) {

  /** Key of the number in the upper margin. */
  static final String PAGE_NUMBER = "page-number";

  /** Key of what is drawn with letters and says nothing, such as dots that lead to a number. */
  static final String ORNAMENT = "ornament";

  /** Key of a line of the title. */
  static final String TITLE = "title";

  private static final Pattern KEY =
      Pattern.compile("(th|td)\\.(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)$");

  static PlaceInTable header(int row, int column, int columns, int rows) {
    return new PlaceInTable(true, row, column, columns, rows);
  }

  static PlaceInTable cell(int column, int columns) {
    return new PlaceInTable(false, 0, column, columns, 1);
  }

  String key() {
    return (header ? "th" : "td") + "." + headerRow + "." + column + "." + columns + "." + rows;
  }

  /** The opposite of {@link #key}, whatever stands before it; null for any other key. */
  static @Nullable PlaceInTable parse(@Nullable String key) {
    Matcher place = KEY.matcher(key == null ? "" : key);
    return place.find()
        ? new PlaceInTable(
            place.group(1).equals("th"),
            Integer.parseInt(place.group(2)),
            Integer.parseInt(place.group(3)),
            Integer.parseInt(place.group(4)),
            Integer.parseInt(place.group(5)))
        : null;
  }
}
