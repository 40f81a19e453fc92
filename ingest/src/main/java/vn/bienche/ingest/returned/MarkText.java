package vn.bienche.ingest.returned;

import java.util.List;
import java.util.StringJoiner;
import vn.bienche.warehouse.contract.FindingText;
import vn.bienche.warehouse.value.Finding;

/**
 * The comment of a cell: for each of its findings the rule, the value found, what is expected and
 * how to mend it.
 */
final class MarkText {

  static final String AUTHOR = "Kiểm tra số liệu";

  /**
   * First line of every comment of ours, by which it is known again when the workbook comes back
   * corrected.
   */
  static final String HEADING = "KIỂM TRA SỐ LIỆU";

  private static final int LONGEST = 6_000;

  private MarkText() {}

  static String of(List<Finding> findings, Wording wording) {
    StringJoiner text = new StringJoiner("\n\n", HEADING + "\n", "");
    findings.forEach(finding -> text.add(block(finding, wording)));
    String whole = text.toString();
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…";
  }

  /** A comment that is there already, with our part after it. */
  static String appended(String comment, String ours) {
    boolean oursIsThere = comment.contains(HEADING);
    return comment + "\n\n" + (oursIsThere ? ours.substring(HEADING.length() + 1) : ours);
  }

  /** What is left of a comment when our part is taken away. */
  static String withoutOurs(String comment) {
    int start = comment.indexOf(HEADING);
    return start < 0 ? comment : comment.substring(0, start).stripTrailing();
  }

  private static String block(Finding finding, Wording wording) {
    FindingText text = FindingText.of(finding, wording.language());
    StringJoiner lines = new StringJoiner("\n");
    lines.add(
        wording.severity(finding.severity())
            + " "
            + finding.rule().number()
            + ": "
            + FindingText.sentence(text.problem()));
    if (finding.rawValue() != null && !finding.rawValue().isBlank()) {
      lines.add(wording.choose("Đang ghi: ", "Found: ") + shortened(finding.rawValue()));
    }
    if (!text.expected().isBlank()) {
      lines.add(wording.choose("Cần: ", "Expected: ") + FindingText.sentence(text.expected()));
    }
    lines.add(wording.choose("Cách sửa: ", "To mend: ") + FindingText.sentence(text.remedy()));
    return lines.toString();
  }

  private static String shortened(String value) {
    return value.length() <= 200 ? value : value.substring(0, 199) + "…";
  }
}
