package vn.bienche.reports.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bienche.reports.audit.Column.Role;

/** What stands twice: lines that repeat another one, notations that repeat another column. */
final class Repeats {

  private final Grid grid;
  private final FindingWriter writer;

  Repeats(Grid grid, FindingWriter writer) {
    this.grid = grid;
    this.writer = writer;
  }

  /** Lines of a unit that are there already. */
  List<AuditFinding> lines() {
    Map<String, Integer> first = new HashMap<>();
    List<AuditFinding> findings = new ArrayList<>();
    for (int r = 0; r < grid.height(); r++) {
      Integer earlier = grid.unit(r).isEmpty() ? null : first.putIfAbsent(key(r), r);
      if (earlier != null) {
        findings.add(writer.duplicate(r, earlier));
      }
    }
    return findings;
  }

  /** A wide table has one line per unit; in a long one lines with other figures may be meant. */
  private String key(int row) {
    StringBuilder key = new StringBuilder(grid.unit(row)).append('\u0000');
    for (Column column : grid.columns()) {
      String name = Column.folded(column.label());
      boolean figure = column.numeric() && !grid.dimensions().isEmpty();
      boolean place = column.is(Role.TEXT) && !grid.dimensions().isEmpty();
      if ((figure || place) && !name.startsWith("source_")) {
        key.append(grid.table().row(row).text(column.index())).append('\u0000');
      }
    }
    return key.append(grid.place(row, -1)).toString();
  }

  /** Second notations and repeated totals that differ from what they repeat. */
  List<AuditFinding> cells(SharedFigures shared, Set<Integer> named) {
    List<AuditFinding> findings = new ArrayList<>();
    for (SharedFigures.Deviation deviation : shared.deviations()) {
      findings.add(writer.mismatch(deviation.row(), deviation.column(), deviation.home()));
    }
    for (Column twin : grid.columns(Role.TWIN)) {
      int original = ColumnReader.original(grid.columns(), twin);
      for (int r = 0; r < grid.height(); r++) {
        NumberText own = grid.table().row(r).number(twin.index());
        int other = grid.cell(r, original);
        NumberText meant = grid.number(other);
        boolean differs = own != null && meant != null && own.value().compareTo(meant.value()) != 0;
        if (differs && !named.contains(other)) {
          findings.add(writer.mismatch(r, twin, other));
        }
      }
    }
    return findings;
  }
}
