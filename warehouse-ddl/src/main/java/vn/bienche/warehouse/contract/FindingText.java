package vn.bienche.warehouse.contract;

import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.SourceRef;

/**
 * A finding in words that a clerk understands.
 *
 * @param place where, such as {@code Ô E14} or {@code Dòng 14}; empty when the whole workbook is
 *     meant
 * @param problem what is wrong, beginning in lower case
 * @param expected what should stand there
 * @param remedy how to mend it
 * @param language of the texts
 */
public record FindingText(
    String place, String problem, String expected, String remedy, Language language) {

  /** Renders a finding with the messages of its rule. */
  public static FindingText of(Finding finding, Language language) {
    RuleText text = RuleCatalog.of(finding.rule()).text(language);
    return new FindingText(
        place(finding.source(), language),
        text.problem().render(finding.arguments(), finding.rawValue()),
        text.expected().render(finding.arguments(), finding.rawValue()),
        text.remedy().render(finding.arguments(), finding.rawValue()),
        language);
  }

  /** Everything in one line; an expectation that says nothing is left out. */
  public String line() {
    StringBuilder line = new StringBuilder();
    line.append(place.isEmpty() ? sentence(problem) : place + ": " + problem + ".");
    if (!expected.isBlank()) {
      line.append(language.choose(" Cần: ", " Expected: ")).append(expected).append('.');
    }
    return line.append(language.choose(" Cách sửa: ", " To mend: "))
        .append(remedy)
        .append('.')
        .toString();
  }

  /** A text of this finding as a sentence of its own: capital first letter, full stop. */
  public static String sentence(String text) {
    if (text.isBlank()) {
      return "";
    }
    int first = text.offsetByCodePoints(0, 1);
    String end = text.endsWith("…") || text.endsWith(".") ? "" : ".";
    return text.substring(0, first).toUpperCase(java.util.Locale.ROOT)
        + text.substring(first)
        + end;
  }

  private static String place(SourceRef source, Language language) {
    String cell = source.cell();
    if (cell == null) {
      String sheet = source.sheet();
      return sheet == null ? "" : language.choose("Trang tính “", "Sheet “") + sheet + "”";
    }
    boolean wholeRow = cell.chars().allMatch(Character::isDigit);
    return wholeRow
        ? language.choose("Dòng ", "Row ") + cell
        : language.choose("Ô ", "Cell ") + cell;
  }
}
