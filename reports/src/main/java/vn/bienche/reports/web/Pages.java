package vn.bienche.reports.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.ReportFormat;
import vn.bienche.reports.ReportRequest;
import vn.bienche.reports.ReportResult;
import vn.bienche.reports.ReportSettings;
import vn.bienche.reports.Reports;
import vn.bienche.reports.explain.Explain;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.warehouse.value.Language;

/** Which page answers which question. */
final class Pages {

  private static final Pattern REPORT = Pattern.compile("/report/(R\\d\\d[A-Z]?)");
  private static final Pattern FILE =
      Pattern.compile("/file/(R\\d\\d[A-Z]?)\\.(pdf|docx|xlsx|csv|json)");
  private static final Map<ReportFormat, String> TYPES =
      Map.of(
          ReportFormat.PDF, "application/pdf",
          ReportFormat.DOCX,
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          ReportFormat.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          ReportFormat.CSV, "text/csv; charset=utf-8",
          ReportFormat.JSON, "application/json");

  private final WarehouseReader warehouse;
  private final Reports reports;
  private final FigurePages figures;
  private final ComparePage compare;
  private final RulesPage rules;

  Pages(Supplier<Connection> warehouse, ReportSettings settings) {
    this.warehouse = new WarehouseReader(warehouse);
    this.reports = new Reports(warehouse, settings);
    this.figures = new FigurePages(new Explain(warehouse, Language.VI));
    this.compare = new ComparePage(warehouse, settings);
    this.rules = new RulesPage(this.warehouse);
  }

  /** The answer; null where there is no such page. */
  @Nullable Answer answer(Question question) throws IOException {
    switch (question.path()) {
      case "/":
        return start(question);
      case "/style.css":
        return style();
      case "/compare":
        return compare.page(question);
      case "/compare.svg":
        return compare.chart(question);
      case "/rules":
        return rules.page(question);
      case "/explain":
        return figures.explanation(question);
      default:
        return document(question);
    }
  }

  private @Nullable Answer document(Question question) throws IOException {
    Matcher table = REPORT.matcher(question.path());
    if (table.matches()) {
      return Explain.reports().contains(table.group(1))
          ? figures.table(table.group(1), question)
          : null;
    }
    Matcher file = FILE.matcher(question.path());
    return file.matches() && reports.ids().contains(file.group(1)) ? file(file, question) : null;
  }

  private Answer start(Question question) {
    Row latest =
        warehouse.rows("/vn/bienche/reports/web/latest.sql", Map.of()).stream()
            .findFirst()
            .orElse(null);
    if (latest == null) {
      return Answer.page(
          200,
          "Chưa có số liệu",
          "<p>Chưa có lượt công bố nào; hãy chạy lệnh <code>bienche build</code>.</p>");
    }
    String period = question.text("period", latest.requiredText("data_date"));
    StringBuilder body = new StringBuilder();
    body.append("<p>Lượt công bố <b>").append(Html.escaped(latest.text("run_id")));
    body.append("</b>, ").append(Html.escaped(latest.text("published_at")));
    body.append("; số liệu đến ngày ").append(Html.escaped(latest.text("data_day")));
    body.append("; thiếu danh sách của ").append(Html.escaped(latest.text("missing_units")));
    body.append(" đơn vị, lấy số liệu kỳ trước của ");
    body.append(Html.escaped(latest.text("carried_units"))).append(" đơn vị.</p>\n");
    body.append("<form action=\"/\">");
    String unit = question.text("unit");
    body.append(Html.input("period", "Kỳ hoặc ngày", period, "2024-Q1"));
    body.append(Html.input("unit", "Mã đơn vị", unit, "để trống: tất cả"));
    body.append("<button>Xem</button></form>\n");
    body.append("<table><caption>Báo cáo của kỳ ").append(Html.escaped(period));
    body.append(
        "</caption><thead><tr><th scope=\"col\">Mã<th scope=\"col\">Báo cáo<th"
            + " scope=\"col\">Bảng<th scope=\"col\">Tệp</tr></thead><tbody>\n");
    Map<String, String> titles = reports.titles();
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("period", period);
    if (unit != null) {
      parameters.put("unit", unit);
    }
    for (String id : reports.ids()) {
      body.append(line(id, titles.getOrDefault(id, ""), parameters));
    }
    body.append("</tbody></table>\n<p>");
    body.append(Html.link(Html.address("/rules", parameters), "Quy định về tổ chức chưa bảo đảm"));
    return Answer.page(200, "Số liệu đã công bố", body.append("</p>").toString());
  }

  private static String line(String id, String title, Map<String, String> parameters) {
    StringBuilder line = new StringBuilder("<tr><th scope=\"row\">").append(id).append("</th><td>");
    line.append(Html.escaped(title)).append("</td><td>");
    if (Explain.reports().contains(id)) {
      line.append(Html.link(Html.address("/report/" + id, parameters), "xem"));
    }
    line.append("</td><td>");
    List<String> links = new ArrayList<>();
    for (String format : List.of("pdf", "docx", "xlsx", "csv", "json")) {
      links.add(Html.link(Html.address("/file/" + id + "." + format, parameters), format));
    }
    return line.append(String.join(" ", links)).append("</td></tr>\n").toString();
  }

  private static Answer style() throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream("style.css")) {
      byte[] content = Objects.requireNonNull(in, "style.css").readAllBytes();
      return new Answer(200, "text/css; charset=utf-8", content, null);
    }
  }

  /** A file made for this answer. */
  private Answer file(Matcher asked, Question question) throws IOException {
    ReportFormat format = ReportFormat.valueOf(asked.group(2).toUpperCase(Locale.ROOT));
    Path folder = Files.createTempDirectory("bienche-serve");
    try {
      ReportResult result =
          reports.write(
              new ReportRequest(
                  asked.group(1),
                  question.text("unit"),
                  Question.period(question.text("period", "")),
                  null,
                  question.text("run"),
                  Set.of(format),
                  folder));
      if (result.files().size() > 1) {
        throw new ReportFault(
            "Báo cáo này có một tệp cho mỗi đơn vị: hãy chọn một đơn vị.",
            "This report has a file for each unit: choose one.");
      }
      Path file = result.files().get(0);
      return new Answer(
          200,
          Objects.requireNonNull(TYPES.get(format)),
          Files.readAllBytes(file),
          file.getFileName().toString());
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
