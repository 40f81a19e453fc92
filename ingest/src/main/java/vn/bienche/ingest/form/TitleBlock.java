package vn.bienche.ingest.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;

/**
 * What stands above the header.
 *
 * @param lines texts of the cells, tidy, from left to right and top to bottom
 * @param values labelled values; the cell beside the label, or the rest of the label's own cell
 */
public record TitleBlock(List<String> lines, Map<TitleLabel, RawCell> values) {

  public TitleBlock {
    lines = List.copyOf(lines);
    values = Map.copyOf(values);
  }

  /** Reads the rows above the header. */
  public static TitleBlock of(List<RawRow> rows) {
    List<String> lines = new ArrayList<>();
    Map<TitleLabel, RawCell> values = new EnumMap<>(TitleLabel.class);
    for (RawRow row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        RawCell cell = row.cells().get(i);
        RawCell beside = i + 1 < row.cells().size() ? row.cells().get(i + 1) : null;
        for (String line : cell.text().split("[\\r\\n]+")) {
          String tidy = Words.tidy(line);
          if (!tidy.isEmpty()) {
            lines.add(tidy);
            label(tidy, cell.column(), beside, values);
          }
        }
      }
    }
    return new TitleBlock(lines, values);
  }

  /** The labelled value, or null where the label is missing or stands over dots to be filled in. */
  public @Nullable RawCell value(TitleLabel label) {
    return values.get(label);
  }

  private static void label(
      String line, int column, @Nullable RawCell beside, Map<TitleLabel, RawCell> values) {
    String plain = Words.plain(line);
    Matcher found = TitleLabel.in(plain);
    int at = 0;
    TitleLabel label = null;
    while (found.find(Math.min(at, plain.length()))) {
      put(label, line.substring(at, found.start(1)), column, values);
      label = TitleLabel.of(found.group(1));
      at = found.end();
    }
    TitleLabel bare = label == null ? TitleLabel.of(plain) : null;
    String rest = label == null ? "" : line.substring(at);
    if (isFilled(rest)) {
      put(label, rest, column, values);
    } else if (beside != null && isFilled(beside.text())) {
      putCell(label == null ? bare : label, beside, values);
    }
  }

  private static void put(
      @Nullable TitleLabel label, String text, int column, Map<TitleLabel, RawCell> values) {
    if (isFilled(text)) {
      String value = text.strip().replaceAll("[,;(]+$", "").strip();
      putCell(label, RawCell.text(column, value), values);
    }
  }

  private static void putCell(
      @Nullable TitleLabel label, RawCell cell, Map<TitleLabel, RawCell> values) {
    if (label != null) {
      values.putIfAbsent(label, cell);
    }
  }

  private static boolean isFilled(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
