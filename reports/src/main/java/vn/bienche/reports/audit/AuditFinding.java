package vn.bienche.reports.audit;

import java.util.List;
import vn.bienche.warehouse.value.Language;

/**
 * One cell of a published table that contradicts the others. Holds texts, numbers and enums only,
 * so that it can be written as JSON as it stands.
 *
 * @param line of the file, counted from 1, as an editor shows it
 * @param row key of the row: unit code and whatever else tells rows of a unit apart
 * @param column header of the column
 * @param published text as it stands in the file
 * @param expected what should stand there, with {@code .} decimals; empty where no value can be
 *     said
 * @param kind of the contradiction
 * @param confidence that this cell is the culprit
 * @param ruleVietnamese which cells give the expectation, for the clerk
 * @param ruleEnglish the same in English
 * @param suspects other cells, as {@code row / column = text}, one of which may be the wrong one
 *     instead; empty when the evidence points to this cell alone
 * @param resolves other calculations, as {@code row / column = text}, that fail with the printed
 *     figure and hold with the expected one
 * @param consequences other cells that follow from this one and change with it
 */
public record AuditFinding(
    int line,
    String row,
    String column,
    String published,
    String expected,
    AuditKind kind,
    Confidence confidence,
    String ruleVietnamese,
    String ruleEnglish,
    List<String> suspects,
    List<String> resolves,
    List<String> consequences) {

  public AuditFinding {
    suspects = List.copyOf(suspects);
    resolves = List.copyOf(resolves);
    consequences = List.copyOf(consequences);
  }

  /** The rule in words. */
  public String rule(Language language) {
    return language.choose(ruleVietnamese, ruleEnglish);
  }

  /** The whole finding as one paragraph for the clerk. */
  public String text(Language language) {
    StringBuilder text = new StringBuilder();
    text.append(language.choose("Dòng ", "Line ")).append(line).append(", ").append(row);
    if (!column.isEmpty()) {
      text.append(language.choose(", cột “", ", column “")).append(column).append("”");
    }
    text.append(": ").append(kind.text(language));
    text.append(language.choose(", đã in ", ", printed ")).append(published);
    if (!expected.isEmpty()) {
      String number = language == Language.VI ? NumberText.vietnamese(expected) : expected;
      text.append(language.choose(", đúng ra là ", ", expected ")).append(number);
    }
    text.append(". ").append(rule(language)).append('.');
    append(text, suspects, language.choose(" Cũng có thể sai ở: ", " Or one of these is wrong: "));
    append(text, resolves, language.choose(" Sửa ô này thì khớp cả: ", " This also settles: "));
    append(text, consequences, language.choose(" Kéo theo: ", " Changes with it: "));
    return text.append(language.choose(" Mức độ: ", " Confidence: "))
        .append(confidence.text(language))
        .append('.')
        .toString();
  }

  private static void append(StringBuilder text, List<String> cells, String introduction) {
    if (!cells.isEmpty()) {
      text.append(introduction).append(String.join("; ", cells)).append('.');
    }
  }
}
