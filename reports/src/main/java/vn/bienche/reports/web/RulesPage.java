package vn.bienche.reports.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.query.WarehouseReader;
import vn.bienche.warehouse.value.Period;

/** Which rules on sizes, deputies and unit limits are not kept, by which body, and by how much. */
final class RulesPage {

  private static final Map<String, String> MEASURES =
      Map.of(
          "posts", "biên chế",
          "deputies", "cấp phó",
          "leaders_pct", "% lãnh đạo",
          "hours", "giờ/năm",
          "senior_posts", "chuyên viên cao cấp",
          "rooms", "phòng, ban");

  private static final Map<String, String> SIGNS =
      Map.of("<=", "không quá", ">=", "ít nhất", "=", "đúng");

  private final WarehouseReader warehouse;

  RulesPage(WarehouseReader warehouse) {
    this.warehouse = warehouse;
  }

  Answer page(Question question) {
    String day = question.text("period", "");
    Period period = Question.period(day);
    String unit = question.text("unit");
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("run", warehouse.requiredPublication(question.text("run")).runNo());
    parameters.put("as_of", period.lastDay());
    parameters.put("unit", unit);
    List<Row> rows = warehouse.rows("/vn/bienche/reports/web/rules.sql", parameters);
    StringBuilder body = new StringBuilder("<form action=\"/rules\">");
    body.append(Html.input("period", "Kỳ hoặc ngày", day, "2024-Q1"));
    body.append(Html.input("unit", "Mã đơn vị", unit, "để trống: tất cả"));
    body.append("<button>Xem</button></form>\n");
    body.append(
        "<p>Quy định không bắt buộc với một khối (mục structure_rule_blocks trong cài đặt) chỉ là"
            + " mức tham khảo.</p>\n");
    if (rows.isEmpty()) {
      body.append("<p>Vào ngày này mọi quy định đều được bảo đảm, hoặc chưa có số liệu.</p>");
    } else {
      body.append(table(rows));
    }
    return Answer.page(200, "Quy định về tổ chức, biên chế chưa bảo đảm", body.toString());
  }

  private static String table(List<Row> rows) {
    StringBuilder table = new StringBuilder("<div class=\"wide\"><table><thead><tr>");
    for (String header :
        List.of(
            "Đơn vị",
            "Bộ phận",
            "Quy định",
            "Thực tế",
            "Giới hạn",
            "Tính chất",
            "Kết luận",
            "Căn cứ")) {
      table.append("<th scope=\"col\">").append(header);
    }
    table.append("</tr></thead><tbody>\n");
    for (Row row : rows) {
      String measure = MEASURES.getOrDefault(row.requiredText("measure"), "");
      table.append("<tr>");
      cell(table, row.text("line"));
      cell(table, row.text("body"));
      cell(table, row.requiredText("rule_id") + " – " + row.requiredText("rule_text"));
      cell(table, number(row.number("observed")) + " " + measure + known(row));
      cell(
          table,
          SIGNS.getOrDefault(row.requiredText("operator"), "")
              + " "
              + number(row.number("allowed")));
      cell(table, row.flag("is_binding") ? "bắt buộc" : "tham khảo");
      cell(
          table,
          row.requiredText("verdict").equals("grace")
              ? "trong thời hạn sau sáp nhập"
              : "chưa bảo đảm");
      cell(table, row.text("basis"));
      table.append("</tr>\n");
    }
    return table.append("</tbody></table></div>\n").toString();
  }

  private static void cell(StringBuilder table, @Nullable String text) {
    table.append("<td>").append(Html.escaped(text)).append("</td>");
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** A size that no list of positions tells is said to be the number of persons. */
  private static String known(Row row) {
    return "present".equals(row.text("size_known_by")) && "posts".equals(row.text("measure"))
        ? " (theo số có mặt)"
        : "";
  }
}
