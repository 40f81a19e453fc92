package vn.bienche.samples.form;

import java.util.List;
import java.util.Map;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Movement;
import vn.bienche.samples.people.Move;
import vn.bienche.samples.people.Person;

/** Rows of BDNS and XLCL. */
public final class PersonnelRows {

  private static final List<String> RATINGS =
      List.of(
          "Hoàn thành tốt nhiệm vụ",
          "Hoàn thành xuất sắc nhiệm vụ",
          "Hoàn thành nhiệm vụ",
          "Không hoàn thành nhiệm vụ");

  private PersonnelRows() {}

  public static List<Map<String, Object>> movements(List<Move> moves, Dice dice) {
    return moves.stream().map(move -> movement(move, dice)).toList();
  }

  /** One rating per person. */
  public static List<Map<String, Object>> ratings(List<Person> persons, int year, Dice dice) {
    return persons.stream().map(person -> rating(person, year, dice)).toList();
  }

  private static Map<String, Object> movement(Move move, Dice dice) {
    Movement movement = move.movement();
    boolean arrives = movement.from().isEmpty();
    return new Rows()
        .put("staff_code", move.person().staffCode())
        .put("full_name", move.person().name())
        .put("moved_on", movement.on())
        .put("movement", movement.kind())
        .put("from_unit", movement.from())
        .put("to_unit", movement.to())
        .put("decision_no", dice.between(100, 1900) + "-QĐ/TU")
        .put("category", arrives ? move.person().seat().category() : null)
        .put("grade_code", arrives ? move.person().gradeCode() : null)
        .build();
  }

  private static Map<String, Object> rating(Person person, int year, Dice dice) {
    return new Rows()
        .put("staff_code", person.staffCode())
        .put("full_name", person.name())
        .put("year", year)
        .put("rating", RATINGS.get(dice.weighted(700, 185, 108, 7)))
        .build();
  }
}
