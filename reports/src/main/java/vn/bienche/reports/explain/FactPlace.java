package vn.bienche.reports.explain;

import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.SourceRef;

/**
 * A cell of a workbook.
 *
 * @param workbook file name as the unit knows it
 * @param sha256 hash of its bytes
 * @param sheet sheet name; null where only the workbook is known
 * @param cell address as Excel shows it, such as {@code B14}; a range such as {@code I14:I90} where
 *     the rows of one person lie in it
 * @param column key of the form's column that stands there
 */
public record FactPlace(
    String workbook,
    String sha256,
    @Nullable String sheet,
    @Nullable String cell,
    @Nullable String column) {

  /** The place in one line, such as {@code a.xlsx › DSCB › B14}. */
  public String display() {
    return new SourceRef(workbook, sha256, sheet, cell).display();
  }
}
