package vn.bienche.ingest.identity;

import java.util.ArrayList;
import java.util.List;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.ingest.workbook.RowCursor;

/** The first rows of a sheet: title block and header are among them. */
final class SheetStart {

  /** Title blocks have 4 to 12 rows; this leaves room for notes above the table. */
  private static final int ROWS = 40;

  private SheetStart() {}

  /** The first rows that are not blank. */
  static List<RawRow> read(RawSheet sheet) {
    List<RawRow> rows = new ArrayList<>();
    try (RowCursor cursor = sheet.open()) {
      RawRow row = cursor.next();
      while (row != null && rows.size() < ROWS) {
        if (!row.isBlank()) {
          rows.add(row);
        }
        row = cursor.next();
      }
    }
    return rows;
  }
}
