package vn.bienche.ingest.returned;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Takes away what an earlier check has written: clerks mend the returned workbook itself and send
 * it again. The fill that a cell had before it was coloured is not known any more; such a cell has
 * none afterwards.
 */
final class EarlierMarks {

  private final Workbook workbook;
  private final Map<Short, CellStyle> plain = new HashMap<>();

  private EarlierMarks(Workbook workbook) {
    this.workbook = workbook;
  }

  /**
   * @param isOurs tells the sheets that an earlier check has added
   */
  static void remove(Workbook workbook, Predicate<Sheet> isOurs) {
    EarlierMarks marks = new EarlierMarks(workbook);
    for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
      Sheet sheet = workbook.getSheetAt(i);
      if (isOurs.test(sheet)) {
        workbook.removeSheetAt(i);
      } else {
        marks.removeFrom(sheet);
      }
    }
  }

  /** Rows of a sheet that an earlier check has marked, from 1. */
  static Set<Integer> rows(Sheet sheet) {
    Set<Integer> rows = new HashSet<>();
    for (Comment comment : sheet.getCellComments().values()) {
      if (text(comment).contains(MarkText.HEADING)) {
        rows.add(comment.getRow() + 1);
      }
    }
    return rows;
  }

  private static String text(Comment comment) {
    return comment.getString() == null ? "" : comment.getString().getString();
  }

  private void removeFrom(Sheet sheet) {
    for (Comment comment : List.copyOf(sheet.getCellComments().values())) {
      String text = text(comment);
      if (!text.contains(MarkText.HEADING)) {
        continue;
      }
      Row row = sheet.getRow(comment.getRow());
      Cell cell = row == null ? null : row.getCell(comment.getColumn());
      if (cell == null) {
        continue;
      }
      String theirs = MarkText.withoutOurs(text);
      if (theirs.isEmpty()) {
        cell.removeCellComment();
      } else {
        comment.setString(workbook.getCreationHelper().createRichTextString(theirs));
      }
      uncolour(row);
    }
  }

  /** A mark may have coloured the whole row: all cells in one of our colours lose it. */
  private void uncolour(Row row) {
    for (Cell cell : row) {
      if (SeverityFill.isOurs(cell.getCellStyle())) {
        cell.setCellStyle(
            plain.computeIfAbsent(cell.getCellStyle().getIndex(), i -> plain(cell.getCellStyle())));
      }
    }
  }

  private CellStyle plain(CellStyle coloured) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(coloured);
    style.setFillPattern(FillPatternType.NO_FILL);
    return style;
  }
}
