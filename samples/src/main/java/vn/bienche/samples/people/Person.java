package vn.bienche.samples.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented person with what the roster tells.
 *
 * @param staffCode unique in the province
 * @param name Vietnamese name
 * @param seat where the person serves
 * @param gradeCode code of {@code grades.csv}, or null outside the grades
 * @param life dates and attributes
 */
public record Person(
    String staffCode, String name, Seat seat, @Nullable String gradeCode, Biography life) {

  public LocalDate birthDate() {
    return life.birthDate();
  }

  Person movedTo(String unit) {
    return new Person(staffCode, name, seat.movedTo(unit), gradeCode, life);
  }
}
