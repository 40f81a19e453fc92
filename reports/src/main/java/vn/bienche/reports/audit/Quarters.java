package vn.bienche.reports.audit;

import java.util.ArrayList;
import java.util.List;

/** Quarter lines and the months that they sum up. */
final class Quarters {

  /** Months of a quarter. */
  static final int MONTHS = 3;

  private Quarters() {}

  /** The rows of the same unit that hold the months of a quarter's row. */
  static List<Integer> months(Grid grid, int row) {
    List<Integer> months = new ArrayList<>();
    for (int dimension : grid.dimensions()) {
      String quarter = grid.table().row(row).text(dimension).strip();
      if (Grid.isQuarter(quarter)) {
        for (int r = 0; r < grid.height(); r++) {
          String text = grid.table().row(r).text(dimension).strip();
          if (grid.unit(r).equals(grid.unit(row))
              && grid.place(r, dimension).equals(grid.place(row, dimension))
              && isMonthOf(text, quarter)) {
            months.add(r);
          }
        }
      }
    }
    return months;
  }

  private static boolean isMonthOf(String text, String quarter) {
    if (!text.matches("\\d{4}-\\d{2}") || !text.startsWith(quarter.substring(0, 5))) {
      return false;
    }
    int month = Integer.parseInt(text.substring(5));
    int number = quarter.charAt(6) - '0';
    return (month - 1) / MONTHS + 1 == number;
  }

  /** Sums of the months in columns where most quarters are such sums. */
  static List<Rule> rules(Grid grid) {
    List<Rule> rules = new ArrayList<>();
    for (Column column : grid.columns(Column.Role.MEASURE)) {
      List<Rule> found = new ArrayList<>();
      for (int r = 0; r < grid.height(); r++) {
        List<Integer> months = grid.quarter(r) ? months(grid, r) : List.of();
        boolean complete = months.stream().allMatch(m -> grid.holds(m, column.index()));
        if (months.size() == MONTHS && complete && grid.holds(r, column.index())) {
          found.add(
              SumRule.of(
                  grid,
                  grid.cell(r, column.index()),
                  months.stream().map(m -> Term.plus(grid.cell(m, column.index()))).toList()));
        }
      }
      if (Support.learned(found, grid)) {
        rules.addAll(found);
      }
    }
    return rules;
  }
}
