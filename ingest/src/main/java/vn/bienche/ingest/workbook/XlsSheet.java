package vn.bienche.ingest.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A sheet of an .xls. */
final class XlsSheet implements RawSheet {

  private static final int MOST_COLUMNS = 256;

  private final HSSFWorkbook workbook;
  private final HSSFSheet sheet;
  private final boolean hidden;

  XlsSheet(HSSFWorkbook workbook, int index, boolean hidden) {
    this.workbook = workbook;
    this.sheet = workbook.getSheetAt(index);
    this.hidden = hidden;
  }

  @Override
  public String name() {
    return sheet.getSheetName();
  }

  @Override
  public boolean isHidden() {
    return hidden;
  }

  @Override
  public RowCursor open() {
    XlsCells cells = new XlsCells(workbook);
    Iterator<Row> rows = sheet.rowIterator();
    return new RowCursor() {
      @Override
      public @Nullable RawRow next() {
        try {
          return rows.hasNext() ? cells.row(rows.next()) : null;
        } catch (RuntimeException e) {
          throw UnreadableWorkbook.damaged(e);
        }
      }

      @Override
      public BitSet hiddenColumns() {
        BitSet hidden = new BitSet();
        for (int c = 0; c < MOST_COLUMNS; c++) {
          hidden.set(c, sheet.isColumnHidden(c));
        }
        return hidden;
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public MergedRanges merged() {
    List<MergedRanges.Range> ranges = new ArrayList<>();
    for (CellRangeAddress r : sheet.getMergedRegions()) {
      ranges.add(
          new MergedRanges.Range(
              r.getFirstRow() + 1, r.getLastRow() + 1, r.getFirstColumn(), r.getLastColumn()));
    }
    return new MergedRanges(ranges);
  }
}
