package vn.bienche.ingest.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The hidden sheet that feeds the drop-downs: one list per column. A list written into the rule
 * itself may not be longer than 255 characters.
 */
final class ListSheet {

  private static final String NAME = "_danh_muc";

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final Map<List<String>, String> names = new HashMap<>();

  ListSheet(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet(NAME);
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
  }

  /** The name under which a rule finds these values. */
  String nameOf(List<String> values) {
    String known = names.get(values);
    if (known != null) {
      return known;
    }
    int column = names.size();
    for (int r = 0; r < values.size(); r++) {
      XSSFRow row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
      row.createCell(column).setCellValue(values.get(r));
    }
    String letter = CellReference.convertNumToColString(column);
    Name name = workbook.createName();
    name.setNameName("DanhMuc" + (column + 1));
    name.setRefersToFormula("'" + NAME + "'!$" + letter + "$1:$" + letter + "$" + values.size());
    names.put(List.copyOf(values), name.getNameName());
    return name.getNameName();
  }
}
