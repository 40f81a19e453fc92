package vn.bienche.reports.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One column of a printed table.
 *
 * @param key column of the query
 * @param header texts of the header cells from top to bottom; equal neighbours are printed as one
 *     merged cell
 * @param kind what it holds
 * @param width share of the table's width
 * @param number text of the column-number row; null numbers the columns by themselves
 * @param mergeBy column of the query: consecutive rows with an equal, non-empty value there share
 *     one merged cell
 * @param mergedText text of a merged cell, in which {@code {value}} stands for the figure; null
 *     prints the figure
 * @param ofSomeUnits whether only some units have the figure: its cell stays empty where no data
 *     came
 * @param rotated whether its own header cell is set upright, as in forms with many narrow columns
 */
public record Column(
    String key,
    List<String> header,
    Kind kind,
    double width,
    @Nullable String number,
    @Nullable String mergeBy,
    @Nullable String mergedText,
    Map<String, String> texts,
    boolean ofSomeUnits,
    boolean rotated) {

  public Column {
    texts = texts == null ? Map.of() : Map.copyOf(texts);
    header = List.copyOf(header);
    if (header.isEmpty() || width <= 0) {
      throw new IllegalArgumentException("column " + key + " has no header or no width");
    }
  }

  /** The same column under another header. */
  public Column withHeader(List<String> texts) {
    return new Column(
        key, texts, kind, width, number, mergeBy, mergedText, this.texts, ofSomeUnits, rotated);
  }
}
