package vn.bienche.reports.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published table as read: texts and, where a cell holds one, its number.
 *
 * @param header one label per column, never blank, never twice the same
 * @param formulas what the column-number row says under each column, such as {@code 3(=4+8)}; empty
 *     when the table has no such row
 * @param rows data rows
 */
record PublishedTable(List<String> header, List<String> formulas, List<Row> rows) {

  /**
   * @param line of the file, from 1
   * @param texts one per column
   * @param numbers one per column, null where the cell holds none
   */
  record Row(int line, List<String> texts, List<@Nullable NumberText> numbers) {

    String text(int column) {
      return texts.get(column);
    }

    @Nullable NumberText number(int column) {
      return numbers.get(column);
    }
  }

  int width() {
    return header.size();
  }

  int height() {
    return rows.size();
  }

  Row row(int index) {
    return rows.get(index);
  }
}
