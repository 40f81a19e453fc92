package vn.bienche.ingest.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bienche.warehouse.contract.FormColumn;

/**
 * Which column of a sheet holds which column of a form.
 *
 * @param firstRow first row of the header as Excel shows it
 * @param lastRow last row of the header
 * @param columns index of the sheet's column to the form's column
 * @param doubles headers that stand over a second column
 * @param texts texts of the header, for suggestions
 */
public record HeaderMap(
    int firstRow,
    int lastRow,
    Map<Integer, FormColumn> columns,
    List<DoubleHeader> doubles,
    List<String> texts) {

  /**
   * The same header over two columns.
   *
   * @param header printed text
   * @param read index of the column that is read
   * @param ignored index of the column that is not
   */
  public record DoubleHeader(String header, int read, int ignored) {}

  public HeaderMap {
    columns = Map.copyOf(columns);
    doubles = List.copyOf(doubles);
    texts = List.copyOf(texts);
  }

  /** Index of the sheet's column that holds a key. */
  public Optional<Integer> indexOf(String key) {
    return columns.entrySet().stream()
        .filter(e -> e.getValue().key().equals(key))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  int score() {
    return columns.size();
  }
}
