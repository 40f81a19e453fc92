package vn.bienche.reports.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.query.Row;
import vn.bienche.warehouse.contract.NearestValue;
import vn.bienche.warehouse.contract.OutputCatalog;
import vn.bienche.warehouse.contract.OutputColumn;

/** What to say when a question does not name one row: the choices, in the words of the tables. */
final class RowHints {

  private static final int SHOWN = 12;

  /** Words for keys that tables print as headings or not at all. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("officials", "cán bộ, công chức"),
          Map.entry("public_employees", "viên chức"),
          Map.entry("total", "tổng số"),
          Map.entry("all", "tất cả cán bộ, công chức, viên chức"),
          Map.entry("leaders", "lãnh đạo, quản lý"),
          Map.entry("sex", "giới tính"),
          Map.entry("young", "cán bộ trẻ"),
          Map.entry("ethnic_minority", "dân tộc thiểu số"),
          Map.entry("education", "trình độ chuyên môn"),
          Map.entry("politics", "lý luận chính trị"),
          Map.entry("party", "đảng viên"),
          Map.entry("as_was", "theo tổ chức của từng năm"),
          Map.entry("restated", "quy về tổ chức hiện nay"),
          Map.entry("CVCC", "chuyên viên cao cấp"),
          Map.entry("CVC", "chuyên viên chính"),
          Map.entry("CV", "chuyên viên"),
          Map.entry("CS", "cán sự"),
          Map.entry("NV", "nhân viên"));

  private RowHints() {}

  static ReportFault noUnit(List<Printed> all, ExplainRequest request) {
    Map<String, String> names = new LinkedHashMap<>();
    all.forEach(p -> names.put(p.row().requiredText("unit_code"), named(p)));
    String nearest = NearestValue.of(request.unit(), names.keySet()).orElse("");
    if (nearest.isEmpty()) {
      List<String> printed = all.stream().map(Printed::unitName).distinct().toList();
      String name = NearestValue.of(request.unit(), printed).orElse("");
      nearest =
          all.stream()
              .filter(p -> p.unitName().equals(name))
              .map(p -> p.row().requiredText("unit_code"))
              .findFirst()
              .orElse("");
    }
    boolean none = nearest.isEmpty();
    String maybe = none ? "" : nearest + " – " + names.get(nearest);
    return new ReportFault(
        "Báo cáo "
            + request.report()
            + " không có đơn vị '"
            + request.unit()
            + "' ở kỳ này"
            + (none ? "." : ", có phải " + maybe + "?"),
        "Report "
            + request.report()
            + " has no unit '"
            + request.unit()
            + "' in this period"
            + (none ? "." : ", do you mean " + maybe + "?"));
  }

  /** As the table has it: the number in its first column, and the name. */
  private static String named(Printed printed) {
    Row row = printed.row();
    String label = row.has("label") ? row.text("label") : null;
    return label == null ? printed.unitName() : label + ". " + printed.unitName();
  }

  static ReportFault notOne(List<Printed> ofUnit, List<Printed> left, ExplainRequest request) {
    Map<String, Map<String, String>> choices = new LinkedHashMap<>();
    for (Printed printed : left.isEmpty() ? ofUnit : left) {
      printed
          .keys()
          .forEach(
              (key, value) ->
                  choices
                      .computeIfAbsent(key, k -> new LinkedHashMap<>())
                      .putIfAbsent(value, words(printed.row(), key, value)));
    }
    choices.values().removeIf(values -> values.size() < 2 && !left.isEmpty());
    String rows =
        choices.entrySet().stream()
            .map(
                e ->
                    header(request.report(), e.getKey()) + ": " + options(e.getKey(), e.getValue()))
            .collect(Collectors.joining("; "));
    String unit = named(ofUnit.get(0));
    return new ReportFault(
        "Trong "
            + request.report()
            + ", "
            + unit
            + " ("
            + ofUnit.get(0).row().requiredText("unit_code")
            + ") có nhiều dòng; thêm vào lệnh một lựa chọn cho mỗi mục. "
            + rows
            + ".",
        "In "
            + request.report()
            + ", "
            + unit
            + " has several rows; add one choice of each. "
            + rows
            + ".");
  }

  private static String options(String key, Map<String, String> values) {
    String first =
        values.entrySet().stream()
            .limit(SHOWN)
            .map(
                e ->
                    "--row \""
                        + key
                        + "="
                        + e.getKey()
                        + "\""
                        + (e.getValue().isEmpty() ? "" : " (" + e.getValue() + ")"))
            .collect(Collectors.joining(", "));
    return values.size() > SHOWN ? first + ", …" : first;
  }

  private static String header(String report, String key) {
    return OutputCatalog.of(report).stream()
        .filter(column -> column.key().equals(key))
        .map(OutputColumn::header)
        .findFirst()
        .orElse(key);
  }

  private static String words(Row row, String key, String value) {
    String position =
        key.equals("position_code") && row.has("position") ? row.text("position") : "";
    return position == null || position.isEmpty() ? WORDS.getOrDefault(value, "") : position;
  }
}
