package vn.bienche.transform.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.check.CheckResult;
import vn.bienche.transform.check.ModelChecks;
import vn.bienche.transform.source.FormRows;
import vn.bienche.transform.source.Sources;
import vn.bienche.transform.sql.SqlModel;

/**
 * One run of a plan. Whether a model changed is asked from the sources on; its rows are made only
 * when they may differ from those of the former run. A model that gives the same rows as before
 * stops the question there: what reads it has not changed by it. Where others that run read such a
 * table, it is taken from where the former run kept it.
 *
 * <p>What reads the rows of a form has changed only when other submissions of this form count: it
 * reads of the table of submissions that count those of its form.
 */
final class PlanRun {

  private final SessionPool pool;
  private final ModelRunner runner;
  private final ModelPlan plan;
  private final Map<String, String> former;
  private final Map<String, Integer> readers;
  private final String models;
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final List<CompletableFuture<List<CheckResult>>> checks = new ArrayList<>();
  private final FormsOfRun forms;

  /**
   * @param former contents by model; empty when everything runs
   */
  PlanRun(SessionPool pool, ModelRunner runner, ModelPlan plan, Map<String, String> former) {
    this.runner = runner;
    this.plan = plan;
    this.former = former;
    this.pool = pool;
    this.forms = new FormsOfRun(pool);
    this.readers = plan.readers();
    this.models = plan.hash();
  }

  /** One model of the run. */
  private final class Step {

    private final SqlModel model;
    private final CompletableFuture<Boolean> mayDiffer;
    private final CompletableFuture<Boolean> changed;
    private @Nullable CompletableFuture<ModelTable> rows;

    Step(SqlModel model) {
      this.model = model;
      this.mayDiffer = mayDiffer(model);
      this.changed =
          mayDiffer.thenCompose(
              may ->
                  may ? rows().thenApply(this::differs) : CompletableFuture.completedFuture(false));
    }

    /** The rows, made or fetched when they are first asked for. */
    synchronized CompletableFuture<ModelTable> rows() {
      if (rows == null) {
        rows = mayDiffer.thenCompose(may -> may ? made() : kept());
      }
      return rows;
    }

    private CompletableFuture<ModelTable> made() {
      List<CompletableFuture<?>> inputs = new ArrayList<>();
      steps(model.reads()).forEach(step -> inputs.add(step.rows()));
      if (model.reads().stream().anyMatch(FormRows::mayBeHeld)) {
        inputs.add(forms.held());
      }
      int count = readers.getOrDefault(model.name(), 0);
      return all(inputs)
          .thenCompose(
              ready -> pool.start(model.name(), () -> runner.run(model, count, inputs(model))));
    }

    private RunInputs inputs(SqlModel model) {
      Map<String, ModelTable> tables = new LinkedHashMap<>();
      steps(model.reads()).forEach(step -> tables.put(step.model.name(), step.rows().join()));
      return new RunInputs(model.name(), models, tables, former);
    }

    private CompletableFuture<ModelTable> kept() {
      String content = former.get(model.name());
      if (content == null) {
        return made();
      }
      String version = former.get(model.lakeTable());
      return pool.start(
              model.name(), () -> Optional.ofNullable(runner.reuse(model, content, version)))
          .thenCompose(
              table -> table.map(CompletableFuture::completedFuture).orElseGet(this::made));
    }

    private boolean differs(ModelTable table) {
      return table.content() == null || !table.content().equals(former.get(model.name()));
    }
  }

  /** Whether anything that the rows of a model rest on has changed. */
  private CompletableFuture<Boolean> mayDiffer(SqlModel model) {
    if (former.isEmpty() || model.reads().stream().anyMatch(Sources::mayChange)) {
      return CompletableFuture.completedFuture(true);
    }
    List<String> views = model.reads().stream().filter(FormRows.views()::contains).toList();
    if (views.isEmpty()) {
      return any(steps(model.reads()));
    }
    List<String> others =
        model.reads().stream().filter(name -> !name.equals(FormsOfRun.CURRENT)).toList();
    return any(steps(others))
        .thenCombine(
            forms(),
            (changed, contents) ->
                changed
                    || views.stream()
                        .anyMatch(v -> !Objects.equals(contents.get(v), former.get(v))));
  }

  private CompletableFuture<Map<String, String>> forms() {
    Step current = steps.get(FormsOfRun.CURRENT);
    return current == null
        ? CompletableFuture.completedFuture(Map.of())
        : current.changed.thenCompose(
            changed ->
                changed
                    ? forms.contents(current.rows())
                    : CompletableFuture.completedFuture(former));
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
   * By which the next run knows the rows of all models and forms again, and the versions of their
   * tables in the lake.
   */
  Map<String, String> contents() {
    Map<String, String> contents = new LinkedHashMap<>(former);
    for (Step step : steps.values()) {
      if (step.rows != null) {
        ModelTable table = step.rows.join();
        SqlModel model = table.model();
        put(contents, model.name(), table.content());
        put(contents, model.lakeTable(), table.held() == null ? runner.version(model) : null);
      }
    }
    Map<String, String> current = forms().join();
    FormRows.views().forEach(view -> put(contents, view, current.get(view)));
    return contents;
  }

  private static void put(Map<String, String> map, String key, @Nullable String value) {
    if (value == null) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
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
                        .thenCompose(
                            ready -> pool.start("checks of " + model.name(), () -> failed(model)))
                    : CompletableFuture.completedFuture(List.of()));
  }

  private List<CheckResult> failed(SqlModel model) {
    return new ModelChecks(pool.spark())
        .failed(model, Objects.requireNonNull(steps.get(model.name())).rows().join().held());
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
}
