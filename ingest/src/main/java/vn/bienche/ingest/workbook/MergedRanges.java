package vn.bienche.ingest.workbook;

import java.util.List;
import java.util.Optional;

/**
 * Merged cells of a sheet.
 *
 * @param ranges in no particular order
 */
public record MergedRanges(List<Range> ranges) {

  public static final MergedRanges NONE = new MergedRanges(List.of());

  /**
   * A block of cells that shows the value of its first one.
   *
   * @param firstRow as Excel shows it
   * @param lastRow inclusive
   * @param firstColumn from 0
   * @param lastColumn inclusive
   */
  public record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean contains(int row, int column) {
      return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
  }

  public MergedRanges {
    ranges = List.copyOf(ranges);
  }

  /** The block that this cell is part of. */
  public Optional<Range> at(int row, int column) {
    return ranges.stream().filter(r -> r.contains(row, column)).findFirst();
  }

  /** Blocks one column wide and several rows high. */
  public List<Range> vertical() {
    return ranges.stream()
        .filter(r -> r.firstColumn() == r.lastColumn() && r.lastRow() > r.firstRow())
        .toList();
  }
}
