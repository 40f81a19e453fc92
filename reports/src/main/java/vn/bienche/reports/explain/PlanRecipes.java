package vn.bienche.reports.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bienche.reports.explain.Recipe.Computed;
import vn.bienche.reports.explain.Recipe.Part;
import vn.bienche.reports.explain.Recipe.Tally;
import vn.bienche.reports.explain.Recipe.Words;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.Row;

/** Recipes of the reports on positions, posts and quotas. */
final class PlanRecipes {

  private static final int SECONDS = 3600;
  private static final int HOURS_PER_YEAR = 1904;
  private static final Pattern ROUNDING = Pattern.compile("\\brequired_rounding=(\\w+)");

  private PlanRecipes() {}

  static Map<String, Recipe> positionPlan() {
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put(
        "positions",
        new Tally(
            new Words(
                "Đếm mã vị trí khác nhau trong danh mục (B3); toàn tỉnh là tổng các nhóm.",
                "Different position codes of the list (B3); the province is the sum of its"
                    + " groups."),
            FactSource.PLAN,
            row -> true,
            null,
            "position_of_group",
            1,
            List.of("position_code")));
    recipes.put(
        "posts",
        Tallies.posts("biên chế", "officials and public employees", r -> !Tallies.isContract(r)));
    recipes.put("officials", Tallies.posts("cán bộ, công chức", "officials", Tallies::isOfficial));
    recipes.put(
        "public_employees", Tallies.posts("viên chức", "public employees", Tallies::isPublic));
    recipes.put("contracts", Tallies.posts("hợp đồng", "contracts", Tallies::isContract));
    recipes.put(
        "graded", Tallies.posts("trong cơ cấu ngạch", "graded", row -> row.flag("is_graded")));
    for (String level : List.of("CVCC", "CVC", "CV")) {
      recipes.put(level.toLowerCase(Locale.ROOT), Tallies.planned(level));
    }
    recipes.put(
        "cs_nv",
        Tallies.posts(
            "ngạch CS, NV",
            "levels CS and NV",
            row ->
                row.flag("is_graded")
                    && List.of("CS", "NV").contains(String.valueOf(row.text("grade_level")))));
    return recipes;
  }

  static Map<String, Recipe> unitPosition(Row row) {
    Predicate<Row> here = Tallies.is("position_code", row.text("position_code"));
    Tally present =
        Tallies.persons(
            "giữ vị trí này", "in this position", here, List.of("staff_code", "position_code"));
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put(
        "officials", Tallies.posts("vị trí này", "this position", here.and(Tallies::isOfficial)));
    recipes.put(
        "public_employees",
        Tallies.posts("vị trí này", "this position", here.and(Tallies::isPublic)));
    recipes.put(
        "contracts", Tallies.posts("vị trí này", "this position", here.and(Tallies::isContract)));
    recipes.put("present", present);
    recipes.put(
        "difference",
        Tallies.less(
            new Part("present", present),
            new Part("posts", Tallies.posts("vị trí này", "this position", here))));
    return recipes;
  }

  static Map<String, Recipe> gradeChange(Row row) {
    String level = row.requiredText("grade_level");
    Part planned = new Part("planned", Tallies.planned(level));
    Part present = new Part("present", Tallies.level(level));
    return Map.of(
        "planned",
        planned.recipe(),
        "present",
        present.recipe(),
        "change",
        Tallies.less(planned, present));
  }

  static Map<String, Recipe> requiredStaff(Row row, Publication run) {
    Predicate<Row> here = Tallies.is("position_code", row.text("position_code"));
    Part hours =
        new Part(
            "hours",
            new Tally(
                new Words(
                    "Cộng thời gian của các công việc (B1) khai cho vị trí này.",
                    "Time of the yearly tasks (B1) of this position."),
                FactSource.TASKS,
                here,
                "seconds",
                null,
                SECONDS,
                List.of("hours_total", "staff_code", "position_code")));
    int norm = run.setting("hours_per_year", HOURS_PER_YEAR);
    Part needed =
        new Part(
            "needed",
            new Computed(
                new Words(
                    "Lấy tổng giờ chia " + norm + " giờ của một người trong năm.",
                    "Hours divided by " + norm + " hours of a person and year."),
                List.of(hours),
                parts -> needed(parts.get(0), norm, rounding(run))));
    Part posts = new Part("posts", Tallies.posts("vị trí này", "this position", here));
    return Map.of(
        "hours", hours.recipe(),
        "needed", needed.recipe(),
        "posts", posts.recipe(),
        "difference", Tallies.less(posts, needed));
  }

  private static BigDecimal needed(BigDecimal hours, int norm, String rounding) {
    int scale = rounding.equals("none") ? 2 : 0;
    RoundingMode mode = rounding.equals("up") ? RoundingMode.UP : RoundingMode.HALF_UP;
    return hours.divide(BigDecimal.valueOf(norm), scale, mode);
  }

  private static String rounding(Publication run) {
    Matcher found = ROUNDING.matcher(run.settings());
    return found.find() ? found.group(1) : "none";
  }
}
