package vn.bienche.ingest.returned;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDefinedName;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDefinedNames;

/** Puts a new sheet in front of all others without harm to what refers to sheets by number. */
final class FirstSheet {

  private FirstSheet() {}

  static Sheet create(Workbook workbook, String wanted) {
    String name = wanted;
    for (int i = 2; workbook.getSheet(name) != null; i++) {
      name = wanted + " (" + i + ")";
    }
    Sheet sheet = workbook.createSheet(name);
    workbook.setSheetOrder(name, 0);
    if (workbook instanceof XSSFWorkbook xlsx) {
      shiftLocalNames(xlsx);
    }
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.setFirstVisibleTab(0);
    return sheet;
  }

  /** Print areas, print titles and filters name their sheet by its number, which POI leaves as it was. */
  private static void shiftLocalNames(XSSFWorkbook workbook) {
    CTDefinedNames names = workbook.getCTWorkbook().getDefinedNames();
    if (names == null) {
      return;
    }
    for (CTDefinedName name : names.getDefinedNameArray()) {
      if (name.isSetLocalSheetId()) {
        name.setLocalSheetId(name.getLocalSheetId() + 1);
      }
    }
  }
}
