package vn.bienche.ingest.identity;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.bienche.ingest.form.HeaderFinder;
import vn.bienche.ingest.form.HeaderMap;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.ingest.workbook.RowCursor;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** The period of a quota form whose title names none: the year of its rows, when they share one. */
final class QuotaYears {

  private QuotaYears() {}

  /**
   * The common year; no period where the rows are of several years, so that the table counts as a
   * whole.
   */
  static Period period(RawSheet sheet, HeaderFinder finder) {
    Optional<HeaderMap> header = finder.find(FormCode.GBC);
    int column = header.flatMap(h -> h.indexOf("year")).orElse(-1);
    int last = header.map(HeaderMap::lastRow).orElse(0);
    Set<String> years = new TreeSet<>();
    try (RowCursor cursor = sheet.open()) {
      for (RawRow row = cursor.next(); row != null; row = cursor.next()) {
        RawCell cell = row.number() > last ? row.cell(column) : null;
        if (cell != null && cell.text().strip().matches("(19|20)\\d\\d")) {
          years.add(cell.text().strip());
        }
      }
    }
    return years.size() == 1
        ? Period.ofYear(Integer.parseInt(years.iterator().next()))
        : Period.NONE;
  }
}
