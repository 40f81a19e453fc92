package vn.bienche.reports.render;

import java.util.Arrays;
import java.util.List;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import vn.bienche.reports.table.Column;
import vn.bienche.reports.table.ColumnNumbers;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.HeaderCell;

/** The header of a table with merged cells and, under it, the row of column numbers. */
final class TableHeader {

  private static final int SLACK = 2 * DesignText.PADDING + 3;

  private static final int ROTATED_STEP = 10;
  private static final int ROTATED_LIMIT = 160;

  private final Form form;
  private final int[] widths;
  private final Type type;
  private final Type numberType;

  TableHeader(Form form, int[] widths, double fontSize) {
    this.form = form;
    this.widths = widths.clone();
    this.type = Type.bold(fontSize);
    this.numberType = Type.italic(fontSize - 1);
  }

  JRDesignBand band(DesignText text) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    List<HeaderCell> cells = HeaderCell.of(form);
    int[] heights = heights(cells);
    for (HeaderCell cell : cells) {
      int y = sum(heights, 0, cell.row());
      int height = sum(heights, cell.row(), cell.row() + cell.rows());
      int x = sum(widths, 0, cell.column());
      text.headerCell(band, cell, type, new Box(x, y, width(cell), height));
    }
    int height = sum(heights, 0, heights.length);
    band.setHeight(height + numbers(band, text, height));
    return band;
  }

  /** Heights of the header rows in points, without the row of column numbers. */
  int[] rowHeights() {
    return heights(HeaderCell.of(form));
  }

  private int numbers(JRDesignBand band, DesignText text, int y) {
    if (!form.numbered()) {
      return 0;
    }
    List<Column> columns = form.columns();
    int height = 0;
    for (int i = 0; i < columns.size(); i++) {
      int needed = TextMetrics.height(ColumnNumbers.text(form, i), numberType, widths[i] - SLACK);
      height = Math.max(height, needed + SLACK);
    }
    for (int i = 0; i < columns.size(); i++) {
      Box box = new Box(sum(widths, 0, i), y, widths[i], height);
      text.headerCell(band, ColumnNumbers.text(form, i), numberType, box)
          .setKey(PlaceInTable.header(form.headerDepth(), i, 1, 1).key());
    }
    return height;
  }

  /**
   * Heights of the header rows: first what single rows need, then what merged cells need beyond
   * that.
   */
  private int[] heights(List<HeaderCell> cells) {
    int[] heights = new int[form.headerDepth()];
    Arrays.fill(heights, TextMetrics.height(1, type) + SLACK);
    for (int rows = 1; rows <= heights.length; rows++) {
      for (HeaderCell cell : cells) {
        if (cell.rows() == rows) {
          int needed = needed(cell);
          int last = cell.row() + rows;
          heights[last - 1] += Math.max(0, needed - sum(heights, cell.row(), last));
        }
      }
    }
    return heights;
  }

  private int needed(HeaderCell cell) {
    if (!cell.rotated()) {
      return TextMetrics.height(cell.text(), type, width(cell) - SLACK) + SLACK;
    }
    int lines = Math.max(1, (width(cell) - SLACK) / TextMetrics.height(1, type));
    int length = ROTATED_STEP;
    while (TextMetrics.wrap(cell.text(), type, length).size() > lines && length < ROTATED_LIMIT) {
      length += ROTATED_STEP;
    }
    return length + SLACK;
  }

  private int width(HeaderCell cell) {
    return sum(widths, cell.column(), cell.column() + cell.columns());
  }

  private static int sum(int[] values, int from, int to) {
    return Arrays.stream(values, from, to).sum();
  }
}
