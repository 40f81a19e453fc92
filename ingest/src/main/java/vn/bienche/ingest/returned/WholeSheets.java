package vn.bienche.ingest.returned;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.workbook.OpenedWorkbook;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.ingest.workbook.RowCursor;

/**
 * Copies a file that is a table without formats (a .csv) into a workbook, every row where it was.
 */
final class WholeSheets {

  private WholeSheets() {}

  static OriginalCopy copy(OpenedWorkbook original) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    RawSheet table = original.sheets().get(0);
    Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
    RowCopy copy = new RowCopy(sheet);
    List<RawRow> top = new ArrayList<>();
    try (RowCursor cursor = table.open()) {
      for (@Nullable RawRow row = cursor.next(); row != null; row = cursor.next()) {
        if (row.number() <= HeaderRow.IS_WITHIN) {
          top.add(row);
        }
        copy.copy(row, row.number() - 1, 0);
      }
    }
    copy.finish();
    RawRow header = HeaderRow.among(top);
    if (header != null) {
      emphasise(sheet, header.number());
    }
    return new OriginalCopy(
        workbook, OriginalCopy.Extent.WHOLE, List.of(table.name()), FindingPlaces.onSheet(sheet));
  }

  /** The header in bold, and in sight while one scrolls. */
  private static void emphasise(Sheet sheet, int rowNumber) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    Font bold = sheet.getWorkbook().createFont();
    bold.setBold(true);
    style.setFont(bold);
    sheet.getRow(rowNumber - 1).forEach(cell -> cell.setCellStyle(style));
    sheet.createFreezePane(0, rowNumber);
  }
}
