package vn.bienche.ingest.identity;

/**
 * Names of the sheets that a returned workbook carries beside the unit's own. Clerks mend the
 * returned workbook and send it again, so these are never read as forms.
 */
public final class ReturnedSheets {

  /** The sheet that lists the findings. */
  public static final String SUMMARY = "Tổng hợp lỗi";

  /** Begins the name of a sheet with copies of single rows of a very large workbook. */
  public static final String ROWS = "Dòng lỗi ";

  private ReturnedSheets() {}

  /** Whether a sheet of this name came with a returned workbook. */
  public static boolean isReturned(String sheetName) {
    return sheetName.startsWith(SUMMARY) || sheetName.startsWith(ROWS);
  }
}
