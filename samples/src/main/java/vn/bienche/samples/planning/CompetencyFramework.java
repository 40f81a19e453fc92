package vn.bienche.samples.planning;

import java.util.ArrayList;
import java.util.List;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.Competency;
import vn.bienche.samples.data.Position;

/**
 * Levels of competencies per position; units that share a list of positions share the levels too.
 */
public final class CompetencyFramework {

  private static final String COMMON = "Chung";
  private static final String MANAGEMENT = "Quản lý";
  private static final int HIGHEST = 5;

  private final Blueprint blueprint;
  private final long seed;

  public CompetencyFramework(Blueprint blueprint, long seed) {
    this.blueprint = blueprint;
    this.seed = seed;
  }

  /** Position by position of a unit, in the order of the framework. */
  public List<RequiredCompetency> of(String unit) {
    List<RequiredCompetency> required = new ArrayList<>();
    for (Position position : blueprint.positionsOf(unit)) {
      Dice dice = Dice.of(seed, "competencies " + position.code());
      for (Competency competency : blueprint.competencies()) {
        if (isAsked(position, competency)) {
          int level =
              level(position, competency) + (dice.chance(0.25) ? -1 : dice.chance(0.15) ? 1 : 0);
          required.add(
              new RequiredCompetency(position, competency, Math.max(1, Math.min(HIGHEST, level))));
        }
      }
    }
    return required;
  }

  private static boolean isAsked(Position position, Competency competency) {
    if (competency.group().equals(COMMON)) {
      return true;
    }
    return competency.group().equals(MANAGEMENT) ? position.isLeadership() : !position.isContract();
  }

  private static int level(Position position, Competency competency) {
    if (position.isContract()) {
      return 1;
    }
    int base =
        switch (position.level()) {
          case "Chuyên viên cao cấp" -> 5;
          case "Chuyên viên chính" -> 4;
          case "Chuyên viên" -> 3;
          default -> 2;
        };
    return competency.group().equals(MANAGEMENT)
        ? base
        : Math.max(1, base - (position.isSupport() ? 1 : 0));
  }
}
