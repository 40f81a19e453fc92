package vn.bienche.reports.explain;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.bienche.reports.explain.Recipe.Difference;
import vn.bienche.reports.explain.Recipe.Part;
import vn.bienche.reports.explain.Recipe.Quotient;
import vn.bienche.reports.explain.Recipe.Tally;
import vn.bienche.reports.explain.Recipe.Unexplained;
import vn.bienche.reports.explain.Recipe.Words;
import vn.bienche.reports.query.Row;

/**
 * Facts that are counted or added, and figures made of two others: what recipes are put together
 * from.
 */
final class Tallies {

  static final List<String> LEVELS = List.of("CVCC", "CVC", "CV", "CS", "NV");
  static final List<String> PERSON = List.of("staff_code", "category");
  static final List<String> GRADED = List.of("staff_code", "category", "grade_code");
  static final List<String> POST = List.of("position_code", "posts");

  private Tallies() {}

  static Recipe no(String vietnamese, String english) {
    return new Unexplained(
        new Words(
            "Chưa giải thích được: " + vietnamese + ".", "Not explainable: " + english + "."));
  }

  static Tally persons(
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

  static boolean isCounted(Row row) {
    return row.flag("is_official") || row.flag("is_public_employee");
  }

  static Tally headcountTally() {
    return persons(
        "cán bộ, công chức và viên chức",
        "officials and public employees",
        Tallies::isCounted,
        PERSON);
  }

  static Tally officials() {
    return persons("cán bộ, công chức", "officials", row -> row.flag("is_official"), PERSON);
  }

  static Tally publicEmployees() {
    return persons("viên chức", "public employees", row -> row.flag("is_public_employee"), PERSON);
  }

  static Tally contracts() {
    return persons("hợp đồng", "contract staff", row -> row.flag("is_contract"), PERSON);
  }

  static Quotient mean(Part above, Part below) {
    return new Quotient(
        new Words(
            "Lấy " + above.column() + " chia " + below.column() + ", làm tròn hai số lẻ.",
            above.column() + " divided by " + below.column() + ", half-up."),
        above,
        below,
        1);
  }

  static Tally level(String level) {
    return persons(
        "ngạch " + level + " và tương đương",
        "level " + level,
        row -> row.flag("in_grade_structure") && level.equals(row.text("grade_level")),
        GRADED);
  }

  static Quotient percent(Part above, Part below) {
    return new Quotient(
        new Words(
            "Lấy " + above.column() + " chia " + below.column() + ", tính phần trăm.",
            above.column() + " in percent of " + below.column() + "."),
        above,
        below,
        100);
  }

  static Tally posts(String vietnamese, String english, Predicate<Row> filter) {
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

  static boolean isContract(Row row) {
    return row.requiredText("category").startsWith("Hợp đồng");
  }

  static boolean isPublic(Row row) {
    return row.requiredText("category").equals("Viên chức");
  }

  static boolean isOfficial(Row row) {
    return List.of("Cán bộ", "Công chức").contains(row.requiredText("category"));
  }

  static Tally planned(String level) {
    return posts(
        "ngạch " + level,
        "level " + level,
        row -> row.flag("is_graded") && level.equals(row.text("grade_level")));
  }

  static Predicate<Row> is(String column, @Nullable String value) {
    return row -> value != null && value.equals(row.text(column));
  }

  static Difference less(Part from, Part what) {
    return new Difference(
        new Words(
            "Lấy " + from.column() + " trừ " + what.column() + ".",
            from.column() + " less " + what.column() + "."),
        from,
        what);
  }
}
