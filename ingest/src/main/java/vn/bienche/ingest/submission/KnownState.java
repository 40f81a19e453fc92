package vn.bienche.ingest.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Verdict;

/**
 * What the lake knows that a run needs before it reads anything.
 *
 * @param submissions each with its latest verdict
 * @param units of the current list of units
 */
public record KnownState(List<KnownSubmission> submissions, List<UnitSpan> units) {

  public static final KnownState EMPTY = new KnownState(List.of(), List.of());

  public KnownState {
    submissions = List.copyOf(submissions);
    units = List.copyOf(units);
  }

  /** What is known of a workbook with these bytes. */
  public List<KnownSubmission> ofWorkbook(String sha256) {
    return submissions.stream().filter(s -> s.sha256().equals(sha256)).toList();
  }

  /** The accepted submissions of a unit, form and period. */
  public List<KnownSubmission> accepted(FormCode form, String unit, Period period) {
    return submissions.stream()
        .filter(s -> s.verdict() == Verdict.ACCEPTED && s.form() == form)
        .filter(s -> unit.equals(s.unit()) && period.equals(s.period()))
        .toList();
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
    return submissions.stream()
        .filter(
            s ->
                s.verdict() == Verdict.ACCEPTED
                    && s.form() == FormCode.DSCB
                    && unit.equals(s.unit()))
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
    List<String> ids = added.stream().map(a -> a.batchId() + a.id()).toList();
    List<KnownSubmission> all = new ArrayList<>();
    submissions.stream().filter(s -> !ids.contains(s.batchId() + s.id())).forEach(all::add);
    all.addAll(added);
    return new KnownState(all, currentUnits);
  }
}
