package vn.bienche.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.bienche.ingest.template.FormSheet;
import vn.bienche.samples.form.SampleWorkbook;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.contract.GradeCatalog;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.GradeLevel;
import vn.bienche.warehouse.value.Period;

/**
 * The rows of the calibrated province as they go into the workbooks, and the arithmetic of the
 * contract on them.
 */
final class SampleRows {

  private static final List<FormSheet> SHEETS =
      SampleProvince.workbooks(SampleOptions.calibrated()).stream()
          .map(workbook -> workbook.get())
          .map(SampleWorkbook::sheets)
          .flatMap(List::stream)
          .toList();

  private SampleRows() {}

  static List<FormSheet> sheets(FormCode form, Predicate<FormSheet> which) {
    return SHEETS.stream().filter(s -> s.form() == form).filter(which).toList();
  }

  /** Rows of one form and period, by unit. */
  static Map<String, List<? extends Map<String, ?>>> rows(FormCode form, Period period) {
    Map<String, List<? extends Map<String, ?>>> rows = new HashMap<>();
    sheets(form, s -> s.period().equals(period)).forEach(s -> rows.put(s.unit().code(), s.rows()));
    return rows;
  }

  /** Rows of a form and period of all units below a group or of one unit. */
  static List<Map<String, ?>> rowsBelow(String unit, FormCode form, Period period) {
    List<Map<String, ?>> found = new ArrayList<>();
    rows(form, period)
        .forEach(
            (code, rows) -> {
              if (unit.equals("HG") || code.equals(unit) || code.startsWith(unit + "-")) {
                found.addAll(rows);
              }
            });
    return found;
  }

  static List<Map<String, ?>> roster(String unit, LocalDate day) {
    return rowsBelow(unit, FormCode.DSCB, Period.ofDay(day));
  }

  static boolean isOfficial(Map<String, ?> person) {
    Object category = person.get("category");
    return "Cán bộ".equals(category) || "Công chức".equals(category);
  }

  static boolean isPublicEmployee(Map<String, ?> person) {
    return "Viên chức".equals(person.get("category"));
  }

  static boolean isContract(Map<String, ?> person) {
    return "Hợp đồng 111".equals(person.get("category"));
  }

  static int number(Map<String, ?> row, String key) {
    return row.get(key) instanceof Integer number ? number : 0;
  }

  static boolean isOf(Map<String, ?> row, String staffCode) {
    return staffCode.equals(row.get("staff_code"));
  }

  static long count(List<Map<String, ?>> rows, Predicate<Map<String, ?>> which) {
    return rows.stream().filter(which).count();
  }

  static long graded(List<Map<String, ?>> roster, GradeLevel level) {
    return count(
        roster,
        p ->
            p.get("grade_code") instanceof String code
                && GradeCatalog.of(code).map(Grade::level).filter(level::equals).isPresent());
  }

  /** Seconds of a log row, whichever way the clerk writes hours; none on a day of absence. */
  static long seconds(Map<String, ?> row) {
    Object hours = row.get("hours");
    if (hours == null) {
      return 0;
    }
    String text = hours.toString();
    int h = text.indexOf('h');
    if (h > 0) {
      return Long.parseLong(text.substring(0, h)) * 3600
          + Long.parseLong(text.substring(h + 1)) * 60;
    }
    return new BigDecimal(text.replace(',', '.'))
        .multiply(BigDecimal.valueOf(3600))
        .longValueExact();
  }
}
