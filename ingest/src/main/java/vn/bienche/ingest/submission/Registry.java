package vn.bienche.ingest.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

/**
 * What all accepted workbooks that count together know: persons, positions, tasks, grade decisions.
 */
public final class Registry {

  /**
   * A person in a roster.
   *
   * @param name full name
   * @param unit of the roster
   * @param date reporting date
   */
  public record Presence(String name, String unit, Period date) {}

  /** A form of one unit and period, of which one submission counts. */
  private record Source(FormCode form, String unit, Period period) {}

  private record Sourced<T>(T value, Source source) {}

  private static final Comparator<Presence> BY_DATE =
      Comparator.comparing(Presence::date)
          .thenComparing(Presence::unit)
          .thenComparing(Presence::name);

  private static final Comparator<GradeDecision> BY_DAY =
      Comparator.comparing(GradeDecision::effectiveOn).thenComparing(GradeDecision::grade);

  private final Set<Source> sources = new HashSet<>();
  private final Map<String, Set<Presence>> persons = new HashMap<>();
  private final Map<Source, Set<String>> codes = new HashMap<>();
  private final Map<String, Set<Sourced<GradeDecision>>> grades = new HashMap<>();

  /** The same knowledge, to be changed apart. */
  public Registry copy() {
    Registry copy = new Registry();
    copy.sources.addAll(sources);
    persons.forEach((code, presences) -> copy.persons.put(code, new HashSet<>(presences)));
    codes.forEach((source, known) -> copy.codes.put(source, new HashSet<>(known)));
    grades.forEach((code, decisions) -> copy.grades.put(code, new HashSet<>(decisions)));
    return copy;
  }

  /** Adds a person of a roster. */
  public void person(String code, Presence presence) {
    sources.add(new Source(FormCode.DSCB, presence.unit(), presence.date()));
    persons.computeIfAbsent(code, c -> new HashSet<>(2)).add(presence);
  }

  /** Adds a position of a B3 or a task of a B22. */
  public void code(FormCode form, String unit, Period period, String code) {
    codes.computeIfAbsent(new Source(form, unit, period), s -> new HashSet<>()).add(code);
  }

  /** Adds a decision of an NGACH. */
  public void grade(String unit, Period period, GradeDecision decision) {
    Source source = new Source(FormCode.NGACH, unit, period);
    sources.add(source);
    grades
        .computeIfAbsent(decision.staffCode(), c -> new HashSet<>(2))
        .add(new Sourced<>(decision, source));
  }

  /** Takes what the rows of a submission provide in place of what an earlier sending did. */
  public void replace(SubmissionDraft draft) {
    forget(draft.form(), draft.unit(), draft.period());
    Evidence evidence = draft.evidence();
    evidence
        .persons()
        .forEach(p -> person(p.code(), new Presence(p.name(), draft.unit(), draft.period())));
    evidence.grades().forEach(g -> grade(draft.unit(), draft.period(), g));
    evidence.codes().forEach(c -> code(draft.form(), draft.unit(), draft.period(), c));
  }

  /** Forgets what a form of a unit and period said. */
  public void forget(FormCode form, String unit, Period period) {
    Source source = new Source(form, unit, period);
    codes.remove(source);
    if (sources.remove(source)) {
      persons
          .values()
          .forEach(
              presences ->
                  presences.removeIf(
                      p ->
                          form == FormCode.DSCB
                              && p.unit().equals(unit)
                              && p.date().equals(period)));
      grades.values().forEach(decisions -> decisions.removeIf(d -> d.source().equals(source)));
      persons.values().removeIf(Set::isEmpty);
      grades.values().removeIf(Set::isEmpty);
    }
  }

  /** Of whom and of which units this registry says something else than the other one. */
  public RegistryChange since(Registry before) {
    Set<String> all = new HashSet<>(persons.keySet());
    all.addAll(before.persons.keySet());
    all.addAll(grades.keySet());
    all.addAll(before.grades.keySet());
    Set<String> touched = new HashSet<>();
    Set<String> renamed = new HashSet<>();
    for (String code : all) {
      boolean same =
          Objects.equals(persons.get(code), before.persons.get(code))
              && Objects.equals(grades.get(code), before.grades.get(code));
      if (!same) {
        touched.add(code);
      }
      if (!same && !Objects.equals(name(code), before.name(code))) {
        renamed.add(code);
      }
    }
    return new RegistryChange(
        touched, renamed, changed(FormCode.B3, before), changed(FormCode.B22, before));
  }

  private Set<String> changed(FormCode form, Registry before) {
    Set<Source> all = new HashSet<>(codes.keySet());
    all.addAll(before.codes.keySet());
    Set<String> units = new HashSet<>();
    for (Source source : all) {
      boolean same = Objects.equals(codes.get(source), before.codes.get(source));
      if (source.form() == form && !same) {
        units.add(source.unit());
      }
    }
    return units;
  }

  boolean knowsPerson(String code) {
    return persons.containsKey(code);
  }

  /** The name that the latest roster gives. */
  @Nullable String name(String code) {
    return persons.getOrDefault(code, Set.of()).stream()
        .max(BY_DATE)
        .map(Presence::name)
        .orElse(null);
  }

  /** Another unit whose roster of the same date names the person. */
  Optional<String> otherUnit(String code, String unit, Period date) {
    return persons.getOrDefault(code, Set.of()).stream()
        .filter(p -> !p.unit().equals(unit) && p.date().equals(date))
        .map(Presence::unit)
        .sorted()
        .findFirst();
  }

  Collection<String> staffCodes() {
    return persons.keySet();
  }

  Set<String> positions(String unit) {
    return codes(FormCode.B3, unit);
  }

  Set<String> tasks(String unit) {
    return codes(FormCode.B22, unit);
  }

  private Set<String> codes(FormCode form, String unit) {
    Set<String> known = new HashSet<>();
    codes.forEach(
        (source, ofSource) -> {
          if (source.form() == form && source.unit().equals(unit)) {
            known.addAll(ofSource);
          }
        });
    return known;
  }

  /** The decision in force on a day. */
  Optional<GradeDecision> grade(String code, LocalDate day) {
    List<GradeDecision> decisions = new ArrayList<>();
    grades.getOrDefault(code, Set.of()).forEach(d -> decisions.add(d.value()));
    return decisions.stream().filter(g -> !g.effectiveOn().isAfter(day)).max(BY_DAY);
  }
}
