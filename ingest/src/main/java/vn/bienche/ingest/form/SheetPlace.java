package vn.bienche.ingest.form;

import java.util.HashMap;
import java.util.Map;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.value.SourceRef;

/** Makes the places of a sheet that findings name. */
final class SheetPlace {

  private final String workbook;
  private final String sha256;
  private final String sheet;
  private final Map<String, String> letters = new HashMap<>();

  SheetPlace(String workbook, String sha256, String sheet, HeaderMap header) {
    this.workbook = workbook;
    this.sha256 = sha256;
    this.sheet = sheet;
    header.columns().forEach((index, column) -> letters.put(column.key(), RawCell.letters(index)));
  }

  String sheet() {
    return sheet;
  }

  /** The sheet as a whole. */
  SourceRef whole() {
    return new SourceRef(workbook, sha256, sheet, null);
  }

  /** The cell of a key in a row; the row alone where the sheet has no such column. */
  SourceRef at(String key, int row) {
    return new SourceRef(workbook, sha256, sheet, letters.getOrDefault(key, "") + row);
  }
}
