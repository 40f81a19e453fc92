package vn.bienche.ingest.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.Verdict;

/**
 * Decides what becomes of each submission. All workbooks of a run are known before the first
 * verdict, so that a unit may be announced anywhere in the run.
 */
public final class Verdicts {

  private static final int CURRENT_TEMPLATE = 1;

  private final Policy policy;
  private final RosterMemory rosters;
  private final List<WorkbookReport> reports;
  private KnownState state;
  private UnitTree units;

  public Verdicts(
      Policy policy, KnownState state, RosterMemory rosters, List<WorkbookReport> reports) {
    this.policy = policy;
    this.state = state;
    this.rosters = rosters;
    this.reports = reports;
    this.units = new UnitTree(state.units());
  }

  /** One decision for each submission and for each workbook that cannot be read. */
  public List<Decision> decide() {
    List<Decision> decisions = new ArrayList<>();
    reports.stream().filter(WorkbookReport::refused).map(this::unreadable).forEach(decisions::add);
    List<Candidate> candidates = candidates();
    announceUnits(candidates);
    candidates.forEach(c -> decisions.add(decide(c)));
    return decisions;
  }

  /** The units that are known once the lists of this run count. */
  public UnitTree announced() {
    announceUnits(candidates());
    return units;
  }

  /** Lists of units first, then by period, the earlier sending before the later one. */
  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (WorkbookReport report : reports) {
      if (!report.refused()) {
        report.submissions().forEach(draft -> candidates.add(new Candidate(report, draft)));
      }
    }
    candidates.sort(
        Comparator.comparing((Candidate c) -> c.draft().form() != FormCode.DVTC)
            .thenComparing(c -> c.draft().period())
            .thenComparing(c -> c.known("", Verdict.ACCEPTED), KnownSubmission.LATER));
    return candidates;
  }

  /** What is known after the decisions. */
  public KnownState state() {
    return state;
  }

  /** The units of the list that counts after this run. */
  public UnitTree units() {
    return units;
  }

  private void announceUnits(List<Candidate> candidates) {
    List<KnownSubmission> lists =
        new ArrayList<>(
            state.submissions().stream()
                .filter(s -> s.form() == FormCode.DVTC && s.verdict() == Verdict.ACCEPTED)
                .toList());
    for (Candidate c : candidates) {
      boolean list = c.draft().form() == FormCode.DVTC && c.ownRoot().isPresent();
      KnownSubmission known = c.known(policy.batchId(), Verdict.ACCEPTED);
      if (list
          && lists.stream().allMatch(other -> KnownSubmission.LATER.compare(other, known) <= 0)) {
        state = new KnownState(state.submissions(), c.draft().evidence().units());
        units = new UnitTree(state.units());
        lists.add(known);
      }
    }
  }

  private Decision decide(Candidate c) {
    List<KnownSubmission> same =
        state.ofWorkbook(c.report().workbook().sha256()).stream()
            .filter(k -> k.id().equals(c.draft().id()))
            .toList();
    if (same.stream().anyMatch(k -> k.verdict() == Verdict.ACCEPTED)) {
      return decision(c, Verdict.UNCHANGED, List.of(), false);
    }
    Optional<Finding> refusal = new Admission(units).refusal(c);
    if (refusal.isPresent()) {
      boolean isNew = same.stream().noneMatch(k -> k.verdict() == Verdict.REFUSED);
      return decision(c, Verdict.REFUSED, List.of(refusal.get()), isNew);
    }
    List<KnownSubmission> earlier =
        state.accepted(c.draft().form(), c.draft().unit(), c.draft().period());
    if (!earlier.isEmpty() && policy.duplicates() != Policy.Duplicates.KEPT) {
      return duplicate(c, earlier.get(0));
    }
    Optional<Finding> shrunk = shrunk(c);
    if (shrunk.isPresent() && !policy.accepts().test(c.draft().unit())) {
      return remembered(c, Verdict.HELD, List.of(shrunk.get()));
    }
    return remembered(c, Verdict.ACCEPTED, warnings(c));
  }

  private Decision remembered(Candidate c, Verdict verdict, List<Finding> findings) {
    state = state.with(List.of(c.known(policy.batchId(), verdict)), state.units());
    return decision(c, verdict, findings, true);
  }

  private Decision duplicate(Candidate c, KnownSubmission earlier) {
    if (policy.duplicates() == Policy.Duplicates.SKIPPED) {
      return decision(c, Verdict.SKIPPED, List.of(), false);
    }
    SubmissionDraft d = c.draft();
    String key = d.unit() + " " + d.form() + " " + d.period().text();
    return decision(
        c,
        Verdict.REFUSED,
        List.of(c.finding(RuleCode.WB_019, Severity.ERROR, key, earlier.name())),
        true);
  }

  private List<Finding> warnings(Candidate c) {
    List<Finding> warnings = new ArrayList<>();
    if (c.draft().read() == 0) {
      warnings.add(c.finding(RuleCode.WB_015, Severity.WARNING, c.draft().form().name()));
    }
    Integer template = c.draft().template();
    if (template != null && template < CURRENT_TEMPLATE) {
      warnings.add(
          c.finding(
              RuleCode.WB_014,
              Severity.WARNING,
              Integer.toString(template),
              Integer.toString(CURRENT_TEMPLATE)));
    }
    return warnings;
  }

  /** Set when too many persons of the previous roster are missing in this one. */
  private Optional<Finding> shrunk(Candidate c) {
    if (c.draft().form() != FormCode.DSCB) {
      return Optional.empty();
    }
    Optional<KnownSubmission> before = state.rosterBefore(c.draft().unit(), c.draft().period());
    boolean superseded =
        before
            .filter(b -> c.draft().period().equals(b.period()))
            .filter(
                b -> KnownSubmission.LATER.compare(b, c.known(policy.batchId(), Verdict.HELD)) > 0)
            .isPresent();
    if (before.isEmpty() || superseded) {
      return Optional.empty();
    }
    Set<String> now =
        c.draft().evidence().persons().stream().map(PersonLine::code).collect(Collectors.toSet());
    List<PersonLine> previous = persons(before.get());
    long gone = previous.stream().filter(p -> !now.contains(p.code())).count();
    boolean held = gone >= policy.shrinkPersons() && gone > policy.shrinkShare() * previous.size();
    return held
        ? Optional.of(
            c.finding(
                RuleCode.WB_016,
                Severity.ERROR,
                Long.toString(gone),
                Integer.toString(previous.size()),
                Math.round(policy.shrinkShare() * 100) + "%"))
        : Optional.empty();
  }

  private List<PersonLine> persons(KnownSubmission roster) {
    for (WorkbookReport report : reports) {
      for (SubmissionDraft draft : report.submissions()) {
        if (draft.id().equals(roster.id())) {
          return draft.evidence().persons();
        }
      }
    }
    return rosters.persons(roster);
  }

  private Decision unreadable(WorkbookReport report) {
    String id = SubmissionId.of(report.workbook().sha256(), null, null, null);
    boolean isNew = state.submissions().stream().noneMatch(k -> k.id().equals(id));
    return new Decision(
        policy.batchId(),
        report.workbook(),
        id,
        null,
        null,
        null,
        1,
        null,
        new Admission(units).sender(report.workbook()),
        Verdict.REFUSED,
        0,
        0,
        0,
        0,
        report.findings(),
        List.of(),
        isNew);
  }

  /** Rows of a refused submission count as rejected: they are read and none of them is loaded. */
  private Decision decision(Candidate c, Verdict verdict, List<Finding> own, boolean isNew) {
    SubmissionDraft d = c.draft();
    boolean nothing = verdict == Verdict.REFUSED;
    List<Finding> findings = new ArrayList<>(own);
    findings.addAll(c.report().findings());
    findings.addAll(d.findings());
    return new Decision(
        policy.batchId(),
        c.report().workbook(),
        d.id(),
        d.form(),
        d.unit(),
        d.period(),
        d.version(),
        d.template(),
        new Admission(units).sender(c.report().workbook()),
        verdict,
        d.read(),
        nothing ? 0 : d.loaded(),
        nothing ? 0 : d.warned(),
        nothing ? d.read() : d.rejected(),
        findings,
        d.sheets(),
        isNew);
  }
}
