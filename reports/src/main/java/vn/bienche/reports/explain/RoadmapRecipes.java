package vn.bienche.reports.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bienche.reports.explain.Recipe.Computed;
import vn.bienche.reports.explain.Recipe.Difference;
import vn.bienche.reports.explain.Recipe.Part;
import vn.bienche.reports.explain.Recipe.Tally;
import vn.bienche.reports.explain.Recipe.Words;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.Row;

/** Recipes of the headcount roadmap. */
final class RoadmapRecipes {

  private static final int OFFICIAL_CUT = 5;
  private static final int PUBLIC_EMPLOYEE_CUT = 10;
  private static final int WHOLE = 100;

  private RoadmapRecipes() {}

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

  static Map<String, Recipe> roadmap(Row row, Publication run) {
    String category = row.requiredText("category");
    Tally present =
        switch (category) {
          case "officials" -> Tallies.officials();
          case "public_employees" -> Tallies.publicEmployees();
          default -> Tallies.headcountTally();
        };
    Part assigned = new Part("assigned", quota(category, FactSource.QUOTA, "của năm"));
    Part base = base(category);
    Part target =
        row.requiredText("unit_code").equals("TOTAL")
            ? provincial(category, run)
            : new Part("target", quota(category, FactSource.QUOTA_TARGET, "của năm mục tiêu"));
    Difference cut = Tallies.less(base, target);
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("assigned", assigned.recipe());
    recipes.put("present", present);
    recipes.put("vacant", Tallies.less(assigned, new Part("present", present)));
    recipes.put("target", target.recipe());
    recipes.put("to_cut", cut);
    recipes.put("cut_pct", Tallies.percent(new Part("to_cut", cut), base));
    return recipes;
  }

  private static Part base(String category) {
    return new Part("base_assigned", quota(category, FactSource.QUOTA_BASE, "của năm gốc"));
  }

  /** The province's own target follows from the base year and the cut that is set. */
  private static Part provincial(String category, Publication run) {
    if (category.equals("total")) {
      return new Part(
          "target",
          new Computed(
              new Words(
                  "Cộng mục tiêu của cán bộ, công chức và của viên chức.",
                  "The targets of officials and of public employees together."),
              List.of(provincial("officials", run), provincial("public_employees", run)),
              parts -> parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }
    int cut =
        category.equals("officials")
            ? run.setting("official_cut_percent", OFFICIAL_CUT)
            : run.setting("public_employee_cut_percent", PUBLIC_EMPLOYEE_CUT);
    return new Part(
        "target",
        new Computed(
            new Words(
                "Lấy biên chế năm gốc giảm " + cut + "%, làm tròn đến một biên chế.",
                "The base year's quota less " + cut + "%, half-up to whole posts."),
            List.of(base(category)),
            parts ->
                parts
                    .get(0)
                    .multiply(BigDecimal.valueOf(WHOLE - cut))
                    .divide(BigDecimal.valueOf(WHOLE), 0, RoundingMode.HALF_UP)));
  }
}
