package vn.bienche.reports.table;

import java.util.List;
import java.util.Map;

/**
 * Columns that come from the data, such as one for each competency or year.
 *
 * @param header columns of the query whose values are the header cells from top to bottom
 * @param order column of the query by whose numbers the columns are ordered
 * @param kind what they hold
 * @param width share of the table's width of each
 * @param rotated whether the lowest header cells are set upright
 */
public record Spread(List<String> header, String order, Kind kind, double width, boolean rotated) {

  public Spread {
    header = List.copyOf(header);
  }

  /** One of the columns. */
  Column column(String key, List<String> texts) {
    return new Column(key, texts, kind, width, null, null, null, Map.of(), false, rotated);
  }
}
