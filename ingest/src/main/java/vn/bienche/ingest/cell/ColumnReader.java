package vn.bienche.ingest.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.contract.ColumnType;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.RuleCode;

/** Reads the cells of one column of a form by the column's type and domain. */
public final class ColumnReader {

  private static final Set<String> DASHES = Set.of("-", "–", "—", "…", "...");
  private static final String GRADE_KEY = "grade_code";

  private final ColumnType type;
  private final CellReader reader;

  public ColumnReader(FormColumn column) {
    this.type = column.type();
    this.reader = reader(column);
  }

  /** Whether the cell says nothing: only spaces, or a dash where a dash cannot be a value. */
  public boolean isEmpty(RawCell cell) {
    if (cell.kind() != CellKind.TEXT) {
      return false;
    }
    return Words.isBlank(cell.text())
        || (type != ColumnType.TEXT && DASHES.contains(cell.text().strip()));
  }

  /**
   * The typed value: {@code Integer}, {@code BigDecimal} of scale 4, seconds as {@code Long},
   * {@code LocalDate}, {@code String} or {@code Boolean}.
   */
  public Parsed<Object> read(RawCell cell, ReadingContext context) {
    return switch (cell.kind()) {
      case ERROR -> Parsed.bad(Problem.of(RuleCode.CE_008));
      case UNCALCULATED -> Parsed.bad(Problem.of(RuleCode.CE_009, cell.text()));
      default -> reader.read(cell, context);
    };
  }

  /**
   * The number of a total row, which may lie outside the range of a single value; hours in seconds.
   */
  public Optional<BigDecimal> amount(RawCell cell) {
    if (cell.kind() == CellKind.ERROR || cell.kind() == CellKind.UNCALCULATED || isEmpty(cell)) {
      return Optional.empty();
    }
    return type == ColumnType.HOURS ? HoursReader.seconds(cell) : NumberReader.number(cell);
  }

  private static CellReader reader(FormColumn column) {
    return switch (column.type()) {
      case INT, DECIMAL -> new NumberReader(column.type(), column.domain());
      case HOURS -> new HoursReader(column.domain());
      case DATE -> new DateReader();
      case TEXT -> (cell, context) -> Parsed.of(Words.tidy(cell.text()));
      case CODE -> new CodeReader(column.key().equals(GRADE_KEY));
      case CODES -> new CodesReader();
      case ENUM -> new EnumReader(column.allowed());
      case FLAG -> new FlagReader();
    };
  }
}
