package vn.bienche.reports.render;

import vn.bienche.reports.table.Table;

/** Which lines of a table stand on one page together. */
final class LineBlocks {

  /** How many of the last lines stand with what closes the document. */
  private static final int LAST_LINES = 3;

  private final Table table;

  LineBlocks(Table table) {
    this.table = table;
  }

  /**
   * Whether the line stays on the page of the one above: a heading with its first line, a merged
   * cell in one piece, the last lines with one another.
   */
  boolean joinsLineAbove(int line) {
    if (line == 0) {
      return false;
    }
    boolean nearEnd = line > table.lines().size() - LAST_LINES;
    if (nearEnd || table.lines().get(line - 1).style().isBold()) {
      return true;
    }
    for (int column = 0; column < table.form().columns().size(); column++) {
      if (table.continuesAbove(line, column)) {
        return true;
      }
    }
    return false;
  }
}
