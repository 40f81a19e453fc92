package vn.bienche.reports.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table's header, merged over rows and columns.
 *
 * @param row first header row, from 0
 * @param column first column, from 0
 * @param rows number of header rows covered
 * @param columns number of columns covered
 * @param text as printed
 * @param rotated whether its words are set upright
 */
public record HeaderCell(int row, int column, int rows, int columns, String text, boolean rotated) {

  /**
   * The header of a form: equal texts beside one another become one cell, short headers reach down.
   */
  public static List<HeaderCell> of(Form form) {
    List<HeaderCell> cells = new ArrayList<>();
    int depth = form.headerDepth();
    for (int row = 0; row < depth; row++) {
      int column = 0;
      while (column < form.columns().size()) {
        int end = column + 1;
        while (end < form.columns().size() && sameCell(form, row, column, end)) {
          end++;
        }
        add(cells, form, row, column, end);
        column = end;
      }
    }
    return cells;
  }

  private static void add(List<HeaderCell> cells, Form form, int row, int column, int end) {
    List<String> header = form.columns().get(column).header();
    boolean leaf = row == header.size() - 1;
    if (row < header.size()) {
      int rows = leaf ? form.headerDepth() - row : 1;
      boolean rotated = leaf && form.columns().get(column).rotated();
      cells.add(new HeaderCell(row, column, rows, end - column, header.get(row), rotated));
    }
  }

  private static boolean sameCell(Form form, int row, int column, int other) {
    List<String> left = form.columns().get(column).header();
    List<String> right = form.columns().get(other).header();
    boolean inner = row < left.size() - 1 && row < right.size() - 1;
    return inner && left.subList(0, row + 1).equals(right.subList(0, row + 1));
  }
}
