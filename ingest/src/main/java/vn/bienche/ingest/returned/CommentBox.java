package vn.bienche.ingest.returned;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Writes comments in boxes that are large enough for their text, and keeps what the unit itself had
 * commented.
 */
final class CommentBox {

  private static final int WIDTH_IN_PIXELS = 330;
  private static final int CHARACTERS_IN_A_LINE = 46;
  private static final int MOST_COLUMNS = 12;
  private static final int MOST_ROWS = 40;

  private final Workbook workbook;

  CommentBox(Workbook workbook) {
    this.workbook = workbook;
  }

  void write(Cell cell, String text) {
    Comment comment = cell.getCellComment();
    if (comment == null) {
      comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor(cell, text));
      comment.setAuthor(MarkText.AUTHOR);
      comment.setString(string(text));
      cell.setCellComment(comment);
    } else {
      comment.setString(string(MarkText.appended(comment.getString().getString(), text)));
    }
    comment.setVisible(false);
  }

  private RichTextString string(String text) {
    return workbook.getCreationHelper().createRichTextString(text);
  }

  private ClientAnchor anchor(Cell cell, String text) {
    Sheet sheet = cell.getSheet();
    int lastColumn = workbook.getSpreadsheetVersion().getLastColumnIndex();
    int lastRow = workbook.getSpreadsheetVersion().getLastRowIndex();
    int first = Math.min(cell.getColumnIndex() + 1, lastColumn - MOST_COLUMNS);
    int top = Math.min(cell.getRowIndex(), lastRow - MOST_ROWS);
    int right = first;
    float width = 0;
    while (width < WIDTH_IN_PIXELS && right < first + MOST_COLUMNS) {
      width += sheet.isColumnHidden(right) ? 0 : sheet.getColumnWidthInPixels(right);
      right++;
    }
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setCol1(first);
    anchor.setCol2(right);
    anchor.setRow1(top);
    anchor.setRow2(top + Math.min(TextLines.of(text, CHARACTERS_IN_A_LINE) + 1, MOST_ROWS));
    anchor.setAnchorType(ClientAnchor.AnchorType.DONT_MOVE_AND_RESIZE);
    return anchor;
  }
}
