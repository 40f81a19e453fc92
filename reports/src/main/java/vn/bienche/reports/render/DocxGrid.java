package vn.bienche.reports.render;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;

/** A table of a Word document with fixed columns. */
final class DocxGrid {

  private static final int TWIPS_PER_POINT = 20;

  /** As in the PDF, so that words break alike; the table begins where the text does. */
  private static final int PADDING = DesignText.PADDING * TWIPS_PER_POINT;

  private final XWPFTable table;
  private final int[] widths;
  private boolean firstRow = true;

  DocxGrid(XWPFDocument word, int[] widths, boolean framed) {
    this.widths = widths.clone();
    this.table = word.createTable(1, 1);
    CTTblPr properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setWidth(total() * TWIPS_PER_POINT);
    if (!framed) {
      table.removeBorders();
    }
    table.setCellMargins(20, PADDING, 20, PADDING);
    properties.addNewTblInd().setW(BigInteger.valueOf(PADDING));
    properties.getTblInd().setType(STTblWidth.DXA);
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(twips(width));
    }
  }

  /** Adds a row without cells; no row is cut by the end of a page. */
  XWPFTableRow row(boolean header) {
    XWPFTableRow row = firstRow ? table.getRow(0) : table.createRow();
    firstRow = false;
    while (!row.getTableCells().isEmpty()) {
      row.removeCell(0);
    }
    row.setCantSplitRow(true);
    row.setRepeatHeader(header);
    return row;
  }

  /** Adds a cell over {@code span} columns. */
  XWPFTableCell cell(XWPFTableRow row, int column, int span) {
    XWPFTableCell cell = row.createCell();
    CTTcPr properties = properties(cell);
    int width = 0;
    for (int i = column; i < column + span; i++) {
      width += widths[i];
    }
    properties.addNewTcW().setW(twips(width));
    properties.getTcW().setType(STTblWidth.DXA);
    if (span > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
    }
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    return cell;
  }

  /** Number of columns. */
  int columns() {
    return widths.length;
  }

  /** The first column of the right half, at the edge that lies nearest to the middle. */
  int middle() {
    int middle = 1;
    int left = widths[0];
    while (middle < widths.length - 1 && left + widths[middle] / 2 < total() / 2) {
      left += widths[middle++];
    }
    return middle;
  }

  /** Takes the lines around a cell away; the line above it is the table's lower edge. */
  static void bare(XWPFTableCell cell, boolean belowTable) {
    CTTcBorders borders = properties(cell).addNewTcBorders();
    if (!belowTable) {
      borders.addNewTop().setVal(STBorder.NIL);
    }
    borders.addNewLeft().setVal(STBorder.NIL);
    borders.addNewBottom().setVal(STBorder.NIL);
    borders.addNewRight().setVal(STBorder.NIL);
  }

  /** Sets the words of a cell upright. */
  static void turnWords(XWPFTableCell cell) {
    properties(cell).addNewTextDirection().setVal(STTextDirection.BT_LR);
  }

  static void mergeDown(XWPFTableCell cell, boolean begins) {
    properties(cell).addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties == null ? cell.getCTTc().addNewTcPr() : properties;
  }

  private int total() {
    int total = 0;
    for (int width : widths) {
      total += width;
    }
    return total;
  }

  private static BigInteger twips(int points) {
    return BigInteger.valueOf((long) points * TWIPS_PER_POINT);
  }
}
