package vn.bienche.reports.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table ready to be printed.
 *
 * @param name short name, that of the worksheet
 * @param heading printed above it; null for none
 * @param form its columns
 * @param lines its lines in order
 */
public record Table(String name, @Nullable String heading, Form form, List<Line> lines) {

  public Table {
    lines = List.copyOf(lines);
    for (Line line : lines) {
      if (line.cells().size() != form.columns().size()) {
        throw new IllegalArgumentException(
            "line of " + line.cells().size() + " cells in " + form.id());
      }
    }
  }

  /** The charts of its form that have something to show. */
  public List<Chart> charts() {
    return form.charts().stream()
        .flatMap(chart -> Chart.of(chart, form.columns(), lines).stream())
        .toList();
  }

  /** Whether the cell continues the merged cell of the line above. */
  public boolean continuesAbove(int line, int column) {
    String key = lines.get(line).cells().get(column).mergeKey();
    return key != null
        && line > 0
        && key.equals(lines.get(line - 1).cells().get(column).mergeKey());
  }

  /** Number of lines over which the merged cell that begins here extends; 1 for a plain cell. */
  public int span(int line, int column) {
    int end = line + 1;
    while (end < lines.size() && continuesAbove(end, column)) {
      end++;
    }
    return end - line;
  }
}
