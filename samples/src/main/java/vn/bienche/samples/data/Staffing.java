package vn.bienche.samples.data;

import java.util.EnumMap;
import java.util.List;
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

  private static final List<GradeLevel> LOWEST_FIRST =
      List.of(GradeLevel.NV, GradeLevel.CS, GradeLevel.CV, GradeLevel.CVC, GradeLevel.CVCC);

  public Staffing {
    grades = Map.copyOf(grades);
  }

  public int graded(GradeLevel level) {
    return grades.getOrDefault(level, 0);
  }

  public int headcount() {
    return officials + publicEmployees;
  }

  /** Headcount and contract staff. */
  public int staff() {
    return headcount() + contracts;
  }

  Staffing movedTo(String otherUnit) {
    return new Staffing(otherUnit, officials, publicEmployees, contracts, retired, grades);
  }

  /** With so many more officials at the level of an officer. */
  Staffing enlargedBy(int persons) {
    Map<GradeLevel, Integer> more = new EnumMap<>(GradeLevel.class);
    more.putAll(grades);
    more.merge(GradeLevel.CV, persons, Integer::sum);
    return new Staffing(unit, officials + persons, publicEmployees, contracts, retired, more);
  }

  /** Cut down to so many persons: contract staff goes first, then the lower levels. */
  Staffing reducedTo(int persons) {
    int surplus = staff() - persons;
    int contractsCut = Math.min(contracts, surplus);
    surplus -= contractsCut;
    int headcountCut = surplus;
    Map<GradeLevel, Integer> fewer = new EnumMap<>(GradeLevel.class);
    fewer.putAll(grades);
    for (GradeLevel level : LOWEST_FIRST) {
      int cut = Math.min(fewer.getOrDefault(level, 0), surplus);
      fewer.merge(level, -cut, Integer::sum);
      surplus -= cut;
    }
    boolean service = publicEmployees > 0;
    return new Staffing(
        unit,
        service ? officials : officials - headcountCut,
        service ? publicEmployees - headcountCut : publicEmployees,
        contracts - contractsCut,
        retired - surplus,
        fewer);
  }
}
