package vn.bienche.warehouse.value;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in what a unit sent.
 *
 * @param workbook file name as the unit knows it
 * @param sha256 hash of the workbook's bytes, lower-case hex
 * @param sheet sheet name; null when the whole workbook is meant
 * @param cell address as Excel shows it, such as {@code E14}; {@code 14} alone means the whole row;
 *     null the whole sheet
 */
public record SourceRef(
    String workbook, String sha256, @Nullable String sheet, @Nullable String cell)
    implements Serializable {

  public static SourceRef ofWorkbook(String workbook, String sha256) {
    return new SourceRef(workbook, sha256, null, null);
  }

  /** The place in one line for a reader, such as {@code a.xlsx › Nhật ký › E14}. */
  public String display() {
    StringBuilder text = new StringBuilder(workbook);
    if (sheet != null) {
      text.append(" › ").append(sheet);
    }
    if (cell != null) {
      text.append(" › ").append(cell);
    }
    return text.toString();
  }
}
