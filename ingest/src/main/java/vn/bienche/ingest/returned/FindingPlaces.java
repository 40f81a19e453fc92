package vn.bienche.ingest.returned;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.Finding;

/** Where in the returned workbook the places of findings are. */
@FunctionalInterface
interface FindingPlaces {

  /** For a returned workbook that holds nothing of what was sent. */
  FindingPlaces NONE = finding -> Optional.empty();

  /**
   * A place of the returned workbook.
   *
   * @param sheet of the returned workbook
   * @param cell null when the whole sheet is meant
   */
  record Target(Sheet sheet, @Nullable CellPlace cell) {

    /** The reference to it, such as {@code 'Nhật ký'!E14}. */
    String reference() {
      CellPlace place = cell == null ? new CellPlace(0, 0) : cell;
      return "'" + sheet.getSheetName().replace("'", "''") + "'!" + place.address();
    }
  }

  /** Empty where the returned workbook does not hold the place. */
  Optional<Target> of(Finding finding);

  /** The sheets have the names that the findings give, and every cell is where it was. */
  static FindingPlaces inSheetsOf(Workbook workbook) {
    Map<String, Sheet> sheets = new HashMap<>();
    for (Sheet sheet : workbook) {
      sheets.put(key(sheet.getSheetName()), sheet);
    }
    return finding -> {
      String name = finding.source().sheet();
      Sheet sheet = name == null ? null : sheets.get(key(name));
      return sheet == null ? Optional.empty() : Optional.of(target(sheet, finding));
    };
  }

  /** All findings that name a cell or sheet stand on one sheet, whatever it is called. */
  static FindingPlaces onSheet(Sheet only) {
    return finding ->
        finding.source().sheet() == null && finding.source().cell() == null
            ? Optional.empty()
            : Optional.of(target(only, finding));
  }

  /** How sheet names are compared: Excel itself does not tell upper from lower case. */
  static String key(String sheetName) {
    return sheetName.strip().toLowerCase(Locale.ROOT);
  }

  /** Names of a workbook's sheets in the order of the tabs. */
  static List<String> sheetNames(Workbook workbook) {
    return java.util.stream.IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  private static Target target(Sheet sheet, Finding finding) {
    return new Target(sheet, CellPlace.of(finding.source().cell()).orElse(null));
  }
}
