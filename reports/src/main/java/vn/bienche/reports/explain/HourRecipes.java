package vn.bienche.reports.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.bienche.reports.explain.Recipe.Part;
import vn.bienche.reports.explain.Recipe.Tally;
import vn.bienche.reports.explain.Recipe.Words;
import vn.bienche.reports.query.Row;

/** Recipes of the report on working hours. */
final class HourRecipes {

  private HourRecipes() {}

  static Map<String, Recipe> workHours() {
    Tally staff = served(FactSource.SERVED_LAST, "ngày cuối tháng", "on the last day", row -> true);
    Tally logged =
        served(
            FactSource.SERVED_LAST,
            "có ghi nhật ký",
            "with an entry",
            row -> row.flag("has_logged"));
    Part hours =
        new Part(
            "hours",
            new Tally(
                new Words(
                    "Cộng giờ trong nhật ký (NKCV) của người có mặt ngày cuối tháng.",
                    "Logged hours (NKCV) of those present on the last day of the month."),
                FactSource.HOURS,
                row -> true,
                "seconds",
                null,
                3600,
                List.of("hours", "staff_code")));
    Part months =
        new Part(
            "staff_of_months",
            served(FactSource.SERVED, "từng tháng", "month by month", row -> true));
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("staff", staff);
    recipes.put("staff_logged", logged);
    recipes.put(
        "logged_pct", Tallies.percent(new Part("staff_logged", logged), new Part("staff", staff)));
    recipes.put("hours", hours.recipe());
    recipes.put("hours_per_person", Tallies.mean(hours, months));
    recipes.put("hours_per_day", Tallies.mean(hours, new Part("staff_days", days(1))));
    recipes.put(
        "of_standard_pct", Tallies.percent(hours, new Part("standard_hours_of_staff", days(8))));
    recipes.put(
        "rank",
        new Tally(
            new Words(
                "Đếm đơn vị có giờ/người/ngày cao hơn, và chính đơn vị này.",
                "Units with more hours per person and day, and the unit itself."),
            FactSource.RANKS,
            row -> true,
            null,
            null,
            1,
            List.of()));
    recipes.put(
        "working_days",
        new Tally(
            new Words(
                "Đếm ngày làm việc của lịch (LICH): thứ Hai đến thứ Sáu, trừ nghỉ lễ và nghỉ bù,"
                    + " thêm làm bù.",
                "Working days of the calendar (LICH): Monday to Friday less holidays and days in"
                    + " lieu, plus make-up days."),
            FactSource.CALENDAR,
            row -> true,
            null,
            null,
            1,
            List.of()));
    recipes.put(
        "standard_hours",
        new Tally(
            new Words("Cộng 8 giờ của từng ngày làm việc.", "8 hours of each working day."),
            FactSource.CALENDAR,
            row -> true,
            "hours",
            null,
            1,
            List.of()));
    return recipes;
  }

  /** Each person of each month counts the month's working days, or their hours. */
  private static Tally days(int hoursOfDay) {
    return new Tally(
        new Words(
            "Cộng số ngày làm việc"
                + (hoursOfDay == 1 ? "" : " × " + hoursOfDay)
                + " của từng người, từng tháng.",
            "Working days of each person and month"
                + (hoursOfDay == 1 ? "." : " × " + hoursOfDay + ".")),
        FactSource.SERVED,
        row -> true,
        hoursOfDay == 1 ? "working_days" : "standard_hours",
        null,
        1,
        Tallies.PERSON);
  }

  private static Tally served(
      FactSource source, String vietnamese, String english, Predicate<Row> filter) {
    return new Tally(
        new Words(
            "Đếm người đang làm việc tại đơn vị, " + vietnamese + ".",
            "Persons who serve there, " + english + "."),
        source,
        filter,
        null,
        null,
        1,
        Tallies.PERSON);
  }
}
