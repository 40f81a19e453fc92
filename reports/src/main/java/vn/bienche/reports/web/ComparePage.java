package vn.bienche.reports.web;

import java.io.IOException;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.bienche.reports.ReportSettings;
import vn.bienche.reports.compare.Comparison;
import vn.bienche.reports.compare.ComparisonFiles;
import vn.bienche.reports.compare.ComparisonRequest;
import vn.bienche.reports.compare.Measure;
import vn.bienche.reports.compare.Measures;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.HeaderCell;
import vn.bienche.reports.table.Line;
import vn.bienche.reports.table.Table;
import vn.bienche.warehouse.value.Language;

/** Units and periods side by side, as tables and charts. */
final class ComparePage {

  private final Comparison comparison;
  private final ReportSettings settings;

  ComparePage(Supplier<Connection> warehouse, ReportSettings settings) {
    this.comparison = new Comparison(warehouse);
    this.settings = settings;
  }

  Answer page(Question question) {
    StringBuilder body = new StringBuilder(form(question));
    if (!question.list("periods").isEmpty()) {
      ComparisonFiles files = files(question);
      List<Measure> measures = request(question).measures();
      List<Table> tables = files.tables();
      for (int i = 0; i < tables.size(); i++) {
        body.append(table(tables.get(i)));
        Map<String, String> chart = new LinkedHashMap<>(question.parameters());
        chart.put("measure", measures.get(i).key());
        body.append("<img alt=\"Biểu đồ: ").append(Html.escaped(measures.get(i).header()));
        body.append("\" src=\"").append(Html.address("/compare.svg", chart)).append("\">\n");
      }
      files.notes().forEach(note -> body.append("<p class=\"note\">").append(Html.escaped(note)));
    }
    return Answer.page(200, "So sánh", body.toString());
  }

  Answer chart(Question question) throws IOException {
    byte[] svg = files(question).svg(request(question).measures().get(0));
    return new Answer(200, "image/svg+xml", svg, null);
  }

  private ComparisonFiles files(Question question) {
    return new ComparisonFiles(comparison.compare(request(question)), settings, Language.VI);
  }

  private static ComparisonRequest request(Question question) {
    return new ComparisonRequest(
        question.list("units"),
        question.text("within"),
        question.list("periods").stream().map(Question::period).distinct().toList(),
        List.of(Measures.of(question.text("measure", "headcount"))),
        question.text("restated") != null,
        null,
        question.text("comparable") != null,
        question.text("run"));
  }

  private static String form(Question question) {
    StringBuilder form =
        new StringBuilder("<form action=\"/compare\">\n<label>Chỉ tiêu <select name=\"measure\">");
    String chosen = question.text("measure", "headcount");
    for (Measure measure : Measures.all()) {
      form.append("<option value=\"").append(measure.key()).append('"');
      form.append(measure.key().equals(chosen) ? " selected>" : ">");
      form.append(Html.escaped(measure.header())).append("</option>");
    }
    form.append("</select></label>\n");
    form.append(Html.input("periods", "Các kỳ", question.text("periods"), "2022, 2023"));
    form.append(Html.input("units", "Đơn vị", question.text("units"), "để trống: tất cả"));
    form.append(Html.input("within", "Trong nhóm", question.text("within"), "HG-I"));
    form.append(
        Html.checkbox("restated", "quy về tổ chức hiện nay", question.text("restated") != null));
    form.append(
        Html.checkbox(
            "comparable", "chỉ đơn vị so sánh được", question.text("comparable") != null));
    return form.append("<button>So sánh</button></form>\n").toString();
  }

  private static String table(Table table) {
    StringBuilder html = new StringBuilder("<div class=\"wide\"><table><caption>");
    html.append(Html.escaped(table.heading())).append("</caption><thead>");
    List<HeaderCell> header = HeaderCell.of(table.form());
    for (int row = 0; row < table.form().headerDepth(); row++) {
      html.append("<tr>");
      for (HeaderCell cell : header) {
        if (cell.row() == row) {
          html.append("<th scope=\"col\" rowspan=\"").append(cell.rows());
          html.append("\" colspan=\"").append(cell.columns()).append("\">");
          html.append(Html.escaped(cell.text()));
        }
      }
      html.append("</tr>");
    }
    html.append("</thead><tbody>\n");
    for (Line line : table.lines()) {
      html.append(line.style().isBold() ? "<tr class=\"group\">" : "<tr>");
      for (int i = 0; i < line.cells().size(); i++) {
        Cell cell = line.cells().get(i);
        boolean number = table.form().columns().get(i).kind().isNumber();
        html.append(number ? "<td class=\"number\">" : "<td>");
        html.append(Html.escaped(cell.text())).append("</td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody></table></div>\n").toString();
  }
}
