package vn.bienche.ingest.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.PeriodKind;

/**
 * The row that shows how a form is filled. Its first cell holds {@link #MARK}, and whoever reads
 * the form leaves it out.
 */
public final class ExampleRow {

  /** What the first cell of the example row says. */
  public static final String MARK = "VÍ DỤ";

  private static final Map<String, Object> BY_KEY =
      Map.ofEntries(
          Map.entry("staff_code", "CB00000"),
          Map.entry("full_name", "Nguyễn Văn A"),
          Map.entry("birth_date", LocalDate.of(1985, 3, 20)),
          Map.entry("joined_on", LocalDate.of(2009, 9, 1)),
          Map.entry("party_on", LocalDate.of(2012, 5, 19)),
          Map.entry("sex", "Nam"),
          Map.entry("ethnicity", "Kinh"),
          Map.entry("religion", "Không"),
          Map.entry("title", "Chuyên viên"),
          Map.entry("category", "Công chức"),
          Map.entry("grade_code", "01.003"),
          Map.entry("step", 3),
          Map.entry("coefficient", new BigDecimal("3.00")),
          Map.entry("decision_no", "123-QĐ/BTCTU"),
          Map.entry("description", "Thẩm định hồ sơ bổ nhiệm cán bộ của Huyện ủy"),
          Map.entry("task", "Thẩm định hồ sơ bổ nhiệm"),
          Map.entry("product", "Tờ trình"),
          Map.entry("hours", new BigDecimal("2.5")),
          Map.entry("hours_each", new BigDecimal("4")),
          Map.entry("hours_total", new BigDecimal("48")),
          Map.entry("quantity", 12),
          Map.entry("complexity", 2),
          Map.entry("level", 3),
          Map.entry("posts", 1),
          Map.entry("position", "Chuyên viên tổ chức cán bộ"),
          Map.entry("position_code", "TC-07"),
          Map.entry("task_code", "TC.01"),
          Map.entry("competency", "Soạn thảo văn bản"),
          Map.entry("confirmed_by", "Trần Thị B"),
          Map.entry("unit", "Ban Tổ chức Tỉnh ủy"),
          Map.entry("unit_code", "HG-I-1"),
          Map.entry("officials", 21),
          Map.entry("public_employees", 0),
          Map.entry("contracts", 3),
          Map.entry("rating", "Hoàn thành tốt nhiệm vụ"),
          Map.entry("movement", "Chuyển đến"));

  private ExampleRow() {}

  /** Value of one column, or null where the example leaves the cell empty. */
  static @Nullable Object value(FormColumn column, Period period) {
    Object known = BY_KEY.get(column.key());
    if (known != null) {
      return known;
    }
    if (column.key().equals("year")) {
      return period.kind() == PeriodKind.NONE ? null : period.year();
    }
    if (!column.required()) {
      return null;
    }
    return switch (column.type()) {
      case DATE -> period.kind() == PeriodKind.NONE ? LocalDate.of(2024, 1, 1) : period.firstDay();
      case ENUM -> column.allowed().isEmpty() ? null : column.allowed().get(0);
      case INT, DECIMAL, HOURS, TEXT, CODE, CODES, FLAG -> null;
    };
  }
}
