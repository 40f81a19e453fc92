package vn.bienche.ingest.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/** What all accepted workbooks together know: persons, positions, tasks, grade decisions. */
public final class Registry {

  /**
   * A person in a roster.
   *
   * @param name full name
   * @param unit of the roster
   * @param date reporting date
   */
  public record Presence(String name, String unit, Period date) {}

  private final Map<String, List<Presence>> persons = new HashMap<>();
  private final Map<String, Set<String>> positions = new HashMap<>();
  private final Map<String, Set<String>> tasks = new HashMap<>();
  private final Map<String, List<GradeDecision>> grades = new HashMap<>();

  /** Adds a person of a roster. */
  public void person(String code, Presence presence) {
    persons.computeIfAbsent(code, c -> new ArrayList<>(1)).add(presence);
  }

  public void position(String unit, String code) {
    positions.computeIfAbsent(unit, u -> new HashSet<>()).add(code);
  }

  public void task(String unit, String code) {
    tasks.computeIfAbsent(unit, u -> new HashSet<>()).add(code);
  }

  public void grade(GradeDecision decision) {
    grades.computeIfAbsent(decision.staffCode(), c -> new ArrayList<>(1)).add(decision);
  }

  /** Adds what the rows of a submission provide. */
  public void add(SubmissionDraft draft) {
    Evidence evidence = draft.evidence();
    evidence
        .persons()
        .forEach(p -> person(p.code(), new Presence(p.name(), draft.unit(), draft.period())));
    evidence.grades().forEach(this::grade);
    if (draft.form() == FormCode.B3) {
      evidence.codes().forEach(c -> position(draft.unit(), c));
    } else if (draft.form() == FormCode.B22) {
      evidence.codes().forEach(c -> task(draft.unit(), c));
    }
  }

  boolean knowsPerson(String code) {
    return persons.containsKey(code);
  }

  /** The name that the latest roster gives. */
  @Nullable String name(String code) {
    return persons.getOrDefault(code, List.of()).stream()
        .max((a, b) -> a.date().compareTo(b.date()))
        .map(Presence::name)
        .orElse(null);
  }

  /** Another unit whose roster of the same date names the person. */
  Optional<String> otherUnit(String code, String unit, Period date) {
    return persons.getOrDefault(code, List.of()).stream()
        .filter(p -> !p.unit().equals(unit) && p.date().equals(date))
        .map(Presence::unit)
        .sorted()
        .findFirst();
  }

  Collection<String> staffCodes() {
    return persons.keySet();
  }

  Set<String> positions(String unit) {
    return positions.getOrDefault(unit, Set.of());
  }

  Set<String> tasks(String unit) {
    return tasks.getOrDefault(unit, Set.of());
  }

  /** The decision in force on a day. */
  Optional<GradeDecision> grade(String code, LocalDate day) {
    return grades.getOrDefault(code, List.of()).stream()
        .filter(g -> !g.effectiveOn().isAfter(day))
        .max((a, b) -> a.effectiveOn().compareTo(b.effectiveOn()));
  }
}
