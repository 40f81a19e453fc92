package vn.bienche.samples.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.people.Person;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.contract.GradeCatalog;
import vn.bienche.warehouse.value.GradeLevel;

/** Rows of NGACH: the first grade of long-serving persons and everybody's latest decision. */
public final class GradeDecisionRows {

  private static final String OFFICER = "01.003";
  private static final int YEARS_FOR_TWO_DECISIONS = 6;

  /** Salary steps of a level: Nghị định 204/2004/NĐ-CP, tables 2 and 3. */
  private record Scale(String first, String step, int steps, int yearsPerStep) {}

  private GradeDecisionRows() {}

  /** Decisions in force on {@code today}, in the order of persons. */
  public static List<Map<String, Object>> of(List<Person> persons, LocalDate today, Dice dice) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Person person : persons) {
      String code = person.gradeCode();
      if (code != null) {
        decisions(person, code, today, dice, rows);
      }
    }
    return rows;
  }

  private static void decisions(
      Person person, String code, LocalDate today, Dice dice, List<Map<String, Object>> rows) {
    LocalDate joined = person.life().joinedOn();
    int years = Period.between(joined, today).getYears();
    GradeLevel level = level(code);
    boolean promoted = level == GradeLevel.CVCC || level == GradeLevel.CVC;
    LocalDate latest = joined.withDayOfMonth(1).plusMonths(1);
    if (years >= YEARS_FOR_TWO_DECISIONS) {
      LocalDate first = joined.plusYears(1).withDayOfMonth(1);
      rows.add(row(person, promoted ? OFFICER : code, 1, first, dice));
      if (promoted) {
        rows.add(
            row(person, code, 1, today.withDayOfMonth(1).minusMonths(dice.between(40, 60)), dice));
      }
      latest = today.withDayOfMonth(1).minusMonths(dice.between(1, 34));
    }
    if (latest.isAfter(today)) {
      latest = joined;
    }
    int inGrade = promoted ? Math.max(0, years - 15) : years;
    int step = Math.min(scale(level).steps(), 1 + inGrade / scale(level).yearsPerStep());
    rows.add(row(person, code, step, latest, dice));
  }

  private static Map<String, Object> row(
      Person person, String code, int step, LocalDate effective, Dice dice) {
    LocalDate decided = effective.minusDays(dice.between(3, 25));
    return new Rows()
        .put("staff_code", person.staffCode())
        .put("full_name", person.name())
        .put("grade_code", code)
        .put("step", step)
        .put("coefficient", coefficient(level(code), step))
        .put("effective_on", effective)
        .put("decision_no", dice.between(10, 1900) + "-QĐ/BTCTU")
        .put("decision_on", decided)
        .build();
  }

  private static GradeLevel level(String code) {
    return GradeCatalog.of(code)
        .map(Grade::level)
        .orElseThrow(() -> new IllegalStateException("no grade " + code));
  }

  private static BigDecimal coefficient(GradeLevel level, int step) {
    Scale scale = scale(level);
    return new BigDecimal(scale.first())
        .add(new BigDecimal(scale.step()).multiply(BigDecimal.valueOf(step - 1L)));
  }

  private static Scale scale(GradeLevel level) {
    return switch (level) {
      case CVCC -> new Scale("6.20", "0.36", 6, 3);
      case CVC -> new Scale("4.40", "0.34", 8, 3);
      case CV -> new Scale("2.34", "0.33", 9, 3);
      case CS -> new Scale("2.10", "0.31", 10, 3);
      case NV -> new Scale("1.65", "0.18", 12, 2);
    };
  }
}
