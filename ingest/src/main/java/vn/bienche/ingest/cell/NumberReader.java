package vn.bienche.ingest.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.contract.ColumnType;
import vn.bienche.warehouse.value.RuleCode;

/** Whole and decimal numbers, from numeric cells and from text. */
final class NumberReader implements CellReader {

  /** Decimals that the lake keeps. */
  private static final int SCALE = 4;

  private static final BigDecimal LARGEST_DECIMAL = BigDecimal.TEN.pow(14);
  private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final boolean whole;
  private final NumberRange range;

  NumberReader(ColumnType type, String domain) {
    this.whole = type == ColumnType.INT;
    this.range = NumberRange.of(domain);
  }

  @Override
  public Parsed<Object> read(RawCell cell, ReadingContext context) {
    if (whole && cell.kind() == CellKind.NUMBER && isInt(cell.serial())) {
      int value = (int) cell.serial();
      return range.contains(BigDecimal.valueOf(value))
          ? Parsed.of(value)
          : Parsed.bad(Problem.of(RuleCode.CE_007, range.show()));
    }
    Optional<BigDecimal> number = number(cell);
    if (number.isEmpty()) {
      return Parsed.bad(Problem.of(RuleCode.CE_004, range.show()));
    }
    BigDecimal value = number.get();
    if (whole && value.stripTrailingZeros().scale() > 0) {
      BigDecimal nearest = value.setScale(0, RoundingMode.HALF_UP);
      return Parsed.bad(new Problem(RuleCode.CE_013, range.show(), NumberText.show(nearest)));
    }
    if (!range.contains(value)
        || value.abs().compareTo(whole ? LARGEST_INT : LARGEST_DECIMAL) > 0) {
      return Parsed.bad(Problem.of(RuleCode.CE_007, range.show()));
    }
    return whole
        ? Parsed.of(value.intValueExact())
        : Parsed.of(value.setScale(SCALE, RoundingMode.HALF_UP));
  }

  private static boolean isInt(double serial) {
    return serial == (int) serial;
  }

  /** A number that Excel took for a date is still the number. */
  static Optional<BigDecimal> number(RawCell cell) {
    return switch (cell.kind()) {
      case NUMBER -> Optional.of(new BigDecimal(cell.text()));
      case DATE, TIME -> Optional.of(BigDecimal.valueOf(cell.serial()));
      default ->
          NumberText.parse(
              cell.text().endsWith(".") ? cell.text().replaceAll("\\.$", "") : cell.text());
    };
  }
}
