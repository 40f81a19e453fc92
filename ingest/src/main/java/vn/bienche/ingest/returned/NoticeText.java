package vn.bienche.ingest.returned;

import java.util.ArrayList;
import java.util.List;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.ingest.submission.RosterDifference;
import vn.bienche.warehouse.contract.FindingText;
import vn.bienche.warehouse.value.Finding;

/**
 * A notice as lines for a terminal: what became of each form, findings by rule with count and rows,
 * the change of the roster. Meant for the answer to whoever gave the command, not for logs: it may
 * name persons.
 */
public final class NoticeText {

  private static final String INDENT = "  ";

  private NoticeText() {}

  /**
   * The lines of a notice; the first names the workbook.
   *
   * @param most how many lines of groups, and of changes, are given at most; the rest is counted
   */
  public static List<String> lines(ReturnNotice notice, int most) {
    Wording wording = new Wording(notice.language());
    List<String> lines = new ArrayList<>();
    lines.add(notice.outcomes().isEmpty() ? notice.workbook() : notice.outcomes().get(0).path());
    for (WorkbookResult outcome : notice.outcomes()) {
      lines.add(INDENT + wording.outcome(outcome) + ".");
    }
    notice.totals().forEach(totals -> lines.add(INDENT + wording.totals(totals)));
    List<Finding> sorted = FindingOrder.sorted(notice.findings(), List.of());
    add(
        lines,
        FindingGroup.of(sorted).stream().map(group -> group(group, wording)).toList(),
        most,
        wording);
    for (RosterDifference difference : notice.differences()) {
      lines.add(INDENT + wording.difference(difference));
      add(
          lines,
          DifferenceLine.of(difference, wording).stream().map(NoticeText::change).toList(),
          most,
          wording);
    }
    return lines;
  }

  private static void add(List<String> lines, List<String> more, int most, Wording wording) {
    more.stream().limit(most).forEach(line -> lines.add(INDENT + INDENT + line));
    if (more.size() > most) {
      lines.add(
          INDENT
              + INDENT
              + wording.choose("… và ", "… and ")
              + wording.count(more.size() - most)
              + wording.choose(" dòng nữa", " more"));
    }
  }

  private static String group(FindingGroup group, Wording wording) {
    String place = group.sheet() == null ? "" : ", " + group.sheet();
    String rows = wording.rows(group);
    return wording.severity(group.severity())
        + " "
        + group.rule().number()
        + " × "
        + wording.count(group.count())
        + place
        + (rows.isEmpty() ? "" : ", " + rows)
        + ": "
        + FindingText.sentence(group.problem(wording.language()));
  }

  private static String change(DifferenceLine line) {
    String values =
        line.before().isEmpty()
            ? line.after()
            : line.after().isEmpty() ? line.before() : line.before() + " → " + line.after();
    return line.kind()
        + ": "
        + line.person().code()
        + " "
        + line.person().name()
        + " ("
        + values
        + ")";
  }
}
