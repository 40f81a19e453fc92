package vn.bienche.samples.data;

import java.util.Map;
import vn.bienche.warehouse.value.GradeLevel;

/**
 * How many persons of which kind a unit has on the first reporting date.
 *
 * @param unit unit code
 * @param officials cadres and civil servants
 * @param publicEmployees public employees
 * @param contracts contract staff, not part of the headcount
 * @param retired retired staff who work in an association: officials without grade
 * @param grades persons per level
 */
public record Staffing(
    String unit,
    int officials,
    int publicEmployees,
    int contracts,
    int retired,
    Map<GradeLevel, Integer> grades) {

  public Staffing {
    grades = Map.copyOf(grades);
  }

  public int graded(GradeLevel level) {
    return grades.getOrDefault(level, 0);
  }

  public int headcount() {
    return officials + publicEmployees;
  }
}
