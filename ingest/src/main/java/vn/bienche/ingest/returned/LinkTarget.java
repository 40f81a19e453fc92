package vn.bienche.ingest.returned;

import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import vn.bienche.warehouse.value.Finding;

/** Where in the returned workbook one gets to the place of a finding. */
@FunctionalInterface
interface LinkTarget {

  /** No link at all: the returned workbook holds nothing of what was sent. */
  LinkTarget NONE = finding -> Optional.empty();

  /** A reference such as {@code 'Nhật ký'!E14}; empty where the finding stands in no sheet that is there. */
  Optional<String> of(Finding finding);

  /** Links to the cells at the places that the findings name. */
  static LinkTarget into(SheetsByName sheets) {
    return finding ->
        sheets
            .sheet(finding)
            .map(sheet -> reference(sheet, CellPlace.of(finding.source().cell()).orElse(new CellPlace(0, 0))));
  }

  /** The reference to a place of a sheet. */
  static String reference(Sheet sheet, CellPlace place) {
    return "'" + sheet.getSheetName().replace("'", "''") + "'!" + place.address();
  }
}
