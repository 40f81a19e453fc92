package vn.bienche.transform.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.check.CheckResult;
import vn.bienche.transform.check.ModelChecks;
import vn.bienche.transform.source.Sources;
import vn.bienche.transform.sql.SqlModel;

/**
 * One run of a plan. Whether a model changed is asked from the sources on; its rows are made only
 * when they may differ from those of the former run, or when a model or check that runs reads them.
 * A model that gives the same rows as before stops the question there: what reads it has not
 * changed by it.
 */
final class PlanRun {

  private final SparkSession spark;
  private final ModelRunner runner;
  private final ModelPlan plan;
  private final Map<String, String> former;
  private final Executor pool;
  private final Map<String, Integer> readers;
  private final String models;
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final List<CompletableFuture<List<CheckResult>>> checks = new ArrayList<>();

  /**
   * @param former contents by model; empty when everything runs
   */
  PlanRun(
      SparkSession spark,
      ModelRunner runner,
      ModelPlan plan,
      Map<String, String> former,
      Executor pool) {
    this.spark = spark;
    this.runner = runner;
    this.plan = plan;
    this.former = former;
    this.pool = pool;
    this.readers = plan.readers();
    this.models = plan.hash();
  }

  /** One model of the run. */
  private final class Step {

    private final SqlModel model;
    private final CompletableFuture<Boolean> changed;
    private @Nullable CompletableFuture<ModelTable> rows;

    Step(SqlModel model) {
      this.model = model;
      List<Step> inputs = steps(model.reads());
      this.changed =
          any(inputs)
              .thenCompose(
                  input ->
                      input || former.isEmpty() || readsWhatMayChange(model)
                          ? rows().thenApply(this::differs)
                          : CompletableFuture.completedFuture(false));
    }

    /** The rows, made when they are first asked for. */
    synchronized CompletableFuture<ModelTable> rows() {
      if (rows == null) {
        CompletableFuture<?> inputs = all(steps(model.reads()).stream().map(Step::rows).toList());
        int count = readers.getOrDefault(model.name(), 0);
        rows =
            inputs.thenApplyAsync(
                ready -> onSession(model.name(), () -> runner.run(model, count, models)), pool);
      }
      return rows;
    }

    private boolean differs(ModelTable table) {
      return table.content() == null || !table.content().equals(former.get(model.name()));
    }
  }

  /** Runs until everything is done or something is wrong. */
  void start(Consumer<SqlModel> done) {
    List<CompletableFuture<?>> everything = new ArrayList<>();
    for (SqlModel model : plan.ordered()) {
      Step step = new Step(model);
      steps.put(model.name(), step);
      everything.add(step.changed.thenRun(() -> done.accept(model)));
    }
    plan.ordered().forEach(model -> checks.add(checked(model)));
    everything.addAll(checks);
    CompletableFuture<Object> fault = new CompletableFuture<>();
    List<CompletableFuture<?>> watched = new ArrayList<>();
    for (CompletableFuture<?> one : everything) {
      watched.add(
          one.whenComplete(
              (value, e) -> {
                if (e != null) {
                  fault.completeExceptionally(e);
                }
              }));
    }
    CompletableFuture.anyOf(all(watched), fault).join();
  }

  /** Checks that did not hold, in the order of the plan. */
  List<CheckResult> failed() {
    return checks.stream().flatMap(c -> c.join().stream()).toList();
  }

  /** Tables that are not known to hold the rows of the former run, by model. */
  Map<String, ModelTable> changed() {
    Map<String, ModelTable> changed = new LinkedHashMap<>();
    steps.forEach(
        (name, step) -> {
          if (step.changed.join()) {
            changed.put(name, step.rows().join());
          }
        });
    return changed;
  }

  /**
   * Checks of former rows held, and hold as long as neither they nor what they refer to changes.
   */
  private CompletableFuture<List<CheckResult>> checked(SqlModel model) {
    Set<String> names = new LinkedHashSet<>(ModelChecks.reads(model.spec()));
    names.add(model.name());
    List<Step> read = steps(names);
    return any(read)
        .thenCompose(
            changed ->
                changed
                    ? all(read.stream().map(Step::rows).toList())
                        .thenApplyAsync(
                            ready ->
                                onSession(
                                    "checks of " + model.name(),
                                    () -> new ModelChecks(spark).failed(model)),
                            pool)
                    : CompletableFuture.completedFuture(List.of()));
  }

  private List<Step> steps(Collection<String> names) {
    return names.stream().map(steps::get).filter(Objects::nonNull).toList();
  }

  private static CompletableFuture<Boolean> any(List<Step> of) {
    return all(of.stream().map(s -> s.changed).toList())
        .thenApply(ready -> of.stream().anyMatch(s -> s.changed.join()));
  }

  private static CompletableFuture<?> all(List<? extends CompletableFuture<?>> futures) {
    return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
  }

  /**
   * @param what Spark's pages and event logs tell for the jobs
   */
  private <T> T onSession(String what, Supplier<T> work) {
    SparkSession.setActiveSession(spark);
    spark.sparkContext().setJobDescription(what);
    return work.get();
  }

  private static boolean readsWhatMayChange(SqlModel model) {
    return model.reads().stream().anyMatch(Sources::mayChange);
  }
}
