package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.List;
import vn.bienche.reports.audit.Column.Role;
import vn.bienche.warehouse.value.Language;

/** Puts what was found into words. */
final class FindingWriter {

  private static final int MOST_CELLS = 12;

  private final Grid grid;
  private final Figures figures;

  FindingWriter(Grid grid, Figures figures) {
    this.grid = grid;
    this.figures = figures;
  }

  AuditFinding fault(Fault fault) {
    Rule rule = fault.rule();
    boolean target = rule.target() == fault.cell();
    String vietnamese = rule.words(grid, figures, Language.VI);
    String english = rule.words(grid, figures, Language.EN);
    if (!target) {
      String cell = grid.cellLabel(rule.target());
      vietnamese = "Ô này phải khớp với " + cell + ": " + lower(vietnamese);
      english = "This cell has to agree with " + cell + ": " + lower(english);
    }
    return new AuditFinding(
        line(fault.cell()),
        grid.rowLabel(grid.row(fault.cell())),
        grid.column(fault.cell()).label(),
        grid.text(fault.cell()),
        Wording.plain(fault.expected()),
        target ? rule.kind() : kind(fault.cell()),
        fault.confidence(),
        vietnamese,
        english,
        cells(fault.suspects()),
        cells(fault.resolves()),
        cells(fault.consequences()));
  }

  AuditFinding rounding(
      RatioRule rule,
      BigDecimal expected,
      AuditKind kind,
      Confidence confidence,
      String vietnamese,
      String english) {
    List<Integer> parts = rule.cells().subList(1, rule.cells().size());
    return new AuditFinding(
        line(rule.target()),
        grid.rowLabel(grid.row(rule.target())),
        grid.column(rule.target()).label(),
        grid.text(rule.target()),
        expected.toPlainString(),
        kind,
        confidence,
        rule.words(grid, figures, Language.VI) + " (" + vietnamese + ")",
        rule.words(grid, figures, Language.EN) + " (" + english + ")",
        kind == AuditKind.ROUNDING ? List.of() : cells(parts),
        List.of(),
        List.of());
  }

  AuditFinding mismatch(int row, Column column, int other) {
    String text = grid.table().row(row).text(column.index());
    return new AuditFinding(
        grid.table().row(row).line(),
        grid.rowLabel(row),
        column.label(),
        text,
        Wording.plain(figures.orZero(other)),
        AuditKind.MISMATCH,
        Confidence.MEDIUM,
        "Ô này phải bằng " + grid.cellLabel(other),
        "This cell has to equal " + grid.cellLabel(other),
        List.of(grid.cellLabel(other)),
        List.of(),
        List.of());
  }

  AuditFinding duplicate(int row, int first) {
    int line = grid.table().row(first).line();
    return new AuditFinding(
        grid.table().row(row).line(),
        grid.rowLabel(row),
        "",
        grid.rowLabel(row),
        "",
        AuditKind.DUPLICATE,
        Confidence.HIGH,
        "Dòng này đã có ở dòng " + line,
        "This line stands already in line " + line,
        List.of(),
        List.of(),
        List.of());
  }

  private AuditKind kind(int cell) {
    if (grid.column(cell).is(Role.RATIO)) {
      return grid.column(cell).percent() ? AuditKind.WRONG_PERCENT : AuditKind.WRONG_MEAN;
    }
    return AuditKind.WRONG_COUNT;
  }

  private int line(int cell) {
    return grid.table().row(grid.row(cell)).line();
  }

  private List<String> cells(List<Integer> cells) {
    return cells.stream().limit(MOST_CELLS).map(grid::cellLabel).toList();
  }

  private static String lower(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toLowerCase(java.util.Locale.ROOT) + text.substring(first);
  }
}
