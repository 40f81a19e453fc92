package vn.bienche.ingest.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.DateReader;
import vn.bienche.ingest.cell.NumberText;
import vn.bienche.ingest.formula.Block;
import vn.bienche.ingest.formula.NotSimple;
import vn.bienche.ingest.formula.Operands;
import vn.bienche.ingest.formula.SimpleFormula;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawFormula;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.ingest.workbook.RawSheet;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/**
 * Compares the stored results of formulas with what they give. A data row is computed from the rows
 * that have just been read; a total row, which adds up many, with another pass over the sheet at
 * its end. Formulas of other kinds are counted as not checked.
 */
final class FormulaCheck {

  /** Rows above a data row that its formulas may refer to. */
  private static final int SIGHT = 256;

  private static final int MOST_TOTALS = 100;
  private static final double TOLERANCE = 1e-9;
  private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private record Pending(int row, FormColumn column, RawFormula formula, RawCell stored) {}

  private final HeaderMap header;
  private final SheetPlace place;
  private final @Nullable RawRow[] seen = new RawRow[SIGHT];
  private final Operands nearby = new Nearby();
  private final List<Pending> totals = new ArrayList<>();
  private final List<Finding> uncalculated = new ArrayList<>();
  private int last;
  private int unchecked;

  FormulaCheck(HeaderMap header, SheetPlace place) {
    this.header = header;
    this.place = place;
  }

  /** Notes any row; it may be referred to by the rows below. */
  void see(RawRow row) {
    last = row.number();
    seen[last % SIGHT] = row;
  }

  /** Compares the results of a data row. */
  void check(FormRow row, RawRow raw) {
    for (RawFormula formula : raw.formulas()) {
      FormColumn column = header.columns().get(formula.column());
      RawCell stored = raw.cell(formula.column());
      if (column != null && stored != null && hasResult(stored)) {
        OptionalDouble value = SimpleFormula.value(formula, nearby);
        if (value.isPresent() && stored.isNumeric()) {
          if (differs(value.getAsDouble(), stored)) {
            row.warn(
                RuleCode.CE_016,
                column.key(),
                shown(value.getAsDouble(), stored),
                "=" + formula.text());
          }
        } else if (!isRepeatedText(formula, stored)) {
          unchecked++;
        }
      }
    }
  }

  /** Keeps the formulas of a total row for the end of the sheet. */
  void note(RawRow raw) {
    for (RawFormula formula : raw.formulas()) {
      FormColumn column = header.columns().get(formula.column());
      RawCell stored = raw.cell(formula.column());
      if (column == null || stored == null) {
        continue;
      }
      if (stored.kind() == CellKind.UNCALCULATED) {
        uncalculated.add(
            finding(RuleCode.CE_009, raw.number(), column, stored, List.of(stored.text())));
      } else if (stored.isNumeric() && totals.size() < MOST_TOTALS) {
        totals.add(new Pending(raw.number(), column, formula, stored));
      }
    }
  }

  /** What was found in total rows, and whether results that were not checked may be old. */
  List<Finding> finish(RawSheet sheet) {
    List<Finding> findings = new ArrayList<>(uncalculated);
    if (!totals.isEmpty()) {
      SheetSums sums = SheetSums.of(sheet, totals.stream().map(Pending::formula).toList());
      for (Pending total : totals) {
        OptionalDouble value = SimpleFormula.value(total.formula(), sums);
        if (value.isEmpty()) {
          unchecked++;
        } else if (differs(value.getAsDouble(), total.stored())) {
          String shown = shown(value.getAsDouble(), total.stored());
          findings.add(
              finding(
                  RuleCode.CE_016,
                  total.row(),
                  total.column(),
                  total.stored(),
                  List.of(shown, "=" + total.formula().text())));
        }
      }
    }
    if (unchecked > 0 && sheet.isCalculatedLater()) {
      findings.add(
          new Finding(
              RuleCode.WB_024,
              Severity.WARNING,
              place.whole(),
              null,
              null,
              List.of(Integer.toString(unchecked))));
    }
    return findings;
  }

  private Finding finding(
      RuleCode rule, int row, FormColumn column, RawCell stored, List<String> details) {
    List<String> arguments = new ArrayList<>(List.of(column.header()));
    arguments.addAll(details);
    return new Finding(
        rule,
        Severity.WARNING,
        place.at(column.key(), row),
        column.key(),
        stored.text(),
        arguments);
  }

  private boolean isRepeatedText(RawFormula formula, RawCell stored) {
    Optional<Block> repeated = SimpleFormula.repeated(formula);
    RawCell cell =
        repeated.isEmpty() || !isInSight(repeated.get().firstRow())
            ? null
            : cell(repeated.get().firstRow(), repeated.get().firstColumn());
    return cell != null && cell.text().equals(stored.text());
  }

  private boolean isInSight(int row) {
    return row > last - SIGHT && row <= last && row > header.lastRow();
  }

  private @Nullable RawCell cell(int row, int column) {
    RawRow found = seen[row % SIGHT];
    return found == null || found.number() != row ? null : found.cell(column);
  }

  private static boolean hasResult(RawCell stored) {
    return stored.kind() != CellKind.UNCALCULATED && stored.kind() != CellKind.ERROR;
  }

  private static boolean differs(double value, RawCell stored) {
    double scale = Math.max(1, Math.max(Math.abs(value), Math.abs(stored.serial())));
    return Math.abs(value - stored.serial()) > TOLERANCE * scale;
  }

  private static String shown(double value, RawCell stored) {
    return stored.kind() == CellKind.DATE && value >= 1 && value < 1e6
        ? DateReader.show(EPOCH.plusDays((long) value))
        : NumberText.show(BigDecimal.valueOf(value).round(SHOWN_DIGITS));
  }

  /** The rows just read. */
  private final class Nearby implements Operands {

    @Override
    public double number(Block cell) {
      if (!isInSight(cell.firstRow())) {
        throw new NotSimple();
      }
      return SheetSums.number(cell(cell.firstRow(), cell.firstColumn()));
    }

    @Override
    public double sum(Block block) {
      if (!isInSight(block.firstRow()) || !isInSight(block.lastRow())) {
        throw new NotSimple();
      }
      double sum = 0;
      for (int row = block.firstRow(); row <= block.lastRow(); row++) {
        for (int column = block.firstColumn(); column <= block.lastColumn(); column++) {
          sum += SheetSums.summand(cell(row, column));
        }
      }
      return sum;
    }
  }
}
