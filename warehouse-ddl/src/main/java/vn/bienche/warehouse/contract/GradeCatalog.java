package vn.bienche.warehouse.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.bienche.warehouse.value.GradeLevel;

/** The grades of {@code grades.csv}. */
public final class GradeCatalog {

  private static final Map<String, Grade> GRADES = load();

  private GradeCatalog() {}

  public static Optional<Grade> of(String code) {
    return Optional.ofNullable(GRADES.get(code));
  }

  public static List<Grade> all() {
    return List.copyOf(GRADES.values());
  }

  private static Map<String, Grade> load() {
    Map<String, Grade> grades = new LinkedHashMap<>();
    for (Map<String, String> line : ContractFile.records("grades.csv")) {
      Grade grade =
          new Grade(
              field(line, "grade_code"),
              field(line, "grade_name"),
              GradeLevel.valueOf(field(line, "grade_level")),
              field(line, "applies_to"),
              field(line, "source"));
      grades.put(grade.code(), grade);
    }
    return grades;
  }

  private static String field(Map<String, String> line, String name) {
    return Objects.requireNonNull(line.get(name), name).strip();
  }
}
