package vn.bienche.ingest.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.Verdict;

/**
 * Compares each roster of a run with the one of the same unit that comes before it: the latest at
 * or before its reporting date, whether the lake holds it or the same run brings it.
 */
public final class RosterComparison {

  private static final Comparator<Earlier> LATEST =
      Comparator.comparing(Earlier::period).thenComparing(Earlier::known, KnownSubmission.LATER);

  private final KnownState before;
  private final RosterMemory rosters;

  /**
   * Compares with what was known before the run.
   *
   * @param rosters gives the persons of a roster of the lake
   */
  public RosterComparison(KnownState before, RosterMemory rosters) {
    this.before = before;
    this.rosters = rosters;
  }

  /** A roster with which another one may be compared. */
  private record Earlier(
      KnownSubmission known, Period period, Optional<List<PersonLine>> persons) {}

  /**
   * The differences by submission id. A roster without an earlier one has none.
   *
   * @param reports what was read in the run
   * @param decisions what became of it; only rosters that are accepted or held are compared
   */
  public Map<String, RosterDifference> of(List<WorkbookReport> reports, List<Decision> decisions) {
    Map<String, SubmissionDraft> drafts = new HashMap<>();
    reports.forEach(report -> report.submissions().forEach(draft -> drafts.put(draft.id(), draft)));
    List<Earlier> ofRun = new ArrayList<>();
    for (Decision decision : decisions) {
      SubmissionDraft draft = drafts.get(decision.submissionId());
      if (draft != null && draft.form() == FormCode.DSCB && isTaken(decision)) {
        ofRun.add(
            new Earlier(decision.known(), draft.period(), Optional.of(draft.evidence().persons())));
      }
    }
    Map<String, RosterDifference> differences = new HashMap<>();
    for (Earlier roster : ofRun) {
      previous(roster, ofRun)
          .ifPresent(earlier -> differences.put(roster.known().id(), difference(earlier, roster)));
    }
    return differences;
  }

  private static boolean isTaken(Decision decision) {
    return decision.verdict() == Verdict.ACCEPTED || decision.verdict() == Verdict.HELD;
  }

  private Optional<Earlier> previous(Earlier roster, List<Earlier> ofRun) {
    Stream<Earlier> inLake =
        before.submissions().stream()
            .filter(known -> known.form() == FormCode.DSCB && known.verdict() == Verdict.ACCEPTED)
            .flatMap(
                known ->
                    Stream.ofNullable(known.period())
                        .map(p -> new Earlier(known, p, Optional.empty())));
    Stream<Earlier> accepted = ofRun.stream().filter(e -> e.known().verdict() == Verdict.ACCEPTED);
    return Stream.concat(inLake, accepted)
        .filter(
            e -> roster.known().unit() != null && roster.known().unit().equals(e.known().unit()))
        .filter(e -> !e.known().id().equals(roster.known().id()) && LATEST.compare(e, roster) < 0)
        .max(LATEST);
  }

  private RosterDifference difference(Earlier earlier, Earlier roster) {
    return RosterDifference.between(
        String.valueOf(roster.known().unit()),
        earlier.period(),
        earlier.persons().orElseGet(() -> rosters.persons(earlier.known())),
        roster.period(),
        roster.persons().orElse(List.of()));
  }
}
