package vn.bienche.samples.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bienche.samples.worklog.LogLine;
import vn.bienche.samples.worklog.QuarterHours;

/** Rows of NKCV. */
public final class LogRows {

  /** How a unit's clerks write hours. */
  public enum HoursStyle {
    /** A number, 1.5. */
    NUMBER,
    /** Text with a comma, {@code 1,5}. */
    COMMA,
    /** Text, {@code 1h30}. */
    CLOCK
  }

  private static final int MINUTES_PER_QUARTER = 15;
  private static final int MINUTES_PER_HOUR = 60;

  private LogRows() {}

  public static List<Map<String, Object>> of(List<LogLine> lines, HoursStyle style) {
    return lines.stream().map(line -> row(line, style)).toList();
  }

  /** Sum of the hours of all lines. */
  public static BigDecimal totalHours(List<LogLine> lines) {
    return QuarterHours.toHours(lines.stream().mapToLong(LogLine::quarters).sum());
  }

  private static Map<String, Object> row(LogLine line, HoursStyle style) {
    return new Rows()
        .put("work_date", line.day())
        .put("staff_code", line.person().staffCode())
        .put("full_name", line.person().name())
        .put("task_code", line.task() == null ? null : line.task().code())
        .put("description", line.description())
        .put("product", line.product())
        .put("complexity", line.task() == null ? null : line.task().complexity())
        .put("hours", line.quarters() == 0 ? null : hours(line.quarters(), style))
        .put("result", line.result())
        .put("confirmed_by", line.confirmedBy())
        .put("note", line.note())
        .put("confirmed_on", line.confirmedOn())
        .put("absence", line.absence())
        .build();
  }

  private static Object hours(int quarters, HoursStyle style) {
    BigDecimal hours = new BigDecimal(plain(QuarterHours.toHours(quarters)));
    return switch (style) {
      case NUMBER -> hours;
      case COMMA -> hours.toString().replace('.', ',');
      case CLOCK -> clock(quarters * MINUTES_PER_QUARTER);
    };
  }

  /** Without trailing zeros and without an exponent. */
  private static String plain(BigDecimal hours) {
    return hours.stripTrailingZeros().toPlainString();
  }

  private static String clock(int minutes) {
    return String.format(
        Locale.ROOT, "%dh%02d", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
  }
}
