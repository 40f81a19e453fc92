package vn.bienche.ingest.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Verdict;

/** What the lake knows that a run needs before it reads anything. */
public final class KnownState {

  public static final KnownState EMPTY = new KnownState(List.of(), List.of());

  private final List<KnownSubmission> submissions;
  private final List<UnitSpan> units;

  /** A run asks for each of its workbooks, so that looking through all submissions would not do. */
  private final Map<String, List<KnownSubmission>> ofWorkbook;

  private final Map<Place, List<KnownSubmission>> accepted;

  /**
   * @param submissions each with its latest verdict
   * @param units of the current list of units
   */
  public KnownState(List<KnownSubmission> submissions, List<UnitSpan> units) {
    this.submissions = List.copyOf(submissions);
    this.units = List.copyOf(units);
    this.ofWorkbook =
        this.submissions.stream().collect(Collectors.groupingBy(KnownSubmission::sha256));
    this.accepted =
        this.submissions.stream()
            .filter(s -> s.verdict() == Verdict.ACCEPTED)
            .collect(Collectors.groupingBy(s -> new Place(s.form(), s.unit())));
  }

  private record Place(@Nullable FormCode form, @Nullable String unit) {}

  /** Each with its latest verdict. */
  public List<KnownSubmission> submissions() {
    return submissions;
  }

  /** The current list of units. */
  public List<UnitSpan> units() {
    return units;
  }

  /** What is known of a workbook with these bytes. */
  public List<KnownSubmission> ofWorkbook(String sha256) {
    return ofWorkbook.getOrDefault(sha256, List.of());
  }

  /** The accepted submissions of a unit, form and period. */
  public List<KnownSubmission> accepted(FormCode form, String unit, Period period) {
    return accepted(form, unit).filter(s -> period.equals(s.period())).toList();
  }

  private Stream<KnownSubmission> accepted(FormCode form, String unit) {
    return accepted.getOrDefault(new Place(form, unit), List.of()).stream();
  }

  /** Of the accepted submissions of each unit, form and period the one that counts. */
  public List<KnownSubmission> current(Set<FormCode> forms) {
    Map<String, KnownSubmission> latest = new HashMap<>();
    for (KnownSubmission s : submissions) {
      FormCode form = s.form();
      if (s.verdict() == Verdict.ACCEPTED && form != null && forms.contains(form)) {
        latest.merge(
            s.unit() + "|" + form + "|" + s.period(),
            s,
            (a, b) -> KnownSubmission.LATER.compare(a, b) >= 0 ? a : b);
      }
    }
    return List.copyOf(latest.values());
  }

  /** The roster that counts for a unit at or before a date, that of the date itself included. */
  public Optional<KnownSubmission> rosterBefore(String unit, Period date) {
    return accepted(FormCode.DSCB, unit)
        .filter(s -> Objects.requireNonNull(s.period()).compareTo(date) <= 0)
        .max(
            (a, b) -> {
              int byPeriod =
                  Objects.requireNonNull(a.period()).compareTo(Objects.requireNonNull(b.period()));
              return byPeriod != 0 ? byPeriod : KnownSubmission.LATER.compare(a, b);
            });
  }

  /**
   * This state and what a run adds to it; a later verdict on the same submission replaces the
   * earlier one.
   */
  public KnownState with(List<KnownSubmission> added, List<UnitSpan> currentUnits) {
    Set<String> ids = added.stream().map(a -> a.batchId() + a.id()).collect(Collectors.toSet());
    List<KnownSubmission> all = new ArrayList<>();
    submissions.stream().filter(s -> !ids.contains(s.batchId() + s.id())).forEach(all::add);
    all.addAll(added);
    return new KnownState(all, currentUnits);
  }
}
