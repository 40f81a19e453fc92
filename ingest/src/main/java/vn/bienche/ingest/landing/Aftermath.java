package vn.bienche.ingest.landing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import vn.bienche.ingest.submission.CheckedSubmission;
import vn.bienche.ingest.submission.CrossCheck;
import vn.bienche.ingest.submission.KnownState;
import vn.bienche.ingest.submission.KnownSubmission;
import vn.bienche.ingest.submission.Mention;
import vn.bienche.ingest.submission.OpenWarning;
import vn.bienche.ingest.submission.RegistryChange;
import vn.bienche.ingest.submission.SheetHeader;
import vn.bienche.ingest.submission.UnitTree;
import vn.bienche.ingest.submission.WarningChange;
import vn.bienche.warehouse.lake.Lake;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.SourceRef;

/**
 * What a run means for the workbooks that came before it: some of their warnings are cured, others
 * are due only now. So the warnings that stand in the end do not depend on the order of arrival.
 */
public final class Aftermath {

  private final Supplier<SparkSession> spark;
  private final Lake lake;
  private final CrossCheck cross;
  private final KnownState before;
  private final KnownState after;

  /**
   * @param cross what was read in the run
   * @param before what was known before the run
   * @param after what is known after its verdicts
   */
  public Aftermath(
      Supplier<SparkSession> spark,
      Lake lake,
      CrossCheck cross,
      KnownState before,
      KnownState after) {
    this.spark = spark;
    this.lake = lake;
    this.cross = cross;
    this.before = before;
    this.after = after;
  }

  /** Writes what has changed; gives the submissions whose count of rows with warnings did. */
  public List<KnownSubmission> settle(Instant decidedAt) {
    List<KnownSubmission> earlier =
        after.current(EnumSet.allOf(FormCode.class)).stream()
            .filter(s -> !cross.hasChecked(s.id()))
            .toList();
    List<KnownSubmission> confirmed = earlier.stream().filter(this::isNew).toList();
    confirmed.forEach(
        s ->
            cross
                .registry()
                .forget(
                    Objects.requireNonNull(s.form()),
                    Objects.requireNonNull(s.unit()),
                    Objects.requireNonNull(s.period())));
    if (!confirmed.isEmpty()) {
      new LandingReader(spark.get(), lake).fill(cross.registry(), confirmed);
    }
    RegistryChange change = cross.registry().since(cross.before());
    boolean units = !new UnitTree(before.units()).equals(new UnitTree(after.units()));
    if (earlier.isEmpty() || (change.isEmpty() && !units && confirmed.isEmpty())) {
      return List.of();
    }
    return settle(decidedAt, earlier, change, units, ids(confirmed));
  }

  private List<KnownSubmission> settle(
      Instant decidedAt,
      List<KnownSubmission> earlier,
      RegistryChange change,
      boolean units,
      Set<String> confirmed) {
    EarlierRows rows = new EarlierRows(spark.get(), lake);
    Map<String, EarlierRows.Found> found = rows.of(earlier, change, units, confirmed);
    if (found.isEmpty()) {
      return List.of();
    }
    WarningStore store = new WarningStore(spark.get(), lake);
    Map<OpenWarning.Key, OpenWarning> open = store.open(earlier);
    Map<String, List<SheetHeader>> headers = rows.headers(found.keySet());
    List<WarningChange> changes = new ArrayList<>();
    for (KnownSubmission submission : earlier) {
      EarlierRows.Found again = found.get(submission.id());
      if (again != null) {
        WarningChange one =
            change(submission, again, headers.getOrDefault(submission.id(), List.of()), open);
        if (!one.isEmpty()) {
          changes.add(one);
        }
      }
    }
    store.append(changes);
    return recounted(decidedAt, changes, open, store);
  }

  private WarningChange change(
      KnownSubmission submission,
      EarlierRows.Found again,
      List<SheetHeader> headers,
      Map<OpenWarning.Key, OpenWarning> open) {
    List<Finding> due =
        cross.due(
            new CheckedSubmission(
                Objects.requireNonNull(submission.form()),
                Objects.requireNonNull(submission.unit()),
                Objects.requireNonNull(submission.period()),
                again.evidence(),
                headers,
                SourceRef.ofWorkbook(submission.name(), submission.sha256())));
    Set<OpenWarning.Key> keys = new HashSet<>();
    List<Finding> added = new ArrayList<>();
    for (Finding finding : due) {
      OpenWarning.Key key = OpenWarning.Key.of(submission.id(), finding);
      if (keys.add(key) && !open.containsKey(key)) {
        added.add(finding);
      }
    }
    List<OpenWarning> cured =
        open.values().stream()
            .filter(w -> w.submissionId().equals(submission.id()))
            .filter(w -> again.places().contains(new Mention.Place(w.sheet(), w.row())))
            .filter(w -> !keys.contains(w.key()))
            .toList();
    return new WarningChange(submission, added, cured);
  }

  /** Counts again the rows with warnings of the submissions in which some came or went. */
  private List<KnownSubmission> recounted(
      Instant decidedAt,
      List<WarningChange> changes,
      Map<OpenWarning.Key, OpenWarning> open,
      WarningStore store) {
    if (changes.isEmpty()) {
      return List.of();
    }
    Map<String, Set<Mention.Place>> own =
        store.ownWarnings(ids(changes.stream().map(WarningChange::submission).toList()));
    List<KnownSubmission> recounted = new ArrayList<>();
    for (WarningChange change : changes) {
      String id = change.submission().id();
      Set<OpenWarning.Key> gone =
          change.cured().stream().map(OpenWarning::key).collect(Collectors.toSet());
      Set<Mention.Place> rows = new HashSet<>(own.getOrDefault(id, Set.of()));
      open.values().stream()
          .filter(w -> w.submissionId().equals(id) && !gone.contains(w.key()))
          .forEach(w -> rows.add(new Mention.Place(w.sheet(), w.row())));
      change.due().stream()
          .map(f -> OpenWarning.Key.of(id, f))
          .forEach(k -> rows.add(new Mention.Place(k.sheet(), k.row())));
      if (rows.size() != change.submission().warned()) {
        recounted.add(change.submission().withWarned(rows.size()));
      }
    }
    if (!recounted.isEmpty()) {
      store.recount(recounted, decidedAt);
    }
    return recounted;
  }

  /** A roster that was held and counts from now on; its rows were read in an earlier run. */
  private boolean isNew(KnownSubmission submission) {
    return before.submissions().stream()
        .noneMatch(s -> s.id().equals(submission.id()) && s.verdict() == submission.verdict());
  }

  private static Set<String> ids(Collection<KnownSubmission> submissions) {
    return submissions.stream().map(KnownSubmission::id).collect(Collectors.toSet());
  }
}
