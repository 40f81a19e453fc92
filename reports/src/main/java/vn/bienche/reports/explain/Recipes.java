package vn.bienche.reports.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.explain.Recipe.Difference;
import vn.bienche.reports.explain.Recipe.Given;
import vn.bienche.reports.explain.Recipe.Part;
import vn.bienche.reports.explain.Recipe.Quotient;
import vn.bienche.reports.explain.Recipe.Tally;
import vn.bienche.reports.explain.Recipe.Unexplained;
import vn.bienche.reports.explain.Recipe.Words;
import vn.bienche.reports.query.Row;

/** The recipes of the reports' columns. */
final class Recipes {

  private static final List<String> LEVELS = List.of("CVCC", "CVC", "CV", "CS", "NV");
  private static final List<String> PERSON = List.of("staff_code", "category");
  private static final List<String> GRADED = List.of("staff_code", "category", "grade_code");
  private static final List<String> POST = List.of("position_code", "posts");

  /** Columns of groups or districts only. */
  private static final List<String> OF_SOME = List.of("agencies", "service_headcount");

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
  static Recipe of(String report, String column, Row row) {
    Recipe recipe =
        switch (report) {
          case "R01" -> headcount().get(column);
          case "R02" -> grades().get(column);
          case "R03" -> positionPlan().get(column);
          case "R04" -> unitPosition(row).get(column);
          case "R06" -> roadmap(row).get(column);
          case "R07" -> gradeChange(row).get(column);
          case "R08" -> workHours().get(column);
          case "R11" -> requiredStaff(row).get(column);
          case "R12" -> staffQuality(row).get(column);
          case "R13" -> history(row).get(column);
          case "R16" -> movements(row).get(column);
          default -> null;
        };
    boolean empty = row.value(column) == null;
    if (recipe != null && empty && (!(recipe instanceof Tally) || OF_SOME.contains(column))) {
      return EMPTY;
    }
    return recipe == null ? unexplained(report, column) : recipe;
  }

  /** A column of names, codes and keys: nothing is computed. */
  static Recipe text() {
    return TEXT;
  }

  private static Recipe unexplained(String report, String column) {
    if (report.equals("R15")) {
      return no(
          "Phiếu xếp loại (XLCL) của từng người không được công bố",
          "the ratings of single persons (XLCL) are not published");
    }
    if (report.equals("R12")) {
      return no(
          "Giới tính, ngày sinh, trình độ của từng người không được công bố",
          "sex, birth date and education of single persons are not published");
    }
    return no(
        "Cột " + column + " không có dữ kiện được công bố ở mức chi tiết hơn bảng tổng hợp",
        "column " + column + " has no published facts below its mart");
  }

  private static Recipe no(String vietnamese, String english) {
    return new Unexplained(
        new Words(
            "Chưa giải thích được: " + vietnamese + ".", "Not explainable: " + english + "."));
  }

  private static Tally persons(
      String vietnamese, String english, Predicate<Row> filter, List<String> cells) {
    return new Tally(
        new Words("Đếm người có mặt: " + vietnamese + ".", "Persons present: " + english + "."),
        FactSource.PRESENCE,
        filter,
        null,
        null,
        1,
        cells);
  }

  private static boolean isCounted(Row row) {
    return row.flag("is_official") || row.flag("is_public_employee");
  }

  private static Tally headcountTally() {
    return persons(
        "cán bộ, công chức và viên chức",
        "officials and public employees",
        Recipes::isCounted,
        PERSON);
  }

  private static Tally officials() {
    return persons("cán bộ, công chức", "officials", row -> row.flag("is_official"), PERSON);
  }

  private static Tally publicEmployees() {
    return persons("viên chức", "public employees", row -> row.flag("is_public_employee"), PERSON);
  }

  private static Tally contracts() {
    return persons("hợp đồng", "contract staff", row -> row.flag("is_contract"), PERSON);
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
    recipes.put("headcount", headcountTally());
    recipes.put("officials", officials());
    recipes.put("public_employees", publicEmployees());
    recipes.put("contracts", contracts());
    recipes.put("agencies", agencies);
    recipes.put(
        "mean_per_agency",
        mean(new Part("headcount", headcountTally()), new Part("agencies", agencies)));
    recipes.put("advisory_mean", blockMean("Đảng"));
    recipes.put("service_headcount", blockStaff("Sự nghiệp"));
    recipes.put("mass_mean", blockMean("MTTQ, đoàn thể"));
    return recipes;
  }

  private static Quotient mean(Part above, Part below) {
    return new Quotient(
        new Words(
            "Lấy " + above.column() + " chia " + below.column() + ", làm tròn hai số lẻ.",
            above.column() + " divided by " + below.column() + ", half-up."),
        above,
        below,
        1);
  }

  private static Tally blockStaff(String block) {
    return persons(
        "khối " + block + " của huyện",
        "block " + block + " of the district",
        row -> isCounted(row) && block.equals(row.text("part_block")),
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
    return mean(new Part("staff_of_block", blockStaff(block)), new Part("bodies_of_block", parts));
  }

  private static Map<String, Recipe> grades() {
    Tally graded =
        persons(
            "trong cơ cấu ngạch",
            "inside the grade structure",
            row -> isCounted(row) && row.flag("in_grade_structure"),
            GRADED);
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("graded", graded);
    for (String level : LEVELS) {
      String key = level.toLowerCase(Locale.ROOT);
      Tally tally = level(level);
      recipes.put(key, tally);
      recipes.put(key + "_pct", percent(new Part(key, tally), new Part("graded", graded)));
    }
    recipes.put(
        "outside",
        persons(
            "ngoài cơ cấu ngạch",
            "outside the grade structure",
            row -> isCounted(row) && !row.flag("in_grade_structure"),
            GRADED));
    return recipes;
  }

  private static Tally level(String level) {
    return persons(
        "ngạch " + level + " và tương đương",
        "level " + level,
        row -> row.flag("in_grade_structure") && level.equals(row.text("grade_level")),
        GRADED);
  }

  private static Quotient percent(Part above, Part below) {
    return new Quotient(
        new Words(
            "Lấy " + above.column() + " chia " + below.column() + ", tính phần trăm.",
            above.column() + " in percent of " + below.column() + "."),
        above,
        below,
        100);
  }

  private static Tally posts(String vietnamese, String english, Predicate<Row> filter) {
    return new Tally(
        new Words(
            "Cộng số lượng trong danh mục vị trí (B3): " + vietnamese + ".",
            "Posts of the position list (B3): " + english + "."),
        FactSource.PLAN,
        filter,
        "posts",
        null,
        1,
        POST);
  }

  private static boolean isContract(Row row) {
    return row.requiredText("category").startsWith("Hợp đồng");
  }

  private static boolean isPublic(Row row) {
    return row.requiredText("category").equals("Viên chức");
  }

  private static boolean isOfficial(Row row) {
    return List.of("Cán bộ", "Công chức").contains(row.requiredText("category"));
  }

  private static Map<String, Recipe> positionPlan() {
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
    recipes.put("posts", posts("biên chế", "officials and public employees", r -> !isContract(r)));
    recipes.put("officials", posts("cán bộ, công chức", "officials", Recipes::isOfficial));
    recipes.put("public_employees", posts("viên chức", "public employees", Recipes::isPublic));
    recipes.put("contracts", posts("hợp đồng", "contracts", Recipes::isContract));
    recipes.put("graded", posts("trong cơ cấu ngạch", "graded", row -> row.flag("is_graded")));
    for (String level : List.of("CVCC", "CVC", "CV")) {
      recipes.put(level.toLowerCase(Locale.ROOT), planned(level));
    }
    recipes.put(
        "cs_nv",
        posts(
            "ngạch CS, NV",
            "levels CS and NV",
            row ->
                row.flag("is_graded")
                    && List.of("CS", "NV").contains(String.valueOf(row.text("grade_level")))));
    return recipes;
  }

  private static Tally planned(String level) {
    return posts(
        "ngạch " + level,
        "level " + level,
        row -> row.flag("is_graded") && level.equals(row.text("grade_level")));
  }

  private static Map<String, Recipe> unitPosition(Row row) {
    Predicate<Row> here = is("position_code", row.text("position_code"));
    Tally present =
        persons("giữ vị trí này", "in this position", here, List.of("staff_code", "position_code"));
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("officials", posts("vị trí này", "this position", here.and(Recipes::isOfficial)));
    recipes.put(
        "public_employees", posts("vị trí này", "this position", here.and(Recipes::isPublic)));
    recipes.put("contracts", posts("vị trí này", "this position", here.and(Recipes::isContract)));
    recipes.put("present", present);
    recipes.put(
        "difference",
        less(
            new Part("present", present),
            new Part("posts", posts("vị trí này", "this position", here))));
    return recipes;
  }

  private static Predicate<Row> is(String column, @Nullable String value) {
    return row -> value != null && value.equals(row.text(column));
  }

  private static Difference less(Part from, Part what) {
    return new Difference(
        new Words(
            "Lấy " + from.column() + " trừ " + what.column() + ".",
            from.column() + " less " + what.column() + "."),
        from,
        what);
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

  private static Map<String, Recipe> roadmap(Row row) {
    String category = row.requiredText("category");
    Tally present =
        switch (category) {
          case "officials" -> officials();
          case "public_employees" -> publicEmployees();
          default -> headcountTally();
        };
    Part assigned = new Part("assigned", quota(category, FactSource.QUOTA, "của năm"));
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    recipes.put("assigned", assigned.recipe());
    recipes.put("present", present);
    recipes.put("vacant", less(assigned, new Part("present", present)));
    if (!row.requiredText("unit_code").equals("TOTAL")) {
      Part base = new Part("base_assigned", quota(category, FactSource.QUOTA_BASE, "của năm gốc"));
      Part target =
          new Part("target", quota(category, FactSource.QUOTA_TARGET, "của năm mục tiêu"));
      Difference cut = less(base, target);
      recipes.put("target", target.recipe());
      recipes.put("to_cut", cut);
      recipes.put("cut_pct", percent(new Part("to_cut", cut), base));
    } else {
      recipes.put(
          "target",
          no(
              "mục tiêu của tỉnh tính từ biên chế năm gốc và tỷ lệ giảm đã cài đặt",
              "the province's target follows from the base year's quota and the cut that is set"));
    }
    return recipes;
  }

  private static Map<String, Recipe> gradeChange(Row row) {
    String level = row.requiredText("grade_level");
    Part planned = new Part("planned", planned(level));
    Part present = new Part("present", level(level));
    return Map.of(
        "planned", planned.recipe(), "present", present.recipe(), "change", less(planned, present));
  }

  private static Map<String, Recipe> workHours() {
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
    recipes.put("logged_pct", percent(new Part("staff_logged", logged), new Part("staff", staff)));
    recipes.put("hours", hours.recipe());
    recipes.put("hours_per_person", mean(hours, months));
    recipes.put("hours_per_day", mean(hours, new Part("staff_days", days(1))));
    recipes.put("of_standard_pct", percent(hours, new Part("standard_hours_of_staff", days(8))));
    recipes.put(
        "rank",
        no(
            "thứ hạng so sánh hours_per_day giữa các đơn vị",
            "the rank compares hours_per_day of the units"));
    recipes.put(
        "working_days",
        no("số ngày làm việc lấy từ lịch (LICH)", "working days come from the calendar (LICH)"));
    recipes.put("standard_hours", no("bằng số ngày làm việc × 8", "working days × 8"));
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
        PERSON);
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
        PERSON);
  }

  private static Map<String, Recipe> requiredStaff(Row row) {
    Predicate<Row> here = is("position_code", row.text("position_code"));
    Recipe hours =
        no(
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
        posts("vị trí này", "this position", here));
  }

  private static Map<String, Recipe> staffQuality(Row row) {
    return switch (row.requiredText("population")) {
      case "all" -> Map.of("total", headcountTally());
      case "officials" -> Map.of("total", officials());
      case "public_employees" -> Map.of("total", publicEmployees());
      default -> Map.of();
    };
  }

  private static Map<String, Recipe> history(Row row) {
    if (!row.requiredText("series").equals("as_was")) {
      Recipe restated =
          no(
              "số liệu quy về tổ chức hiện nay theo từng người được tính khi dựng kho",
              "figures restated to today follow persons by name when the marts are built");
      return Map.of(
          "headcount",
          restated,
          "officials",
          restated,
          "public_employees",
          restated,
          "contracts",
          restated);
    }
    return Map.of(
        "headcount",
        headcountTally(),
        "officials",
        officials(),
        "public_employees",
        publicEmployees(),
        "contracts",
        contracts());
  }

  private static Map<String, Recipe> movements(Row row) {
    return row.requiredText("movement").equals("(tổng cộng)")
        ? Map.of("closing", headcountTally(), "opening", headcountTally())
        : Map.of();
  }
}
