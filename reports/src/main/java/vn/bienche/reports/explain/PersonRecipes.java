package vn.bienche.reports.explain;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.bienche.reports.explain.Recipe.Part;
import vn.bienche.reports.explain.Recipe.Tally;
import vn.bienche.reports.explain.Recipe.Words;
import vn.bienche.reports.query.Row;

/** Recipes of the reports that count persons by what is known of them or became of them. */
final class PersonRecipes {

  /** Column of the roster that shows an attribute. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "sex", "sex",
          "young", "birth_date",
          "ethnic_minority", "ethnicity",
          "education", "education",
          "politics", "politics",
          "party", "party_on");

  private PersonRecipes() {}

  static Map<String, Recipe> staffQuality(Row row) {
    String attribute = row.requiredText("attribute");
    String value = row.requiredText("value");
    Predicate<Row> whole =
        Tallies.is("attribute", attribute).and(population(row.requiredText("population")));
    List<String> cells = List.of("staff_code", SHOWN.getOrDefault(attribute, "staff_code"));
    Part count =
        new Part(
            "count",
            persons(
                FactSource.TRAITS,
                "Đếm người của đối tượng có giá trị \"" + value + "\".",
                "Persons of the population with the value \"" + value + "\".",
                whole.and(Tallies.is("value", value)),
                cells));
    Part total =
        new Part(
            "total",
            persons(
                FactSource.TRAITS,
                "Đếm người của đối tượng.",
                "Persons of the population.",
                whole,
                cells));
    return Map.of(
        "count", count.recipe(), "total", total.recipe(), "pct", Tallies.percent(count, total));
  }

  private static Predicate<Row> population(String population) {
    return switch (population) {
      case "officials" -> row -> row.flag("is_official");
      case "public_employees" -> row -> row.flag("is_public_employee");
      case "leaders" -> row -> row.flag("is_leader");
      default -> Tallies::isCounted;
    };
  }

  static Map<String, Recipe> history(Row row) {
    if (row.requiredText("series").equals("as_was")) {
      return Map.of(
          "headcount", Tallies.headcountTally(),
          "officials", Tallies.officials(),
          "public_employees", Tallies.publicEmployees(),
          "contracts", Tallies.contracts());
    }
    return Map.of(
        "headcount", restated("cán bộ, công chức, viên chức", "headcount", Tallies::isCounted),
        "officials", restated("cán bộ, công chức", "officials", r -> r.flag("is_official")),
        "public_employees",
            restated("viên chức", "public employees", r -> r.flag("is_public_employee")),
        "contracts", restated("hợp đồng", "contract staff", r -> r.flag("is_contract")),
        "shared",
            restated(
                "chia theo tỷ trọng vì không rõ đã về đơn vị nào",
                "given by weight, since nobody knows where they went",
                r -> Tallies.isCounted(r) && r.flag("is_shared")));
  }

  private static Tally restated(String vietnamese, String english, Predicate<Row> filter) {
    return persons(
        FactSource.RESTATED,
        "Đếm người có mặt cuối năm, xếp vào đơn vị của tổ chức hiện nay: " + vietnamese + ".",
        "Persons present at the end of the year, in the units of today: " + english + ".",
        filter,
        Tallies.PERSON);
  }

  static Map<String, Recipe> ratings(Row row) {
    Part count =
        new Part(
            "count",
            persons(
                FactSource.RATINGS,
                "Đếm phiếu xếp loại (XLCL) của năm có mức này.",
                "Ratings (XLCL) of the year with this value.",
                Tallies.is("rating", row.requiredText("rating")),
                List.of("staff_code", "rating")));
    Part rated =
        new Part(
            "rated",
            persons(
                FactSource.RATINGS,
                "Đếm phiếu xếp loại (XLCL) của năm.",
                "Ratings (XLCL) of the year.",
                fact -> true,
                List.of("staff_code", "rating")));
    return Map.of("count", count.recipe(), "pct", Tallies.percent(count, rated));
  }

  static Map<String, Recipe> movements(Row row) {
    String movement = row.requiredText("movement");
    boolean all = movement.equals("(tổng cộng)");
    Predicate<Row> kind = all ? fact -> true : Tallies.is("movement", movement);
    Recipe increase = changes("tăng", "who joined", kind.and(Tallies.is("step", "1")));
    Recipe decrease = changes("giảm", "who left", kind.and(Tallies.is("step", "-1")));
    return all
        ? Map.of(
            "opening",
            Tallies.headcountTally(),
            "increase",
            increase,
            "decrease",
            decrease,
            "closing",
            Tallies.headcountTally())
        : Map.of("increase", increase, "decrease", decrease);
  }

  private static Tally changes(String vietnamese, String english, Predicate<Row> filter) {
    return persons(
        FactSource.CHANGES,
        "Đếm người " + vietnamese + " trong kỳ.",
        "Persons of the period " + english + ".",
        filter,
        List.of("staff_code", "moved_on", "movement"));
  }

  private static Tally persons(
      FactSource source,
      String vietnamese,
      String english,
      Predicate<Row> filter,
      List<String> cells) {
    return new Tally(new Words(vietnamese, english), source, filter, null, null, 1, cells);
  }
}
