package vn.bienche.reports.render;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.Orientation;

/** How a worksheet is printed, and what of it stays in view. */
final class SheetPage {

  private static final double POINTS_PER_INCH = 72;

  /**
   * Points in the width of one character of the standard font, in which Excel measures columns: 7
   * pixels of 96 to the inch for Times New Roman 11.
   */
  private static final double POINTS_PER_CHARACTER = 5.25;

  /**
   * Other programs measure the same character a little wider; the table fits the page all the same.
   */
  private static final double WIDTH_USED = 0.94;

  private final XSSFSheet sheet;
  private final LayoutProfile profile;

  SheetPage(XSSFSheet sheet, LayoutProfile profile) {
    this.sheet = sheet;
    this.profile = profile;
  }

  /** Sets paper, margins and columns; gives the columns' widths in points. */
  int[] setUp(Form form) {
    Sheet page = Sheet.of(form.orientation(), profile);
    sheet
        .getPrintSetup()
        .setPaperSize(
            form.orientation() == Orientation.A3_LANDSCAPE
                ? PaperSize.A3_PAPER
                : PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(form.orientation().turned());
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setMargin(PageMargin.TOP, page.top() / POINTS_PER_INCH);
    sheet.setMargin(PageMargin.BOTTOM, page.bottom() / POINTS_PER_INCH);
    sheet.setMargin(PageMargin.LEFT, page.left() / POINTS_PER_INCH);
    sheet.setMargin(PageMargin.RIGHT, page.right() / POINTS_PER_INCH);
    sheet.setMargin(
        PageMargin.HEADER, Sheet.points(profile.value(Element.HEADER_DISTANCE)) / POINTS_PER_INCH);
    int size = (int) Math.round(profile.value(Element.PAGE_NUMBER_SIZE));
    // A blank ends the size: digits of the page number would be read as part of it
    sheet.getHeader().setCenter("&\"" + profile.font() + ",Regular\"&" + size + " &P");
    sheet.getCTWorksheet().getHeaderFooter().setDifferentFirst(true);
    int[] widths = ColumnWidths.share(form.columns(), (int) (page.textWidth() * WIDTH_USED));
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, (int) Math.round(widths[i] / POINTS_PER_CHARACTER * 256));
    }
    return widths;
  }

  /** Repeats the header rows on each printed page and keeps them in view. */
  void repeatAndFreeze(int firstHeaderRow, int lastHeaderRow) {
    sheet.setRepeatingRows(new CellRangeAddress(firstHeaderRow, lastHeaderRow, -1, -1));
    sheet.createFreezePane(2, lastHeaderRow + 1);
  }
}
