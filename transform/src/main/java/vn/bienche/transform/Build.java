package vn.bienche.transform;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.held.KeptRows;
import vn.bienche.transform.plan.ModelPlan;
import vn.bienche.transform.plan.ModelSession;
import vn.bienche.transform.plan.ModelTable;
import vn.bienche.transform.plan.PlanRunner;
import vn.bienche.transform.plan.TableSlices;
import vn.bienche.transform.publish.Publication;
import vn.bienche.transform.publish.PublicationBasis;
import vn.bienche.transform.publish.PublishedTable;
import vn.bienche.transform.publish.Publisher;
import vn.bienche.transform.source.LandingSize;
import vn.bienche.transform.source.LandingVersions;
import vn.bienche.transform.source.Sources;
import vn.bienche.transform.sql.ModelLibrary;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.warehouse.lake.Lake;

/** Builds every model from the landing tables and publishes the marts. */
public final class Build {

  /** Tables of a build of what was known on a day must not pass for the current ones. */
  private static final String AS_KNOWN = "as_known";

  private final Supplier<SparkSession> spark;
  private final Lake lake;
  private final Publisher publisher;
  private final BuildSettings settings;
  private final @Nullable KeptRows kept;

  /**
   * @param spark asked for only when there is something to build
   * @param warehouse gives a connection that this build closes
   * @param kept folder in which small tables wait for the next build, or null to keep none; may be
   *     deleted at any time
   */
  public Build(
      Supplier<SparkSession> spark,
      Lake lake,
      Supplier<Connection> warehouse,
      BuildSettings settings,
      @Nullable Path kept) {
    this.spark = spark;
    this.lake = lake;
    this.publisher = new Publisher(warehouse);
    this.settings = settings;
    this.kept = kept == null || settings.knownOn() != null ? null : new KeptRows(kept);
  }

  /**
   * Builds and publishes, unless the latest publication rests on the same data, models and
   * settings. After a publication with the same models and settings only models run whose inputs
   * gave other rows, and what these read.
   *
   * <p>A check that fails as an error stops the publication: the former one stands and the report
   * names the rows.
   *
   * @throws vn.bienche.transform.publish.PublicationFault when the warehouse refuses; nothing is
   *     changed then
   */
  public BuildReport run(BuildListener listener) {
    ModelLibrary library = ModelLibrary.load();
    LandingVersions versions = LandingVersions.of(lake);
    PublicationBasis basis =
        new PublicationBasis(
            settings.dataText(versions.text()),
            library.hash(),
            settings.text(),
            settings.knownOn());
    Optional<Publication> latest = publisher.latest(basis);
    if (latest.isPresent()) {
      return new BuildReport(
          true, latest.get().runNo(), latest.get().runId(), List.of(), List.of());
    }
    PlanRunner.Outcome outcome = build(library, versions, publisher.contents(basis), listener);
    BuildReport unpublished = new BuildReport(false, 0, "", List.of(), outcome.failed());
    return unpublished.stopped() ? unpublished : publish(library, outcome, basis, listener);
  }

  private PlanRunner.Outcome build(
      ModelLibrary library,
      LandingVersions versions,
      Map<String, String> former,
      BuildListener listener) {
    SparkSession session = ModelSession.beside(spark.get(), LandingSize.isSmall(lake));
    Sources.register(
        session, lake, versions, settings.knownOn(), settings.values(), settings.ownGrades());
    Sources.registerErased(session, publisher.erased().keys());
    ModelPlan plan = ModelPlan.of(library.models(), Sources.names());
    listener.planned(plan.ordered().size());
    Lake target = settings.knownOn() == null ? lake : new Lake(lake.table(AS_KNOWN));
    return new PlanRunner(session, target, kept)
        .run(plan, former, model -> listener.built(model.name()));
  }

  private BuildReport publish(
      ModelLibrary library,
      PlanRunner.Outcome outcome,
      PublicationBasis basis,
      BuildListener listener) {
    List<PublishedTable> tables =
        library.models().stream()
            .filter(m -> m.spec().publish() != null && outcome.changed().containsKey(m.name()))
            .map(m -> published(m, outcome.changed()))
            .toList();
    Publication publication =
        publisher.publish(tables, basis, outcome.contents(), listener::publishing);
    List<TableCount> counts =
        publication.tables().stream()
            .map(c -> new TableCount(c.table(), c.rows(), c.added(), c.ended()))
            .toList();
    return new BuildReport(
        false, publication.runNo(), publication.runId(), counts, outcome.failed());
  }

  private static PublishedTable published(SqlModel model, Map<String, ModelTable> tables) {
    ModelTable table = Objects.requireNonNull(tables.get(model.name()), model.name());
    TableSlices slices = table.slices();
    return new PublishedTable(
        Objects.requireNonNull(model.spec().publish(), model.name()),
        Arrays.asList(table.type().fieldNames()),
        model.header().key(),
        slices == null || slices.changed() == null
            ? null
            : new PublishedTable.Part(slices.column(), slices.changed()),
        table::changedRows);
  }
}
