package vn.bienche.reports.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.reports.explain.Explain;
import vn.bienche.reports.explain.ExplainRequest;
import vn.bienche.reports.explain.Explanation;
import vn.bienche.reports.explain.ExplanationText;
import vn.bienche.reports.explain.FigureRow;
import vn.bienche.warehouse.contract.OutputCatalog;
import vn.bienche.warehouse.contract.OutputColumn;
import vn.bienche.warehouse.value.Language;

/** The table of a report, in which each figure leads to its explanation. */
final class FigurePages {

  /** Keys of a row stand in the address behind this. */
  private static final String KEY = "row.";

  private static final int MOST_ROWS = 400;
  private static final int MOST_FACTS = 200;

  private final Explain explain;

  FigurePages(Explain explain) {
    this.explain = explain;
  }

  Answer table(String report, Question question) {
    String period = question.text("period", "");
    String unit = question.text("unit");
    List<FigureRow> rows =
        explain.rows(request(report, "", "", question)).stream()
            .filter(row -> unit == null || row.unitCode().equals(unit))
            .toList();
    List<OutputColumn> columns = OutputCatalog.of(report);
    StringBuilder body = new StringBuilder("<form action=\"/report/" + report + "\">");
    body.append(Html.input("period", "Kỳ hoặc ngày", period, "2024-Q1"));
    body.append(Html.input("unit", "Mã đơn vị", unit, "để trống: tất cả"));
    body.append("<button>Xem</button></form>\n");
    if (rows.size() > MOST_ROWS) {
      body.append("<p>Có ").append(rows.size()).append(" dòng; dưới đây là ").append(MOST_ROWS);
      body.append(" dòng đầu. Chọn một đơn vị để xem đủ.</p>\n");
    }
    body.append(
        "<p>Bấm vào một con số để xem nó từ đâu ra.</p>\n<div class=\"wide\"><table><thead><tr>");
    columns.forEach(c -> body.append("<th scope=\"col\">").append(Html.escaped(c.header())));
    body.append("</tr></thead><tbody>\n");
    rows.stream()
        .limit(MOST_ROWS)
        .forEach(row -> body.append(line(report, row, columns, question)));
    return Answer.page(
        200, report + ", " + period, body.append("</tbody></table></div>").toString());
  }

  private static String line(
      String report, FigureRow row, List<OutputColumn> columns, Question question) {
    StringBuilder line = new StringBuilder("<tr class=\"" + row.rowType() + "\">");
    for (OutputColumn column : columns) {
      String value = row.values().getOrDefault(column.key(), "");
      boolean number = column.type().equals("int") || column.type().equals("decimal2");
      line.append(number ? "<td class=\"number\">" : "<td>");
      line.append(
          number && !value.isEmpty()
              ? Html.link(address(report, row, column, question), shown(value))
              : Html.escaped(value));
      line.append("</td>");
    }
    return line.append("</tr>\n").toString();
  }

  /** As documents print it: a comma before decimals. */
  private static String shown(String plain) {
    return plain.replace('.', ',');
  }

  private static String address(
      String report, FigureRow row, OutputColumn column, Question question) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("report", report);
    parameters.put("unit", row.unitCode());
    parameters.put("column", column.key());
    parameters.put("period", question.text("period", ""));
    row.keys().forEach((key, value) -> parameters.put(KEY + key, value));
    return Html.address("/explain", parameters);
  }

  Answer explanation(Question question) {
    Explanation explanation =
        explain.explain(
            request(
                question.text("report", ""),
                question.text("unit", ""),
                question.text("column", ""),
                question));
    String text = new ExplanationText(Language.VI, MOST_FACTS).of(explanation);
    String title = explanation.report() + ": " + explanation.header() + ", " + explanation.unit();
    return Answer.page(200, title, "<pre>" + Html.escaped(text) + "</pre>");
  }

  private static ExplainRequest request(
      String report, String unit, String column, Question question) {
    Map<String, String> keys = new LinkedHashMap<>();
    question
        .parameters()
        .forEach(
            (key, value) -> {
              if (key.startsWith(KEY)) {
                keys.put(key.substring(KEY.length()), value);
              }
            });
    return new ExplainRequest(
        report,
        unit,
        column,
        Question.period(question.text("period", "")),
        null,
        keys,
        question.text("run"));
  }
}
