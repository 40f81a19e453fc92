package vn.bienche.reports.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks a published table against itself: totals, percentages, averages, differences. Knows the
 * calculations of our own outputs and learns those of other tables from the rows in which they
 * hold; names the cell that explains most contradictions.
 */
public final class Audit {

  private Audit() {}

  /**
   * Audits a CSV file of a table, in the keys of our outputs or as typed from print.
   *
   * @throws UnreadableTable when the file holds no table
   */
  public static AuditReport of(Path csv) {
    Grid grid = new Grid(TableReader.read(csv));
    SharedFigures shared = new SharedFigures(grid);
    RuleBook book = new RuleBook(rules(grid, shared));
    Figures figures = new Figures(grid);
    List<Fault> faults = new Repair(book, figures).run();
    return new AuditReport(
        findings(grid, shared, book, figures, faults), grid.height(), book.checks());
  }

  private static List<Rule> rules(Grid grid, SharedFigures shared) {
    List<Rule> rules = new ArrayList<>(shared.rules());
    rules.addAll(FormRules.of(grid));
    rules.addAll(RowSums.rules(grid, rules));
    rules.addAll(new ColumnSums(grid, shared).rules());
    rules.addAll(Quarters.rules(grid));
    rules.addAll(new DimensionTotals(grid).rules());
    rules.addAll(Ratios.rules(grid, rules));
    rules.addAll(new SiblingPatterns(grid).rules());
    return rules;
  }

  private static List<AuditFinding> findings(
      Grid grid, SharedFigures shared, RuleBook book, Figures figures, List<Fault> faults) {
    FindingWriter writer = new FindingWriter(grid, figures);
    Set<Integer> named = faults.stream().map(Fault::cell).collect(Collectors.toSet());
    List<AuditFinding> findings = new ArrayList<>();
    faults.forEach(f -> findings.add(writer.fault(f)));
    findings.addAll(new Roundings(grid, book, figures).findings(named, writer));
    Repeats repeats = new Repeats(grid, writer);
    findings.addAll(repeats.lines());
    findings.addAll(repeats.cells(shared, named));
    List<String> header = grid.table().header();
    findings.sort(
        Comparator.comparingInt(AuditFinding::line)
            .thenComparingInt(f -> header.indexOf(f.column())));
    return findings;
  }
}
