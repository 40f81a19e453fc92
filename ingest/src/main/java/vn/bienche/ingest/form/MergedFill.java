package vn.bienche.ingest.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.ingest.workbook.MergedRanges;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.warehouse.contract.FormColumn;

/**
 * Gives the rows below a vertically merged cell its value, as a reader sees it: the day or the
 * person of several lines. Numbers are left alone, because one number for several rows is their
 * sum.
 */
final class MergedFill {

  private final Map<Integer, List<MergedRanges.Range>> byColumn = new HashMap<>();
  private final Map<MergedRanges.Range, RawCell> anchors = new HashMap<>();

  MergedFill(MergedRanges merged, HeaderMap header) {
    for (MergedRanges.Range range : merged.vertical()) {
      FormColumn column = header.columns().get(range.firstColumn());
      if (range.firstRow() > header.lastRow() && column != null && isText(column)) {
        byColumn.computeIfAbsent(range.firstColumn(), c -> new ArrayList<>()).add(range);
      }
    }
  }

  RawRow fill(RawRow row) {
    if (byColumn.isEmpty() || row.isBlank()) {
      return row;
    }
    List<RawCell> cells = new ArrayList<>(row.cells());
    boolean filled = false;
    for (List<MergedRanges.Range> ranges : byColumn.values()) {
      for (MergedRanges.Range range : ranges) {
        filled |= apply(range, row, cells);
      }
    }
    if (!filled) {
      return row;
    }
    cells.sort(Comparator.comparingInt(RawCell::column));
    return row.withCells(cells);
  }

  private boolean apply(MergedRanges.Range range, RawRow row, List<RawCell> cells) {
    if (!range.contains(row.number(), range.firstColumn())) {
      return false;
    }
    RawCell own = row.cell(range.firstColumn());
    if (row.number() == range.firstRow()) {
      if (own != null) {
        anchors.put(range, own);
      }
      return false;
    }
    RawCell anchor = anchors.get(range);
    return own == null && anchor != null && cells.add(anchor);
  }

  private static boolean isText(FormColumn column) {
    return switch (column.type()) {
      case TEXT, CODE, DATE, ENUM -> true;
      case INT, DECIMAL, HOURS, CODES, FLAG -> false;
    };
  }
}
