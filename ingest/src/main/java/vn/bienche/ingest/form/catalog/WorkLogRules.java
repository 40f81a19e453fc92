package vn.bienche.ingest.form.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.bienche.ingest.cell.Codes;
import vn.bienche.ingest.cell.DateReader;
import vn.bienche.ingest.cell.NumberText;
import vn.bienche.ingest.form.FormRow;
import vn.bienche.ingest.form.RowRules;
import vn.bienche.ingest.form.TitleBlock;
import vn.bienche.ingest.form.TitleLabel;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Rounding;
import vn.bienche.warehouse.value.RuleCode;

/** Rules of work-log lines. */
final class WorkLogRules implements RowRules {

  private static final long SECONDS_PER_DAY = 24 * 3600L;

  private final Period period;
  private final long firstDay;

  /** Seconds by person and day of the period. */
  private final Map<String, long[]> seconds = new HashMap<>();

  private final RepeatedLines lines = new RepeatedLines();

  WorkLogRules(Period period) {
    this.period = period;
    this.firstDay = period.firstDay().toEpochDay();
  }

  /** A sheet of one person names the person once, above the table. */
  @Override
  public void complete(FormRow row, TitleBlock title) {
    RawCell person = title.value(TitleLabel.STAFF_CODE);
    if (person == null) {
      return;
    }
    String code = Codes.normal(person.text());
    String own = row.text("staff_code");
    if (own == null) {
      row.set("staff_code", code);
    } else if (!own.equals(code)) {
      row.reject(RuleCode.RW_009, "staff_code", code);
    }
    RawCell name = title.value(TitleLabel.FULL_NAME);
    if (name != null && row.isEmpty("full_name")) {
      row.set("full_name", Words.tidy(name.text()));
    }
  }

  /** Absence needs neither hours nor a description of work. */
  @Override
  public boolean requires(FormColumn column, FormRow row) {
    boolean ofWork = column.key().equals("hours") || column.key().equals("description");
    return column.required()
        && !(ofWork && !row.isEmpty("absence") && row.rawText(column.key()) == null);
  }

  @Override
  public void check(FormRow row) {
    LocalDate day = row.date("work_date");
    if (day != null && !period.contains(day)) {
      row.reject(
          RuleCode.CE_014,
          "work_date",
          DateReader.show(period.firstDay()) + " – " + DateReader.show(period.lastDay()),
          nearest(day));
    }
    if (row.isRejected()) {
      return;
    }
    if (row.isEmpty("product") && row.isEmpty("absence")) {
      row.warn(RuleCode.RW_010, "product");
    }
    checkRepeated(row);
    checkDay(row);
  }

  /** The same day and month of the reported year: the year is what is mistyped most. */
  private String nearest(LocalDate day) {
    LocalDate sameMonth =
        day.getDayOfMonth() <= period.lastDay().getDayOfMonth()
            ? period.firstDay().withDayOfMonth(day.getDayOfMonth())
            : period.lastDay();
    return day.getMonthValue() == period.firstDay().getMonthValue()
            || day.getYear() == period.year()
        ? DateReader.show(sameMonth)
        : "";
  }

  private void checkRepeated(FormRow row) {
    int before = lines.before(row.number(), row.values());
    if (before > 0) {
      row.warn(RuleCode.RW_005, "description", Integer.toString(before));
    }
  }

  private void checkDay(FormRow row) {
    String code = row.text("staff_code");
    LocalDate day = row.date("work_date");
    Long worked = row.seconds("hours");
    if (code == null || day == null || worked == null) {
      return;
    }
    long[] days = seconds.get(code);
    if (days == null) {
      days = new long[(int) (period.lastDay().toEpochDay() - firstDay) + 1];
      seconds.put(code, days);
    }
    long sum = days[(int) (day.toEpochDay() - firstDay)] += worked;
    if (sum > SECONDS_PER_DAY) {
      row.warn(
          RuleCode.RW_011, "hours", NumberText.show(Rounding.hours(sum)), DateReader.show(day));
    }
  }
}
