package vn.bienche.samples.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.bienche.samples.chance.Dice;
import vn.bienche.samples.data.Blueprint;
import vn.bienche.samples.data.Movement;
import vn.bienche.warehouse.contract.Grade;
import vn.bienche.warehouse.contract.GradeCatalog;
import vn.bienche.warehouse.value.GradeLevel;

/**
 * Who moved, and so who was present before the first reporting date.
 *
 * <p>Whoever came before that date is one of those present on it; whoever left is invented for the
 * purpose. Later movements take somebody from those present.
 */
public final class History {

  private static final String RETIREMENT = "Nghỉ hưu";
  private static final int MONTHS_MEN = 60 * 12 + 9;
  private static final int MONTHS_WOMEN = 56 * 12;

  private final LocalDate today;
  private final Population population;
  private final Biographies biographies;
  private final Dice dice;
  private final List<Move> moves = new ArrayList<>();
  private final Set<String> chosen = new HashSet<>();
  private int number;

  private History(Population population, LocalDate today, long seed) {
    this.today = today;
    this.population = population;
    this.biographies = new Biographies(today);
    this.dice = Dice.of(seed, "history");
    this.number = population.byUnit().values().stream().mapToInt(List::size).sum();
  }

  public static History invent(
      Blueprint blueprint, Population population, LocalDate today, long seed) {
    History history = new History(population, today, seed);
    for (Movement movement : blueprint.movements()) {
      String line =
          blueprint.unit(movement.from().isEmpty() ? movement.to() : movement.from()).line();
      history.moves.add(new Move(history.person(movement, line), movement));
    }
    return history;
  }

  /** Movements that the unit reports for days from {@code first} to {@code last}. */
  public List<Move> reportedBy(String unit, LocalDate first, LocalDate last) {
    return moves.stream()
        .filter(m -> m.movement().isReportedBy(unit))
        .filter(m -> !m.movement().on().isBefore(first) && !m.movement().on().isAfter(last))
        .toList();
  }

  /** Everybody present in the unit on an earlier day. */
  public List<Person> presentBefore(String unit, LocalDate day) {
    List<Move> since =
        moves.stream()
            .filter(m -> m.movement().on().isAfter(day) && !m.movement().on().isAfter(today))
            .toList();
    Set<String> came = new HashSet<>();
    since.stream()
        .filter(m -> m.movement().to().equals(unit))
        .forEach(m -> came.add(m.person().staffCode()));
    Stream<Person> stayed = population.of(unit).stream().filter(p -> !came.contains(p.staffCode()));
    Stream<Person> left =
        since.stream().filter(m -> m.movement().from().equals(unit)).map(m -> before(m, unit));
    return Stream.concat(stayed, left).toList();
  }

  /** The person in the unit that was left, without the seat of today. */
  private static Person before(Move move, String unit) {
    Person person = move.person();
    if (person.seat().unit().equals(unit)) {
      return person;
    }
    Seat seat =
        new Seat(
            unit, move.movement().room(), "Chuyên viên", person.seat().category(), null, 0, false);
    return new Person(person.staffCode(), person.name(), seat, person.gradeCode(), person.life());
  }

  private Person person(Movement movement, String line) {
    boolean leftBefore = movement.to().isEmpty() && !movement.on().isAfter(today);
    boolean comesLater = movement.from().isEmpty() && movement.on().isAfter(today);
    if (leftBefore || comesLater) {
      return stranger(movement, line);
    }
    boolean later = movement.on().isAfter(today);
    Person person = present(movement, later ? movement.from() : movement.to());
    chosen.add(person.staffCode());
    return person;
  }

  /** Somebody of the unit's present staff who leads nothing and is no contract staff. */
  private Person present(Movement movement, String unit) {
    Stream<Person> fitting =
        population.of(unit).stream()
            .filter(p -> !p.seat().isContract() && !p.seat().isLeader() && !p.seat().retired())
            .filter(p -> p.seat().category().equals(movement.category()))
            .filter(p -> !chosen.contains(p.staffCode()));
    Optional<Person> person =
        movement.kind().equals(RETIREMENT)
            ? fitting.min(Comparator.comparing(Person::birthDate))
            : fitting.max(Comparator.comparing(Person::birthDate));
    return person.orElseThrow(() -> new IllegalStateException("nobody fits " + movement));
  }

  private Person stranger(Movement movement, String line) {
    String unit = movement.from().isEmpty() ? movement.to() : movement.from();
    Seat seat = new Seat(unit, movement.room(), "Chuyên viên", movement.category(), null, 0, false);
    GradeLevel level = GradeCatalog.of(movement.gradeCode()).map(Grade::level).orElseThrow();
    Biography life =
        biographies.invent(seat, line, level, dice).withSex(movement.female() ? "Nữ" : "Nam");
    if (movement.kind().equals(RETIREMENT)) {
      int months = movement.female() ? MONTHS_WOMEN : MONTHS_MEN;
      life = life.bornOn(movement.on().minusMonths(months).minusDays(dice.between(0, 25)));
    }
    String name = Names.invent(movement.female(), life.ethnicity().equals("Khmer"), dice);
    String code = String.format(Locale.ROOT, "HG%05d", ++number);
    return new Person(code, name, seat, movement.gradeCode(), life);
  }
}
