package vn.bienche.samples.form;

import java.util.List;
import java.util.Map;
import vn.bienche.samples.people.Person;

/** Rows of DSCB. */
public final class RosterRows {

  private RosterRows() {}

  /**
   * One row per person.
   *
   * @param withPositions whether the list of positions is in force on the reporting date
   */
  public static List<Map<String, Object>> of(List<Person> persons, boolean withPositions) {
    return persons.stream().map(p -> row(p, withPositions)).toList();
  }

  private static Map<String, Object> row(Person person, boolean withPositions) {
    var seat = person.seat();
    var life = person.life();
    return new Rows()
        .put("staff_code", person.staffCode())
        .put("full_name", person.name())
        .put("birth_date", life.birthDate())
        .put("sex", life.sex())
        .put("ethnicity", life.ethnicity())
        .put("room", seat.room())
        .put("title", seat.title())
        .put(
            "position_code",
            withPositions && seat.position() != null ? seat.position().code() : null)
        .put("category", seat.category())
        .put("grade_code", person.gradeCode())
        .put("education", life.education())
        .put("politics", life.politics())
        .put("joined_on", life.joinedOn())
        .put("party_on", life.partyOn())
        .put("retired_working", seat.retired() ? Boolean.TRUE : null)
        .put("religion", life.religion())
        .put("it_level", life.itLevel())
        .put("foreign_language", life.foreignLanguage())
        .put("ethnic_language", life.ethnicLanguage() ? Boolean.TRUE : null)
        .put("state_management", life.stateManagement())
        .build();
  }
}
