package vn.bienche.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import vn.bienche.ingest.inbox.Inbox;
import vn.bienche.ingest.inbox.InboxWalk;
import vn.bienche.ingest.landing.Aftermath;
import vn.bienche.ingest.landing.KnownRows;
import vn.bienche.ingest.landing.LakeVersion;
import vn.bienche.ingest.landing.LandingReader;
import vn.bienche.ingest.landing.LandingWriter;
import vn.bienche.ingest.landing.ReadingJob;
import vn.bienche.ingest.submission.CrossCheck;
import vn.bienche.ingest.submission.Decision;
import vn.bienche.ingest.submission.HashedWorkbook;
import vn.bienche.ingest.submission.KnownState;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.ingest.submission.Policy;
import vn.bienche.ingest.submission.Registry;
import vn.bienche.ingest.submission.RosterComparison;
import vn.bienche.ingest.submission.RosterMemory;
import vn.bienche.ingest.submission.StateFile;
import vn.bienche.ingest.submission.UnitTree;
import vn.bienche.ingest.submission.Verdicts;
import vn.bienche.ingest.submission.WorkbookReport;
import vn.bienche.warehouse.home.Home;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.lake.LakeSession;
import vn.bienche.warehouse.lake.LakeUpkeep;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Verdict;

/** Reads what the units send and files it in the lake. */
public final class Ingest {

  /** Forms that other forms refer to. */
  private static final Set<FormCode> PROVIDERS =
      EnumSet.of(FormCode.DSCB, FormCode.NGACH, FormCode.B3, FormCode.B22);

  private final Supplier<SparkSession> spark;
  private final Lake lake;
  private final StateFile stateFile;
  private final Path knownRows;

  /**
   * @param spark asked only when something is to be written or the lake must be read
   * @param lake where the landing tables stand
   * @param home whose caches are used
   */
  public Ingest(Supplier<SparkSession> spark, Lake lake, Path home) {
    this.spark = spark;
    this.lake = lake;
    this.stateFile = new StateFile(new Home(home).cache());
    this.knownRows = new Home(home).knownRows();
  }

  /**
   * Reads the paths of the request. Findings are in the report; faults of disk or program are
   * thrown.
   */
  public IngestReport run(IngestRequest request, IngestListener listener) {
    try {
      return tryRun(request, listener);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IngestReport tryRun(IngestRequest request, IngestListener listener) throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    Run run = new Run(request, now);
    Inbox inbox = InboxWalk.walk(request.paths(), request.settings().maxFileBytes());
    KnownState state = state();
    run.sort(inbox, state);
    run.know(new UnitTree(state.units()).names());
    run.announce(listener);
    List<WorkbookReport> reports =
        run.readLocally(listener, report -> isLetIn(report, run.policy(), state));
    if (!request.dryRun() && !run.forLake().isEmpty()) {
      if (run.isShort()) {
        LakeSession.interpret(spark.get());
      } else {
        LakeSession.compile(spark.get());
      }
      new LakeUpkeep(spark.get(), lake).whenDue();
      reports.addAll(
          new ReadingJob(spark.get(), lake)
              .run(run.batchId(), run.forLake(), run.options(), listener::workbookDone));
    }
    reports = new ArrayList<>(withNamedUnits(run, request.dryRun(), state, reports));
    RosterMemory rosters =
        RosterMemory.remembering(r -> new LandingReader(spark.get(), lake).persons(r));
    Verdicts verdicts = new Verdicts(run.policy(), state, rosters, reports);
    List<Decision> judged = verdicts.decide();
    CrossCheck cross =
        new CrossCheck(
            reports,
            verdicts.units(),
            run.options().grades(),
            verdicts.state().current(EnumSet.allOf(FormCode.class)).stream()
                .map(KnownSubmission::id)
                .collect(Collectors.toSet()),
            registry -> remember(registry, state));
    List<Decision> decisions = run.withConfirmed(cross.check(judged), state);
    if (!request.dryRun()) {
      commit(run, decisions, state, verdicts.state(), cross, listener);
    }
    return run.report(
        decisions, reports, new RosterComparison(state, rosters).of(reports, decisions));
  }

  /**
   * The reports, those of workbooks that give only their unit's name read again when this run
   * announces units: which workbook does so is known once all have been read.
   */
  private List<WorkbookReport> withNamedUnits(
      Run run, boolean dryRun, KnownState state, List<WorkbookReport> reports) {
    List<HashedWorkbook> nameless =
        reports.stream()
            .filter(WorkbookReport::isWithoutUnit)
            .map(WorkbookReport::workbook)
            .toList();
    UnitTree announced = verdicts(run.policy(), state, reports).announced();
    if (nameless.isEmpty() || announced.equals(new UnitTree(state.units()))) {
      return reports;
    }
    run.know(announced.names());
    List<WorkbookReport> again =
        dryRun
            ? nameless.stream().map(w -> Run.read(w, run.options())).toList()
            : new ReadingJob(spark.get(), lake)
                .run(run.batchId(), nameless, run.options(), done -> {});
    List<WorkbookReport> all = new ArrayList<>(again);
    reports.stream().filter(r -> !r.isWithoutUnit()).forEach(all::add);
    return all;
  }

  private boolean isLetIn(WorkbookReport report, Policy policy, KnownState state) {
    return verdicts(policy, state, List.of(report)).decide().stream()
        .anyMatch(d -> d.verdict() == Verdict.ACCEPTED || d.verdict() == Verdict.HELD);
  }

  private Verdicts verdicts(Policy policy, KnownState state, List<WorkbookReport> reports) {
    return new Verdicts(
        policy, state, r -> new LandingReader(spark.get(), lake).persons(r), reports);
  }

  private void remember(Registry registry, KnownState state) {
    List<KnownSubmission> current = state.current(PROVIDERS);
    if (!current.isEmpty()) {
      new KnownRows(knownRows, () -> new LandingReader(spark.get(), lake)).fill(registry, current);
    }
  }

  private void commit(
      Run run,
      List<Decision> decisions,
      KnownState before,
      KnownState state,
      CrossCheck cross,
      IngestListener listener)
      throws IOException {
    List<Decision> fresh = decisions.stream().filter(Decision::isNew).toList();
    if (fresh.isEmpty()) {
      return;
    }
    listener.writing();
    LandingWriter writer = new LandingWriter(spark.get(), lake);
    writer.findings(run.batchId(), fresh);
    writer.submissions(fresh, run.startedAt());
    KnownState after = state.with(fresh.stream().map(Decision::known).toList(), state.units());
    if (fresh.stream().anyMatch(Ingest::provides)) {
      List<KnownSubmission> recounted =
          new Aftermath(spark, lake, cross, before, after).settle(run.startedAt());
      after = after.with(recounted, after.units());
    }
    Optional<String> version = LakeVersion.of(lake);
    if (version.isPresent()) {
      stateFile.write(version.get(), after);
    }
  }

  private static boolean provides(Decision decision) {
    FormCode form = decision.form();
    boolean provider = form == FormCode.DVTC || PROVIDERS.contains(form);
    return decision.verdict() == Verdict.ACCEPTED && provider;
  }

  private KnownState state() throws IOException {
    Optional<String> version = LakeVersion.of(lake);
    if (version.isPresent()) {
      Optional<KnownState> kept = stateFile.read(version.get());
      if (kept.isPresent()) {
        return kept.get();
      }
      if (version.get().endsWith(" -")) {
        return KnownState.EMPTY;
      }
    }
    KnownState asked = new LandingReader(spark.get(), lake).state();
    if (version.isPresent()) {
      stateFile.write(version.get(), asked);
    }
    return asked;
  }
}
