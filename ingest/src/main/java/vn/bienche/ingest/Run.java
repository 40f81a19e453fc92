package vn.bienche.ingest;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bienche.ingest.cell.KnownGrades;
import vn.bienche.ingest.identity.KnownUnits;
import vn.bienche.ingest.inbox.Inbox;
import vn.bienche.ingest.inbox.RefusedFile;
import vn.bienche.ingest.inbox.WorkbookSource;
import vn.bienche.ingest.submission.Decision;
import vn.bienche.ingest.submission.HashedWorkbook;
import vn.bienche.ingest.submission.KnownState;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.ingest.submission.Policy;
import vn.bienche.ingest.submission.ReadingOptions;
import vn.bienche.ingest.submission.RosterDifference;
import vn.bienche.ingest.submission.SentTotals;
import vn.bienche.ingest.submission.WorkbookReport;
import vn.bienche.ingest.submission.WorkbookRows;
import vn.bienche.ingest.workbook.ReadingLimits;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.SourceRef;
import vn.bienche.warehouse.value.Verdict;

/** One run: which workbooks are known, which are read where, and the report about all of them. */
final class Run {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

  private final IngestRequest request;
  private final Instant startedAt;
  private final String batchId;
  private ReadingOptions options;

  /** Some forty thousand rows. */
  private static final long SHORT_BYTES = 4L << 20;

  private final List<HashedWorkbook> forLake = new ArrayList<>();
  private final List<HashedWorkbook> local = new ArrayList<>();
  private final List<WorkbookResult> settled = new ArrayList<>();
  private final List<HashedWorkbook> confirmed = new ArrayList<>();

  Run(IngestRequest request, Instant startedAt) {
    this.request = request;
    this.startedAt = startedAt;
    this.options = options(request.settings());
    this.batchId = STAMP.format(startedAt) + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  String batchId() {
    return batchId;
  }

  Instant startedAt() {
    return startedAt;
  }

  List<HashedWorkbook> forLake() {
    return forLake;
  }

  /** Whether so few bytes are to be read that compiling code for them takes longer. */
  boolean isShort() {
    return bytes(forLake) < SHORT_BYTES;
  }

  ReadingOptions options() {
    return options;
  }

  /** From now on sheets may name these units instead of giving their codes. */
  void know(KnownUnits units) {
    options = options.withUnits(units);
  }

  private static ReadingOptions options(IngestSettings s) {
    return new ReadingOptions(
        new ReadingLimits(s.maxFileBytes(), s.maxInflatedBytes(), s.maxInflationRatio()),
        new KnownGrades(s.ownGrades()),
        KnownUnits.NONE);
  }

  Policy policy() {
    IngestSettings s = request.settings();
    Policy.Duplicates duplicates =
        switch (request.onDuplicate()) {
          case ERROR -> Policy.Duplicates.REFUSED;
          case SKIP -> Policy.Duplicates.SKIPPED;
          case REPLACE -> Policy.Duplicates.KEPT;
        };
    return new Policy(batchId, s.shrinkShare(), s.shrinkPersons(), request::accepts, duplicates);
  }

  /** Sorts what the walk found into what is known, what must be read, and what cannot be. */
  void sort(Inbox inbox, KnownState state) {
    inbox.skipped().forEach(s -> settled.add(settled(s, "", Verdict.SKIPPED, List.of())));
    inbox.refused().forEach(this::refuse);
    Set<String> seen = new LinkedHashSet<>();
    for (Object hashed : inbox.workbooks().parallelStream().map(Run::hashed).toList()) {
      if (hashed instanceof HashedWorkbook workbook) {
        sort(workbook, state.ofWorkbook(workbook.sha256()), seen.add(workbook.sha256()));
      } else {
        refuse((RefusedFile) hashed);
      }
    }
  }

  private static Object hashed(WorkbookSource source) {
    try {
      return HashedWorkbook.of(source);
    } catch (IOException e) {
      return new RefusedFile(source, RuleCode.WB_003, List.of());
    }
  }

  private void sort(HashedWorkbook workbook, List<KnownSubmission> known, boolean first) {
    boolean refusedBefore = known.stream().anyMatch(k -> isStillRefused(k, known));
    if (!first) {
      settled.add(settled(workbook.source(), workbook.sha256(), Verdict.UNCHANGED, List.of()));
    } else if (known.isEmpty()) {
      (request.dryRun() ? local : forLake).add(workbook);
    } else if (refusedBefore) {
      local.add(workbook);
    } else {
      confirmed.add(workbook);
    }
  }

  /** What was refused and let in later is refused no more. */
  private static boolean isStillRefused(KnownSubmission one, List<KnownSubmission> known) {
    return one.verdict() == Verdict.REFUSED
        && known.stream()
            .filter(k -> k.verdict() != Verdict.REFUSED)
            .noneMatch(k -> one.form() == null || k.id().equals(one.id()));
  }

  void announce(IngestListener listener) {
    listener.started(forLake.size() + local.size(), bytes(forLake) + bytes(local));
  }

  private static long bytes(List<HashedWorkbook> workbooks) {
    return workbooks.stream().mapToLong(w -> w.source().bytes()).sum();
  }

  /**
   * Reads in this process what is not meant for the lake, or was refused before. A workbook that
   * was refused for what can change (an unknown unit) is handed to the lake when it would be let in
   * now.
   *
   * @param letIn whether a workbook that can be read would be accepted or held now
   */
  List<WorkbookReport> readLocally(IngestListener listener, Predicate<WorkbookReport> letIn) {
    List<WorkbookReport> reports = new ArrayList<>();
    List<WorkbookReport> read =
        local.parallelStream().map(w -> read(w, options())).collect(Collectors.toList());
    for (WorkbookReport report : read) {
      if (!request.dryRun() && !report.refused() && (!forLake.isEmpty() || letIn.test(report))) {
        forLake.add(report.workbook());
      } else {
        listener.workbookDone(report.workbook().source().path());
        reports.add(report);
      }
    }
    return reports;
  }

  /** Reads one workbook in this process. */
  static WorkbookReport read(HashedWorkbook workbook, ReadingOptions options) {
    try (WorkbookRows rows = new WorkbookRows(workbook, options)) {
      while (rows.hasNext()) {
        rows.next();
      }
      return rows.report();
    }
  }

  /** Adds workbooks that the lake knows: unchanged, still held, or held and now confirmed. */
  List<Decision> withConfirmed(List<Decision> decisions, KnownState state) {
    List<Decision> all = new ArrayList<>(decisions);
    for (HashedWorkbook workbook : confirmed) {
      state.ofWorkbook(workbook.sha256()).forEach(k -> all.add(confirmed(workbook, k)));
    }
    return all;
  }

  private Decision confirmed(HashedWorkbook workbook, KnownSubmission known) {
    boolean held = known.verdict() == Verdict.HELD;
    String unit = known.unit();
    boolean now = held && unit != null && request.accepts(unit);
    Verdict verdict = now ? Verdict.ACCEPTED : held ? Verdict.HELD : Verdict.UNCHANGED;
    return new Decision(
        known.batchId(),
        workbook,
        known.id(),
        known.form(),
        unit,
        known.period(),
        known.version(),
        null,
        null,
        verdict,
        known.read(),
        known.loaded(),
        known.warned(),
        known.rejected(),
        List.of(),
        List.of(),
        now);
  }

  /**
   * The report.
   *
   * @param reports what was read
   * @param changes of rosters, by submission id
   */
  IngestReport report(
      List<Decision> decisions,
      List<WorkbookReport> reports,
      Map<String, RosterDifference> changes) {
    Map<String, SentTotals> totals = new HashMap<>();
    reports.forEach(r -> r.submissions().forEach(d -> totals.put(d.id(), d.totals())));
    List<WorkbookResult> results = new ArrayList<>(settled);
    decisions.forEach(
        d -> results.add(result(d, totals.get(d.submissionId()), changes.get(d.submissionId()))));
    results.sort(Comparator.comparing(WorkbookResult::path));
    return new IngestReport(batchId, results);
  }

  private void refuse(RefusedFile file) {
    SourceRef place = SourceRef.ofWorkbook(file.source().name(), "");
    Finding finding = new Finding(file.rule(), Severity.ERROR, place, null, null, file.arguments());
    settled.add(settled(file.source(), "", Verdict.REFUSED, List.of(finding)));
  }

  private static WorkbookResult settled(
      WorkbookSource source, String sha256, Verdict verdict, List<Finding> findings) {
    return new WorkbookResult(
        source.path(), sha256, null, null, null, verdict, 0, 0, 0, 0, findings, null, null, source);
  }

  private static WorkbookResult result(
      Decision d, @Nullable SentTotals totals, @Nullable RosterDifference change) {
    return new WorkbookResult(
        d.workbook().source().path(),
        d.workbook().sha256(),
        d.unit(),
        d.form(),
        d.period(),
        d.verdict(),
        d.read(),
        d.loaded(),
        d.warned(),
        d.rejected(),
        d.findings(),
        totals,
        change,
        d.workbook().source());
  }
}
