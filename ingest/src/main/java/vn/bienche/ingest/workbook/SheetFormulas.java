package vn.bienche.ingest.workbook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Formulas of a sheet; of one that cells share, only the first cell tells the text. */
final class SheetFormulas {

  /** Groups of cells with one formula; those beyond are not checked. */
  private static final int MOST_SHARED = 10_000;

  private record Shared(String text, int row, int column) {}

  private final Map<Integer, Shared> shared = new HashMap<>();

  /**
   * Notes the formula of a cell; null where nothing tells its text.
   *
   * @param isShared whether cells share it
   * @param group number of the cells that do
   * @param text as it stands there; empty where the first of the group tells it
   */
  @Nullable RawFormula note(int row, int column, boolean isShared, int group, String text) {
    if (isShared && !text.isEmpty() && shared.size() < MOST_SHARED) {
      shared.put(group, new Shared(text, row, column));
    }
    Shared first = isShared && text.isEmpty() ? shared.get(group) : null;
    if (first != null) {
      return new RawFormula(column, first.text(), row - first.row(), column - first.column());
    }
    return text.isEmpty() ? null : new RawFormula(column, text, 0, 0);
  }
}
