package vn.bienche.ingest.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.formula.Block;
import vn.bienche.ingest.formula.NotSimple;
import vn.bienche.ingest.formula.Operands;
import vn.bienche.ingest.formula.SimpleFormula;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawFormula;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.ingest.workbook.RowCursor;

/** The sums of the blocks that some formulas refer to, found in one pass over the sheet. */
final class SheetSums implements Operands {

  /** What is known of a block; {@code only} is its last cell that is not blank. */
  private static final class Found {
    private double sum;
    private boolean unknown;
    private @Nullable RawCell only;
  }

  private final Map<Block, Found> blocks = new HashMap<>();

  private SheetSums() {}

  static SheetSums of(RawSheet sheet, List<RawFormula> formulas) {
    SheetSums sums = new SheetSums();
    formulas.forEach(formula -> SimpleFormula.value(formula, sums.new Collector()));
    int end = sums.blocks.keySet().stream().mapToInt(Block::lastRow).max().orElse(0);
    try (RowCursor cursor = sheet.open()) {
      RawRow row = end == 0 ? null : cursor.next();
      while (row != null && row.number() <= end) {
        sums.add(row);
        row = cursor.next();
      }
    }
    return sums;
  }

  private void add(RawRow row) {
    blocks.forEach(
        (block, found) -> {
          if (row.number() >= block.firstRow() && row.number() <= block.lastRow()) {
            row.cells().stream()
                .filter(cell -> block.contains(row.number(), cell.column()))
                .forEach(cell -> add(found, cell));
          }
        });
  }

  private static void add(Found found, RawCell cell) {
    found.only = cell;
    found.unknown |= isUnknown(cell);
    found.sum += cell.isNumeric() ? cell.serial() : 0;
  }

  @Override
  public double number(Block cell) {
    return number(found(cell).only);
  }

  @Override
  public double sum(Block block) {
    Found found = found(block);
    if (found.unknown) {
      throw new NotSimple();
    }
    return found.sum;
  }

  private Found found(Block block) {
    Found found = blocks.get(block);
    if (found == null) {
      throw new NotSimple();
    }
    return found;
  }

  /** The number of a cell as an operand: blank is 0, anything but a number is none. */
  static double number(@Nullable RawCell cell) {
    if (cell == null) {
      return 0;
    }
    if (!cell.isNumeric()) {
      throw new NotSimple();
    }
    return cell.serial();
  }

  /** The number of a cell within a sum: texts count nothing. */
  static double summand(@Nullable RawCell cell) {
    if (cell == null) {
      return 0;
    }
    if (isUnknown(cell)) {
      throw new NotSimple();
    }
    return cell.isNumeric() ? cell.serial() : 0;
  }

  private static boolean isUnknown(RawCell cell) {
    return cell.kind() == CellKind.UNCALCULATED || cell.kind() == CellKind.ERROR;
  }

  /** Notes what a formula refers to; its value means nothing. */
  private final class Collector implements Operands {

    @Override
    public double number(Block cell) {
      return sum(cell);
    }

    @Override
    public double sum(Block block) {
      blocks.computeIfAbsent(block, b -> new Found());
      return 1;
    }
  }
}
