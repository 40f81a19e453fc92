package vn.bienche.reports.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.table.Form;
import vn.bienche.reports.table.LineStyle;

/** Checks the rows of a report by the formulas of its form, across and down. */
public final class CrossFooting {

  private final Form form;
  private final List<Mismatch> mismatches = new ArrayList<>();

  private CrossFooting(Form form) {
    this.form = form;
  }

  /**
   * The cells that contradict the form, in the order of the rows; none where the table cross-foots.
   */
  public static List<Mismatch> check(Form form, List<Row> rows) {
    CrossFooting check = new CrossFooting(form);
    rows.forEach(check::across);
    check.slices(rows).values().forEach(check::down);
    return List.copyOf(check.mismatches);
  }

  private void across(Row row) {
    if (row.flag("missing")) {
      return;
    }
    for (String text : form.formulas()) {
      Formula formula = Formula.parse(text);
      BigDecimal found = row.number(formula.target());
      formula.value(row).ifPresent(value -> compare(row, formula, found, value));
    }
  }

  private void compare(Row row, Formula formula, @Nullable BigDecimal found, Fraction value) {
    BigDecimal expected = value.rounded(found == null ? 2 : found.scale());
    boolean emptyNil = found == null && (formula.isOptional() || expected.signum() == 0);
    if (!emptyNil && (found == null || found.compareTo(expected) != 0)) {
      mismatches.add(
          new Mismatch(name(row), formula.target(), found, expected, formula.toString()));
    }
  }

  /** The rows that add up with one another: all, or those of one month. */
  private Map<String, List<Row>> slices(List<Row> rows) {
    Map<String, List<Row>> slices = new LinkedHashMap<>();
    String by = form.sumsBy();
    for (Row row : rows) {
      slices
          .computeIfAbsent(by == null ? "" : row.requiredText(by), key -> new ArrayList<>())
          .add(row);
    }
    return slices;
  }

  private void down(List<Row> rows) {
    for (String column : form.groupSums()) {
      groups(rows, column);
      total(rows, column);
    }
    boolean onlyGroups = topLevel(rows).stream().noneMatch(row -> LineStyle.of(row).isBelowGroup());
    if (onlyGroups) {
      form.totalSums().forEach(column -> total(rows, column));
    }
  }

  private void groups(List<Row> rows, String column) {
    Row group = null;
    List<Row> units = new ArrayList<>();
    for (Row row : rows) {
      if (LineStyle.of(row).isBelowGroup()) {
        units.add(row);
      } else {
        compareSum(group, units, column);
        group = LineStyle.of(row) == LineStyle.GROUP ? row : null;
        units.clear();
      }
    }
    compareSum(group, units, column);
  }

  private void total(List<Row> rows, String column) {
    List<Row> parts = topLevel(rows);
    rows.stream()
        .filter(row -> LineStyle.of(row) == LineStyle.TOTAL)
        .forEach(total -> compareSum(total, parts, column));
  }

  /** Groups, and units that stand before the first group. */
  private static List<Row> topLevel(List<Row> rows) {
    List<Row> parts = new ArrayList<>();
    boolean grouped = false;
    for (Row row : rows) {
      LineStyle style = LineStyle.of(row);
      grouped |= style == LineStyle.GROUP;
      if (style == LineStyle.GROUP || (style.isBelowGroup() && !grouped)) {
        parts.add(row);
      }
    }
    return parts;
  }

  private void compareSum(@Nullable Row sum, List<Row> parts, String column) {
    if (sum == null || parts.isEmpty()) {
      return;
    }
    BigDecimal expected = BigDecimal.ZERO;
    for (Row part : parts) {
      BigDecimal value = part.number(column);
      expected = value == null ? expected : expected.add(value);
    }
    BigDecimal found = sum.number(column);
    if ((found == null ? BigDecimal.ZERO : found).compareTo(expected) != 0) {
      mismatches.add(new Mismatch(name(sum), column, found, expected, "tổng các dòng dưới"));
    }
  }

  private String name(Row row) {
    String by = form.sumsBy();
    String unit = row.has("unit") ? row.text("unit") : row.text("unit_code");
    return by == null ? String.valueOf(unit) : unit + " (" + row.text(by) + ")";
  }
}
