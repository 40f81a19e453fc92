package vn.bienche.samples.worklog;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.MonthHours;
import vn.bienche.samples.data.PersonHours;
import vn.bienche.samples.people.Person;

/**
 * Shares a unit's hours out among its persons: known persons first, the others around the mean
 * within bounds.
 */
final class PersonTotals {

  private static final double USUAL_LOW = 2.0;
  private static final double USUAL_HIGH = 10.0;
  private static final double DEVIATION = 0.11;
  private static final int MOST_PER_STEP = 4;

  private final Blueprint blueprint;
  private final long seed;

  PersonTotals(Blueprint blueprint, long seed) {
    this.blueprint = blueprint;
    this.seed = seed;
  }

  List<PersonMonth> of(
      String unit, YearMonth month, int workingDays, List<Person> persons, int quarters) {
    Map<Person, PersonHours> known = known(unit, month, persons);
    Map<Person, Integer> totals = new LinkedHashMap<>();
    known.forEach(
        (person, hours) -> hours.hours().ifPresent(h -> totals.put(person, QuarterHours.of(h))));
    int left = quarters - totals.values().stream().mapToInt(Integer::intValue).sum();
    List<Person> others = persons.stream().filter(p -> !totals.containsKey(p)).toList();
    totals.putAll(
        isEven(unit, month) ? even(others, left) : spread(unit, month, workingDays, others, left));
    return persons.stream()
        .map(p -> month(p, totals.getOrDefault(p, 0), known.get(p), month))
        .toList();
  }

  private static PersonMonth month(
      Person person, int quarters, @Nullable PersonHours known, YearMonth month) {
    if (known == null) {
      return new PersonMonth(person, quarters, List.of(), "");
    }
    return new PersonMonth(
        person, quarters, known.weekendDays().stream().map(month::atDay).toList(), known.note());
  }

  private boolean isEven(String unit, YearMonth month) {
    return blueprint.unitHours().stream()
        .anyMatch(h -> h.even() && h.month().equals(month) && h.unit().equals(unit));
  }

  private Map<Person, PersonHours> known(String unit, YearMonth month, List<Person> persons) {
    Map<Person, PersonHours> known = new LinkedHashMap<>();
    for (PersonHours hours : blueprint.personHours()) {
      if (hours.month().equals(month) && hours.unit().equals(unit)) {
        Stream<Person> fitting =
            persons.stream().filter(p -> fits(p, hours) && !known.containsKey(p));
        Optional<Person> chosen =
            hours.oldest()
                ? fitting.min(Comparator.comparing(Person::birthDate))
                : fitting.findFirst();
        known.put(
            chosen.orElseThrow(() -> new IllegalStateException("nobody fits " + hours)), hours);
      }
    }
    return known;
  }

  private static boolean fits(Person person, PersonHours hours) {
    boolean room = hours.room().isEmpty() || hours.room().equals(person.seat().room());
    boolean category =
        hours.category().isEmpty() || hours.category().equals(person.seat().category());
    boolean title =
        hours.position().isEmpty()
            ? !person.seat().isLeader()
            : person.seat().title().startsWith(hours.position());
    return room && category && title;
  }

  private static Map<Person, Integer> even(List<Person> persons, int quarters) {
    Map<Person, Integer> totals = new LinkedHashMap<>();
    persons.forEach(p -> totals.put(p, quarters / persons.size()));
    if (quarters % persons.size() != 0) {
      throw new IllegalStateException(
          quarters + " quarters cannot be shared evenly by " + persons.size());
    }
    return totals;
  }

  private Map<Person, Integer> spread(
      String unit, YearMonth month, int workingDays, List<Person> persons, int quarters) {
    Optional<MonthHours> bounds =
        blueprint.monthHours().stream().filter(m -> m.month().equals(month)).findFirst();
    int perDay = workingDays * QuarterHours.PER_HOUR;
    int low =
        (int) Math.ceil(bounds.map(b -> b.personLow().doubleValue()).orElse(USUAL_LOW) * perDay);
    int high = (int) (bounds.map(b -> b.personHigh().doubleValue()).orElse(USUAL_HIGH) * perDay);
    Dice dice = Dice.of(seed, "persons " + unit + month);
    double mean = quarters / (double) persons.size();
    List<Integer> drawn = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      int total = (int) Math.round(mean * (1 + DEVIATION * dice.gauss()));
      drawn.add(Math.max(low, Math.min(high, total)));
    }
    settle(drawn, quarters, low, high);
    Map<Person, Integer> totals = new LinkedHashMap<>();
    for (int i = 0; i < persons.size(); i++) {
      totals.put(persons.get(i), drawn.get(i));
    }
    return totals;
  }

  private static void settle(List<Integer> totals, int wanted, int low, int high) {
    int missing = wanted - totals.stream().mapToInt(Integer::intValue).sum();
    while (missing != 0) {
      int before = missing;
      for (int i = 0; i < totals.size() && missing != 0; i++) {
        int step = Math.max(-MOST_PER_STEP, Math.min(MOST_PER_STEP, missing));
        int moved = Math.max(low, Math.min(high, totals.get(i) + step)) - totals.get(i);
        totals.set(i, totals.get(i) + moved);
        missing -= moved;
      }
      if (missing == before) {
        throw new IllegalStateException(
            wanted + " quarters do not fit between " + low + " and " + high);
      }
    }
  }
}
