package vn.bienche.reports.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bienche.reports.explain.Recipe.Given;
import vn.bienche.reports.explain.Recipe.Part;
import vn.bienche.reports.explain.Recipe.Quotient;
import vn.bienche.reports.explain.Recipe.Tally;
import vn.bienche.reports.explain.Recipe.Words;
import vn.bienche.reports.query.Publication;
import vn.bienche.reports.query.Row;

/** The recipes of the reports' columns. */
final class Recipes {

  /** Columns of some lines only. */
  private static final List<String> OF_SOME =
      List.of("agencies", "service_headcount", "rank", "working_days", "standard_hours");

  private static final Given TEXT =
      new Given(
          new Words(
              "Tên, mã hoặc chữ lấy từ danh mục; không phải số liệu tính toán.",
              "A name, code or text of a list; nothing is computed."));
  private static final Given EMPTY =
      new Given(
          new Words(
              "Ô trống: cột không áp dụng cho dòng này, hoặc thiếu một trong hai số để tính.",
              "Empty: the column does not apply to the row, or one of the two figures is not"
                  + " there."));

  private Recipes() {}

  /** Recipe of a column in a row; a column of which nothing is known is unexplained. */
  static Recipe of(String report, String column, Row row, Publication run) {
    Recipe recipe =
        switch (report) {
          case "R01" -> headcount().get(column);
          case "R02" -> grades().get(column);
          case "R03" -> PlanRecipes.positionPlan().get(column);
          case "R04" -> PlanRecipes.unitPosition(row).get(column);
          case "R06" -> RoadmapRecipes.roadmap(row, run).get(column);
          case "R07" -> PlanRecipes.gradeChange(row).get(column);
          case "R08" -> HourRecipes.workHours().get(column);
          case "R11" -> PlanRecipes.requiredStaff(row, run).get(column);
          case "R12" -> PersonRecipes.staffQuality(row).get(column);
          case "R13" -> PersonRecipes.history(row).get(column);
          case "R15" -> PersonRecipes.ratings(row).get(column);
          case "R16" -> PersonRecipes.movements(row).get(column);
          default -> null;
        };
    boolean empty = row.value(column) == null;
    if (recipe != null && empty && (!(recipe instanceof Tally) || OF_SOME.contains(column))) {
      return EMPTY;
    }
    return recipe == null ? unexplained(column) : recipe;
  }

  /** A column of names, codes and keys: nothing is computed. */
  static Recipe text() {
    return TEXT;
  }

  private static Recipe unexplained(String column) {
    return Tallies.no(
        "Cột " + column + " không có dữ kiện được công bố ở mức chi tiết hơn bảng tổng hợp",
        "column " + column + " has no published facts below its mart");
  }

  private static Map<String, Recipe> headcount() {
    Tally agencies =
        new Tally(
            new Words(
                "Đếm đơn vị có danh sách cán bộ (DSCB) riêng.",
                "Units with a roster (DSCB) of their own."),
            FactSource.ROSTERS,
            row -> true,
            null,
            null,
            1,
            List.of());
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("headcount", Tallies.headcountTally());
    recipes.put("officials", Tallies.officials());
    recipes.put("public_employees", Tallies.publicEmployees());
    recipes.put("contracts", Tallies.contracts());
    recipes.put("agencies", agencies);
    recipes.put(
        "mean_per_agency",
        Tallies.mean(
            new Part("headcount", Tallies.headcountTally()), new Part("agencies", agencies)));
    recipes.put("advisory_mean", blockMean("Đảng"));
    recipes.put("service_headcount", blockStaff("Sự nghiệp"));
    recipes.put("mass_mean", blockMean("MTTQ, đoàn thể"));
    return recipes;
  }

  private static Tally blockStaff(String block) {
    return Tallies.persons(
        "khối " + block + " của huyện",
        "block " + block + " of the district",
        row -> Tallies.isCounted(row) && block.equals(row.text("part_block")),
        List.of("staff_code", "room"));
  }

  private static Quotient blockMean(String block) {
    Tally parts =
        new Tally(
            new Words("Đếm cơ quan khối " + block + ".", "Bodies of block " + block + "."),
            FactSource.PARTS,
            row -> block.equals(row.text("part_block")),
            null,
            null,
            1,
            List.of());
    return Tallies.mean(
        new Part("staff_of_block", blockStaff(block)), new Part("bodies_of_block", parts));
  }

  private static Map<String, Recipe> grades() {
    Tally graded =
        Tallies.persons(
            "trong cơ cấu ngạch",
            "inside the grade structure",
            row -> Tallies.isCounted(row) && row.flag("in_grade_structure"),
            Tallies.GRADED);
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("graded", graded);
    for (String level : Tallies.LEVELS) {
      String key = level.toLowerCase(Locale.ROOT);
      Tally tally = Tallies.level(level);
      recipes.put(key, tally);
      recipes.put(key + "_pct", Tallies.percent(new Part(key, tally), new Part("graded", graded)));
    }
    recipes.put(
        "outside",
        Tallies.persons(
            "ngoài cơ cấu ngạch",
            "outside the grade structure",
            row -> Tallies.isCounted(row) && !row.flag("in_grade_structure"),
            Tallies.GRADED));
    return recipes;
  }
}
