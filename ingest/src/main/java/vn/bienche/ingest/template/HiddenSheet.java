package vn.bienche.ingest.template;

import java.util.List;

/**
 * Layout of the hidden sheet {@code _bienche}: the first row names the columns, each further row
 * describes one sheet of the workbook that holds a form.
 *
 * <ul>
 *   <li>{@code sheet}: name of the sheet
 *   <li>{@code form}: code such as {@code NKCV}
 *   <li>{@code version}: which sending of the same unit, form and period this is, from 1; a later
 *       one supersedes
 *   <li>{@code unit}: unit code
 *   <li>{@code period}: text form of {@link vn.bienche.warehouse.value.Period}
 *   <li>{@code template}: version of the form's layout, see {@link #TEMPLATE_VERSION}
 * </ul>
 *
 * All cells are text.
 */
public final class HiddenSheet {

  /** Name of the sheet. */
  public static final String NAME = "_bienche";

  /** Version of the layout that this program writes. */
  public static final int TEMPLATE_VERSION = 1;

  /** Names of the columns, in order. */
  public static final List<String> COLUMNS =
      List.of("sheet", "form", "version", "unit", "period", "template");

  private HiddenSheet() {}

  /** The texts of one row, in the order of {@link #COLUMNS}. */
  static List<String> row(String sheetName, FormSheet sheet) {
    return List.of(
        sheetName,
        sheet.form().name(),
        Integer.toString(sheet.version()),
        sheet.unit().code(),
        sheet.period().text(),
        Integer.toString(TEMPLATE_VERSION));
  }
}
