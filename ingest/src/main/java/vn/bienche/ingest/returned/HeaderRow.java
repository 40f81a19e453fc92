package vn.bienche.ingest.returned;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;

/**
 * Finds the row of a sheet that most looks like the header of a form; only for the eye of a reader.
 */
final class HeaderRow {

  /** A header stands in the first rows of a sheet. */
  static final int IS_WITHIN = 40;

  private static final int FEWEST_MATCHES = 2;
  private static final Set<String> HEADERS = headers();

  private HeaderRow() {}

  /**
   * The row with the most cells that are headers of any form, or null where none has at least two.
   */
  static @Nullable RawRow among(List<RawRow> rows) {
    RawRow best = null;
    long most = FEWEST_MATCHES - 1;
    for (RawRow row : rows) {
      long matches =
          row.cells().stream().filter(cell -> HEADERS.contains(Words.key(cell.text()))).count();
      if (matches > most) {
        most = matches;
        best = row;
      }
    }
    return best;
  }

  private static Set<String> headers() {
    Set<String> headers = new HashSet<>();
    for (FormCode form : FormCode.values()) {
      for (FormColumn column : FormCatalog.of(form).columns()) {
        headers.add(Words.key(column.header()));
        column.synonyms().forEach(synonym -> headers.add(Words.key(synonym)));
      }
    }
    return headers;
  }
}
