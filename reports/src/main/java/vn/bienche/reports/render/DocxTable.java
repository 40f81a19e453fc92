package vn.bienche.reports.render;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.ColumnNumbers;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.HeaderCell;
import vn.bienche.reports.table.Kind;
import vn.bienche.reports.table.Table;

/** Writes one table into a Word document. */
final class DocxTable {

  private static final int TWIPS_PER_POINT = 20;

  private final DocxLines.LinesOfTable lines;
  private final DocxText text;
  private final Table table;
  private final Form form;
  private final double size;
  private final DocxGrid grid;
  private final int[] heights;
  private final LineBlocks blocks;

  DocxTable(
      XWPFDocument word,
      DocxLines.LinesOfTable lines,
      DocxText text,
      Table table,
      int width,
      double size) {
    this.lines = lines;
    this.text = text;
    this.table = table;
    this.form = table.form();
    this.size = size;
    int[] widths = ColumnWidths.share(form.columns(), width);
    this.grid = new DocxGrid(word, widths, true);
    this.blocks = new LineBlocks(table);
    this.heights = new TableHeader(form, widths, size).rowHeights();
  }

  /** Writes header and lines; further rows can be added to the grid. */
  DocxGrid write() {
    List<HeaderCell> header = HeaderCell.of(form);
    for (int row = 0; row < form.headerDepth(); row++) {
      headerRow(header, row);
    }
    if (form.numbered()) {
      numbers();
    }
    for (int line = 0; line < table.lines().size(); line++) {
      line(line);
    }
    return grid;
  }

  private void headerRow(List<HeaderCell> header, int row) {
    XWPFTableRow tableRow = grid.row(true);
    tableRow.setHeight(heights[row] * TWIPS_PER_POINT);
    int column = 0;
    while (column < form.columns().size()) {
      HeaderCell cell = covering(header, row, column);
      XWPFTableCell tableCell = grid.cell(tableRow, column, cell.columns());
      if (cell.rotated()) {
        DocxGrid.turnWords(tableCell);
      }
      if (cell.rows() > 1) {
        DocxGrid.mergeDown(tableCell, cell.row() == row);
      }
      put(
              tableCell,
              cell.row() == row ? cell.text() : "",
              Type.bold(size),
              ParagraphAlignment.CENTER)
          .setKeepNext(true);
      column += cell.columns();
    }
  }

  private static HeaderCell covering(List<HeaderCell> header, int row, int column) {
    return header.stream()
        .filter(c -> c.row() <= row && row < c.row() + c.rows())
        .filter(c -> c.column() <= column && column < c.column() + c.columns())
        .findFirst()
        .orElseThrow();
  }

  private void numbers() {
    XWPFTableRow row = grid.row(true);
    for (int column = 0; column < form.columns().size(); column++) {
      put(
              grid.cell(row, column, 1),
              ColumnNumbers.text(form, column),
              Type.italic(size - 1),
              ParagraphAlignment.CENTER)
          .setKeepNext(true);
    }
  }

  private void line(int index) {
    LineShape shape = LineShape.of(table, index, staysWithNext(index));
    lines.add(shape, shape.words(table.lines().get(index)), marks -> row(shape, marks));
  }

  private void row(LineShape shape, IntFunction<String> words) {
    XWPFTableRow row = grid.row(false);
    Type type = new Type(size, shape.bold(), false, false);
    if (shape.heading()) {
      XWPFTableCell whole = grid.cell(row, 0, form.columns().size());
      put(whole, words.apply(0), type, ParagraphAlignment.LEFT).setKeepNext(true);
      return;
    }
    for (int column = 0; column < form.columns().size(); column++) {
      XWPFTableCell cell = grid.cell(row, column, 1);
      LineShape.Merging merging = shape.cells().get(column);
      if (merging != LineShape.Merging.ALONE) {
        DocxGrid.mergeDown(cell, merging == LineShape.Merging.BEGINS);
      }
      put(cell, words.apply(column), type, align(form.columns().get(column)))
          .setKeepNext(shape.staysWithNext());
    }
  }

  /** The last line stays with what closes the document. */
  private boolean staysWithNext(int index) {
    return index + 1 == table.lines().size() || blocks.joinsLineAbove(index + 1);
  }

  private XWPFParagraph put(XWPFTableCell cell, String words, Type type, ParagraphAlignment align) {
    XWPFParagraph paragraph =
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
    text.fill(paragraph, words, type, align);
    return paragraph;
  }

  private static ParagraphAlignment align(Column column) {
    return column.kind() == Kind.TEXT ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER;
  }
}
