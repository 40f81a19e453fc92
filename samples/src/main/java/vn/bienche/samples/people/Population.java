package vn.bienche.samples.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.Staffing;
import vn.bienche.warehouse.value.GradeLevel;

/**
 * Everybody in the province, unit by unit.
 *
 * @param byUnit persons per unit code, highest rank first, contract staff last; units in official
 *     order
 */
public record Population(Map<String, List<Person>> byUnit) {

  /** Invents the persons of the blueprint as of {@code today}. */
  public static Population invent(Blueprint blueprint, LocalDate today, long seed) {
    Seating seating = new Seating(blueprint);
    Biographies biographies = new Biographies(today);
    Map<String, List<Person>> byUnit = new LinkedHashMap<>();
    int number = 0;
    for (Staffing staffing : blueprint.staffing()) {
      Dice dice = Dice.of(seed, "people " + staffing.unit());
      String line = blueprint.unit(staffing.unit()).line();
      List<Seat> seats = seating.seats(staffing);
      List<GradeLevel> levels = levels(staffing);
      List<Person> persons = new ArrayList<>();
      int graded = 0;
      for (Seat seat : seats) {
        boolean outside = seat.isContract() || seat.retired();
        GradeLevel level = outside ? null : levels.get(graded++);
        persons.add(person(++number, seat, level, line, biographies, dice));
      }
      byUnit.put(staffing.unit(), List.copyOf(persons));
    }
    return new Population(Collections.unmodifiableMap(byUnit));
  }

  /** The same persons after their units went on under other codes. */
  public Population movedTo(Map<String, String> successors) {
    Map<String, List<Person>> moved = new LinkedHashMap<>();
    byUnit.forEach(
        (unit, persons) -> {
          String successor = successors.getOrDefault(unit, unit);
          moved.put(successor, persons.stream().map(p -> p.movedTo(successor)).toList());
        });
    return new Population(Collections.unmodifiableMap(moved));
  }

  public List<Person> of(String unit) {
    return byUnit.getOrDefault(unit, List.of());
  }

  private static Person person(
      int number,
      Seat seat,
      @Nullable GradeLevel level,
      String line,
      Biographies biographies,
      Dice dice) {
    Biography life = biographies.invent(seat, line, level, dice);
    String name = Names.invent(life.sex().equals("Nữ"), life.ethnicity().equals("Khmer"), dice);
    String grade = level == null ? null : GradeCodes.of(level, seat, line, dice);
    return new Person(String.format(Locale.ROOT, "HG%05d", number), name, seat, grade, life);
  }

  private static List<GradeLevel> levels(Staffing staffing) {
    List<GradeLevel> levels = new ArrayList<>();
    for (GradeLevel level : GradeLevel.values()) {
      levels.addAll(Collections.nCopies(staffing.graded(level), level));
    }
    return levels;
  }
}
