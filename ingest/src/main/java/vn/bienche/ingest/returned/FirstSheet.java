package vn.bienche.ingest.returned;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Puts a new sheet in front of all others and makes it the one that opens. */
final class FirstSheet {

  private FirstSheet() {}

  static Sheet create(Workbook workbook, String wanted) {
    String name = wanted;
    for (int i = 2; workbook.getSheet(name) != null; i++) {
      name = wanted + " (" + i + ")";
    }
    Sheet sheet = workbook.createSheet(name);
    workbook.setSheetOrder(name, 0);
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.setFirstVisibleTab(0);
    return sheet;
  }
}
