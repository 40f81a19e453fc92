package vn.bienche.reports.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.bienche.warehouse.value.Language;

/** An explanation for a reader. */
public final class ExplanationText {

  private final Language language;
  private final int limit;

  /**
   * Prepares.
   *
   * @param limit facts that are shown of each figure; 0 shows all
   */
  public ExplanationText(Language language, int limit) {
    this.language = language;
    this.limit = limit;
  }

  public String of(Explanation figure) {
    StringBuilder text = new StringBuilder();
    text.append(figure.report()).append(" · ").append(figure.header());
    text.append(" (").append(figure.column()).append(")\n");
    text.append(figure.unitCode()).append(' ').append(figure.unit());
    text.append(" · ").append(figure.period()).append(keys(figure)).append('\n');
    text.append(words("Số in: ", "Printed: ")).append(printed(figure)).append('\n');
    text.append(method(figure)).append('\n');
    text.append(words("Bảng: ", "Table: ")).append(figure.mart());
    text.append(words("; lượt công bố ", "; publication ")).append(figure.runId()).append('\n');
    figure.parts().forEach(part -> part(text, part));
    facts(text, figure, "  ");
    verdict(text, figure);
    return text.toString();
  }

  /** Parts are named as the report prints them; keys are for programs. */
  private String method(Explanation figure) {
    String method = figure.method();
    for (Explanation part : figure.parts()) {
      method =
          method.replaceAll(
              "\\b" + Pattern.quote(part.column()) + "\\b", Matcher.quoteReplacement(named(part)));
    }
    return method;
  }

  private String named(Explanation part) {
    return language.choose("«" + part.header() + "»", part.column());
  }

  private String words(String vietnamese, String english) {
    return language.choose(vietnamese, english);
  }

  private String printed(Explanation figure) {
    String printed = figure.printed();
    return printed == null ? words("(ô trống)", "(empty)") : printed;
  }

  private static String keys(Explanation figure) {
    return figure.row().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(key -> key.getKey() + "=" + key.getValue())
        .collect(Collectors.joining(", ", figure.row().isEmpty() ? "" : " · ", ""));
  }

  private void part(StringBuilder text, Explanation part) {
    BigDecimal counted = part.counted();
    text.append("\n  ").append(named(part)).append(" = ");
    text.append(counted == null ? "?" : counted.toPlainString());
    text.append("  ").append(method(part)).append('\n');
    part.parts().forEach(deeper -> part(text, deeper));
    facts(text, part, "    ");
  }

  private void facts(StringBuilder text, Explanation figure, String indent) {
    List<ExplainedFact> facts = figure.facts();
    int shown = limit == 0 ? facts.size() : Math.min(limit, facts.size());
    for (int i = 0; i < shown; i++) {
      text.append(indent)
          .append(i + 1)
          .append(". ")
          .append(fact(figure, facts.get(i)))
          .append('\n');
    }
    if (shown < facts.size()) {
      int left = facts.size() - shown;
      text.append(indent)
          .append(
              words(
                  "… và " + left + " dữ kiện nữa (--limit 0: tất cả)",
                  "… and " + left + " more (--limit 0: all)"))
          .append('\n');
    }
  }

  private static String fact(Explanation figure, ExplainedFact fact) {
    StringBuilder text = new StringBuilder(fact.key());
    if (fact.name() != null) {
      text.append(' ').append(fact.name());
    }
    if (fact.detail() != null) {
      text.append(" – ").append(fact.detail());
    }
    if (figure.kind().equals("sum")) {
      text.append(" – ").append(fact.amount().stripTrailingZeros().toPlainString());
    }
    if (!fact.places().isEmpty()) {
      text.append(" – ").append(places(fact.places()));
    }
    return text.toString();
  }

  /** Cells of one sheet are named together: {@code a.xlsx › DSCB › B14, J14}. */
  private static String places(List<FactPlace> places) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (FactPlace place : places) {
      String sheet = place.workbook() + " › " + place.sheet();
      if (sheet.equals(before) && place.cell() != null) {
        text.append(", ").append(place.cell());
      } else {
        text.append(text.isEmpty() ? "" : "; ").append(place.display());
      }
      before = sheet;
    }
    return text.toString();
  }

  private void verdict(StringBuilder text, Explanation figure) {
    Boolean agrees = figure.agrees();
    if (agrees == null) {
      return;
    }
    BigDecimal counted = figure.counted();
    String made = counted == null ? "–" : shortened(counted);
    text.append(
        agrees
            ? words(
                "Khớp: tính lại từ dữ kiện được " + made + ".",
                "Agrees: made again from the facts " + made + ".")
            : words(
                "KHÔNG KHỚP: tính lại từ dữ kiện được " + made + ".",
                "DOES NOT AGREE: made again from the facts " + made + "."));
    text.append('\n');
  }

  private static String shortened(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 4
        ? plain.toPlainString()
        : plain.setScale(4, java.math.RoundingMode.HALF_UP).toPlainString() + "…";
  }
}
