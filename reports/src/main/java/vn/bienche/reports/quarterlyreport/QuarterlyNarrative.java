package vn.bienche.reports.quarterlyreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.bienche.reports.query.Row;
import vn.bienche.reports.table.Cell;
import vn.bienche.reports.table.Narrative;
import vn.bienche.reports.table.Paragraph;
import vn.bienche.reports.text.VietnameseDates;
import vn.bienche.reports.text.VietnameseNumbers;
import vn.bienche.warehouse.value.Period;

/** Writes the paragraphs in the phrasing of the province's quarterly reports. */
public final class QuarterlyNarrative implements Narrative {

  @Override
  public List<Paragraph> write(List<Row> rows) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph("II- KẾT QUẢ GHI NHẬT KÝ CÔNG VIỆC", true));
    means(rows).stream()
        .reduce((first, second) -> second)
        .ifPresent(last -> paragraphs.add(staff(last)));
    int number = 1;
    for (Row mean : means(rows)) {
      paragraphs.add(new Paragraph(number++ + ". " + capital(period(mean)), true));
      paragraphs.add(new Paragraph(mean(mean), false));
      List<Row> extremes = ofPeriod(rows, mean.requiredText("period"));
      add(
          paragraphs,
          "Cơ quan, đơn vị có số giờ làm việc bình quân cao nhất: ",
          units(extremes, "high"));
      add(
          paragraphs,
          "Cơ quan, đơn vị có số giờ làm việc bình quân thấp nhất: ",
          units(extremes, "low"));
      add(paragraphs, "Người có số giờ làm việc thấp nhất: ", persons(extremes, "low"));
      add(paragraphs, "Người có số giờ làm việc cao nhất: ", persons(extremes, "high"));
    }
    return paragraphs;
  }

  private static List<Row> means(List<Row> rows) {
    return rows.stream().filter(row -> row.requiredText("item").equals("mean")).toList();
  }

  private static List<Row> ofPeriod(List<Row> rows, String period) {
    return rows.stream().filter(row -> row.requiredText("period").equals(period)).toList();
  }

  private static void add(List<Paragraph> paragraphs, String lead, String text) {
    if (!text.isEmpty()) {
      paragraphs.add(new Paragraph("- " + lead + text + ".", false));
    }
  }

  private static Paragraph staff(Row mean) {
    String text =
        "Tổng số cán bộ của các cơ quan, đơn vị, địa phương tại thời điểm báo cáo là %s người; số cán bộ thực hiện"
            + " ghi nhật ký công việc là %s/%s người, đạt tỷ lệ %s%%.";
    String staff = count(mean, "staff");
    return new Paragraph(
        text.formatted(staff, count(mean, "staff_logged"), staff, decimal(mean, "logged_pct")),
        false);
  }

  private static String mean(Row mean) {
    return "Số giờ làm việc bình quân %s là %s giờ/người/tháng, tính bình quân %s giờ/người/ngày (có %s ngày làm việc, tương ứng %s giờ chuẩn)."
        .formatted(
            period(mean),
            decimal(mean, "hours_per_person"),
            decimal(mean, "hours_per_day"),
            count(mean, "working_days"),
            count(mean, "standard_hours"));
  }

  /** Units with the same mean stand together: Ngã Bảy, Châu Thành (7,68 giờ/người/ngày). */
  private static String units(List<Row> rows, String direction) {
    Map<String, List<Row>> byFigure = new LinkedHashMap<>();
    for (Row row : rows) {
      if (isExtreme(row, "unit", direction)) {
        byFigure.computeIfAbsent(decimal(row, "hours_per_day"), key -> new ArrayList<>()).add(row);
      }
    }
    return byFigure.entrySet().stream()
        .map(entry -> names(entry.getValue()) + " (" + entry.getKey() + " giờ/người/ngày)")
        .collect(Collectors.joining("; "));
  }

  private static String names(List<Row> rows) {
    return rows.stream().map(row -> row.requiredText("unit")).collect(Collectors.joining(", "));
  }

  private static String persons(List<Row> rows, String direction) {
    return rows.stream()
        .filter(row -> isExtreme(row, "person", direction))
        .map(QuarterlyNarrative::person)
        .collect(Collectors.joining("; "));
  }

  private static String person(Row row) {
    String reason = Objects.requireNonNullElse(row.text("reason"), "").strip();
    String figure = row.requiredText("unit") + " (" + decimal(row, "hours_per_day") + " giờ/ngày";
    return figure + (reason.isEmpty() ? ")" : "; lý do: " + reason + ")");
  }

  private static boolean isExtreme(Row row, String item, String direction) {
    return item.equals(row.text("item")) && direction.equals(row.text("direction"));
  }

  private static String period(Row row) {
    String period = row.requiredText("period");
    return Period.parse(period).map(VietnameseDates::period).orElse(period);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(VietnameseDates.LOCALE) + text.substring(1);
  }

  private static String count(Row row, String key) {
    BigDecimal value = row.number(key);
    return value == null ? Cell.MISSING : VietnameseNumbers.running(value.longValueExact());
  }

  private static String decimal(Row row, String key) {
    BigDecimal value = row.number(key);
    return value == null ? Cell.MISSING : VietnameseNumbers.running(value);
  }
}
