package vn.bienche.reports.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import vn.bienche.reports.explain.Recipe.Difference;
import vn.bienche.reports.explain.Recipe.Part;
import vn.bienche.reports.explain.Recipe.Tally;
import vn.bienche.reports.explain.Recipe.Words;
import vn.bienche.reports.query.Row;

/** Recipes of the reports on positions, posts and quotas. */
final class PlanRecipes {

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

  private static Tally quota(String category, FactSource source, String year) {
    return new Tally(
        new Words("Cộng biên chế giao (GBC) " + year + ".", "Quotas (GBC) of " + year + "."),
        source,
        row -> true,
        category,
        null,
        1,
        category.equals("total")
            ? List.of("unit_code", "officials", "public_employees")
            : List.of("unit_code", category));
  }

  static Map<String, Recipe> roadmap(Row row) {
    String category = row.requiredText("category");
    Tally present =
        switch (category) {
          case "officials" -> Tallies.officials();
          case "public_employees" -> Tallies.publicEmployees();
          default -> Tallies.headcountTally();
        };
    Part assigned = new Part("assigned", quota(category, FactSource.QUOTA, "của năm"));
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("assigned", assigned.recipe());
    recipes.put("present", present);
    recipes.put("vacant", Tallies.less(assigned, new Part("present", present)));
    if (!row.requiredText("unit_code").equals("TOTAL")) {
      Part base = new Part("base_assigned", quota(category, FactSource.QUOTA_BASE, "của năm gốc"));
      Part target =
          new Part("target", quota(category, FactSource.QUOTA_TARGET, "của năm mục tiêu"));
      Difference cut = Tallies.less(base, target);
      recipes.put("target", target.recipe());
      recipes.put("to_cut", cut);
      recipes.put("cut_pct", Tallies.percent(new Part("to_cut", cut), base));
    } else {
      recipes.put(
          "target",
          Tallies.no(
              "mục tiêu của tỉnh tính từ biên chế năm gốc và tỷ lệ giảm đã cài đặt",
              "the province's target follows from the base year's quota and the cut that is set"));
    }
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

  static Map<String, Recipe> requiredStaff(Row row) {
    Predicate<Row> here = Tallies.is("position_code", row.text("position_code"));
    Recipe hours =
        Tallies.no(
            "thống kê công việc (B1) của từng người nằm trong hồ dữ liệu, không công bố",
            "the yearly tasks (B1) of single persons stay in the lake");
    return Map.of(
        "hours",
        hours,
        "needed",
        hours,
        "difference",
        hours,
        "posts",
        Tallies.posts("vị trí này", "this position", here));
  }
}
