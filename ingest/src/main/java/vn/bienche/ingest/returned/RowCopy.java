package vn.bienche.ingest.returned;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;

/** Copies rows as they were read into a sheet, and makes its columns as wide as what they hold. */
final class RowCopy {

  private static final int NARROWEST = 6;
  private static final int WIDEST = 45;
  private static final int LONGEST_CELL = 32_000;

  private final Sheet sheet;
  private final CellStyle text;
  private final Map<Integer, Integer> widths = new TreeMap<>();

  RowCopy(Sheet sheet) {
    this.sheet = sheet;
    this.text = sheet.getWorkbook().createCellStyle();
    // Codes such as 01.002 stay text when somebody types over them.
    text.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("@"));
  }

  /**
   * Copies a row.
   *
   * @param target index of the row in the sheet
   * @param shift columns to the right by which its cells move
   */
  Row copy(RawRow source, int target, int shift) {
    Row row = sheet.createRow(target);
    for (RawCell from : source.cells()) {
      int column = from.column() + shift;
      if (column <= sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex()) {
        copy(from, row.createCell(column));
      }
    }
    return row;
  }

  private void copy(RawCell from, Cell to) {
    if (from.kind() == CellKind.NUMBER) {
      to.setCellValue(from.serial());
    } else {
      to.setCellValue(
          from.text().length() <= LONGEST_CELL
              ? from.text()
              : from.text().substring(0, LONGEST_CELL));
      to.setCellStyle(text);
    }
    widths.merge(to.getColumnIndex(), from.text().length() + 2, Math::max);
  }

  /** Sets the widths; called once after the last row. */
  void finish() {
    widths.forEach(
        (column, letters) ->
            sheet.setColumnWidth(column, Math.min(Math.max(letters, NARROWEST), WIDEST) * 256));
  }
}
