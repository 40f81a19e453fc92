package vn.bienche.ingest.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bienche.ingest.cell.NumberText;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.ingest.workbook.RawRow;
import vn.bienche.warehouse.contract.ColumnType;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/**
 * Sums of a sheet's columns, and the comparison of total rows with them when the sheet has been
 * read.
 */
final class Totals {

  private static final Set<String> NOT_SUMMED =
      Set.of(
          "stt", "year", "step", "complexity", "level", "sort_order", "coefficient", "hours_each");
  private static final BigDecimal HALF_A_HUNDREDTH_HOUR = BigDecimal.valueOf(18);
  private static final BigDecimal ROUNDING = new BigDecimal("0.00005");
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  private record Printed(int column, int row, String text, BigDecimal value, BigDecimal groupSum) {}

  private final FormLayout layout;
  private final SheetPlace place;
  private final Sum[] sums;
  private final List<Printed> printed = new ArrayList<>();

  Totals(FormLayout layout, SheetPlace place) {
    this.layout = layout;
    this.place = place;
    this.sums = new Sum[layout.columns().size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = new Sum(isSummed(layout.columns().get(i)));
    }
  }

  void add(FormRow row) {
    for (int i = 0; i < sums.length; i++) {
      Object value = sums[i].wanted ? row.value(i) : null;
      if (value != null) {
        sums[i].add(value);
      }
    }
  }

  void startGroup() {
    for (Sum sum : sums) {
      sum.startGroup();
    }
  }

  /** Notes the numbers of a total row; it may stand above the rows that it adds up. */
  void note(RawRow row, HeaderMap header) {
    for (Map.Entry<Integer, FormColumn> entry : header.columns().entrySet()) {
      RawCell cell = row.cell(entry.getKey());
      FormColumn column = entry.getValue();
      int i = layout.place(column.key());
      boolean comparable = cell != null && cell.kind() != CellKind.UNCALCULATED && sums[i].wanted;
      if (cell != null && comparable) {
        layout
            .reader(i)
            .amount(cell)
            .ifPresent(
                value ->
                    printed.add(
                        new Printed(i, row.number(), cell.text(), value, sums[i].ofGroup())));
      }
    }
    startGroup();
  }

  /** The totals that agree neither with all rows nor with the rows of their group. */
  List<Finding> differences() {
    List<Finding> findings = new ArrayList<>();
    for (Printed p : printed) {
      boolean fits =
          agrees(p.column(), p.value(), sums[p.column()].ofAll())
              || agrees(p.column(), p.value(), p.groupSum());
      if (!fits) {
        findings.add(difference(p));
      }
    }
    return findings;
  }

  private Finding difference(Printed p) {
    FormColumn column = layout.columns().get(p.column());
    BigDecimal sum = shown(column, sums[p.column()].ofAll());
    BigDecimal value = shown(column, p.value());
    return new Finding(
        RuleCode.RW_003,
        Severity.WARNING,
        place.at(column.key(), p.row()),
        column.key(),
        p.text(),
        List.of(column.header(), NumberText.show(sum), NumberText.show(value.subtract(sum))));
  }

  /**
   * Hours are printed with two decimals, so a sum may differ from its print by half of the last
   * one.
   */
  private boolean agrees(int column, BigDecimal value, BigDecimal sum) {
    boolean hours = layout.columns().get(column).type() == ColumnType.HOURS;
    return value.subtract(sum).abs().compareTo(hours ? HALF_A_HUNDREDTH_HOUR : ROUNDING) <= 0;
  }

  private static BigDecimal shown(FormColumn column, BigDecimal value) {
    return column.type() == ColumnType.HOURS
        ? value.divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP)
        : value;
  }

  private static boolean isSummed(FormColumn column) {
    boolean number =
        column.type() == ColumnType.INT
            || column.type() == ColumnType.DECIMAL
            || column.type() == ColumnType.HOURS;
    return number && !NOT_SUMMED.contains(column.key());
  }

  /** Sum of one column; whole numbers, which nearly all are, are added without objects. */
  private static final class Sum {

    private final boolean wanted;
    private BigDecimal before = BigDecimal.ZERO;
    private BigDecimal decimals = BigDecimal.ZERO;
    private long wholeBefore;
    private long whole;

    Sum(boolean wanted) {
      this.wanted = wanted;
    }

    void add(Object value) {
      if (value instanceof BigDecimal decimal) {
        decimals = decimals.add(decimal);
      } else {
        whole += ((Number) value).longValue();
      }
    }

    /** What has been added so far belongs to groups that are over. */
    void startGroup() {
      before = before.add(decimals);
      decimals = BigDecimal.ZERO;
      wholeBefore += whole;
      whole = 0;
    }

    BigDecimal ofGroup() {
      return decimals.add(BigDecimal.valueOf(whole));
    }

    BigDecimal ofAll() {
      return before.add(BigDecimal.valueOf(wholeBefore)).add(ofGroup());
    }
  }
}
