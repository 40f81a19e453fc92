package vn.bienche.reports.table;

import java.util.Objects;

/** The row of column numbers under a header. */
public final class ColumnNumbers {

  private ColumnNumbers() {}

  /** The form's own text, such as {@code 3(=4+8)}, else the column's position from 1. */
  public static String text(Form form, int column) {
    return Objects.requireNonNullElse(
        form.columns().get(column).number(), Integer.toString(column + 1));
  }
}
