package vn.bienche.transform.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import vn.bienche.transform.check.CheckResult;
import vn.bienche.transform.check.ModelChecks;
import vn.bienche.transform.sql.CheckSeverity;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.warehouse.lake.Lake;

/**
 * Runs a plan on a small pool: a model starts as soon as its inputs are there; checks run beside.
 */
public final class PlanRunner {

  private static final int THREADS = 3;

  private final SparkSession spark;
  private final ModelRunner runner;

  public PlanRunner(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.runner = new ModelRunner(spark, lake);
  }

  /**
   * What a run gave.
   *
   * @param tables by model
   * @param failed checks that did not hold, in the order of the plan
   */
  public record Outcome(Map<String, ModelTable> tables, List<CheckResult> failed) {}

  /**
   * Runs all models; the first fault stops the run.
   *
   * @param done told of each model when its rows are there
   */
  public Outcome run(ModelPlan plan, Consumer<ModelTable> done) {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS, PlanRunner::thread);
    try {
      return run(plan, done, pool);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "bienche-model");
    thread.setDaemon(true);
    return thread;
  }

  private Outcome run(ModelPlan plan, Consumer<ModelTable> done, ExecutorService pool) {
    Map<String, Integer> readers = plan.readers();
    String models = plan.hash();
    Map<String, CompletableFuture<ModelTable>> tables = new LinkedHashMap<>();
    List<CompletableFuture<List<CheckResult>>> checks = new ArrayList<>();
    for (SqlModel model : plan.ordered()) {
      CompletableFuture<?> inputs = all(inputs(model, tables));
      int count = readers.getOrDefault(model.name(), 0);
      CompletableFuture<ModelTable> table =
          inputs.thenApplyAsync(ready -> onSession(() -> run(model, count, models, done)), pool);
      tables.put(model.name(), table);
    }
    for (SqlModel model : plan.ordered()) {
      CompletableFuture<?> ready = all(referred(model, tables));
      checks.add(
          ready.thenApplyAsync(r -> onSession(() -> new ModelChecks(spark).failed(model)), pool));
    }
    firstFault(tables.values(), checks);
    Map<String, ModelTable> made = new HashMap<>();
    tables.forEach((name, table) -> made.put(name, table.join()));
    List<CheckResult> failed = checks.stream().flatMap(c -> c.join().stream()).toList();
    distrust(plan, failed);
    return new Outcome(Collections.unmodifiableMap(made), failed);
  }

  private void distrust(ModelPlan plan, List<CheckResult> failed) {
    Set<String> wrong = new LinkedHashSet<>();
    failed.stream()
        .filter(c -> c.severity() == CheckSeverity.ERROR)
        .forEach(c -> wrong.add(c.model()));
    plan.ordered().stream().filter(m -> wrong.contains(m.name())).forEach(runner::distrust);
  }

  private static void firstFault(
      Iterable<? extends CompletableFuture<?>> tables,
      Iterable<? extends CompletableFuture<?>> checks) {
    List<CompletableFuture<?>> everything = new ArrayList<>();
    tables.forEach(everything::add);
    checks.forEach(everything::add);
    CompletableFuture<Object> fault = new CompletableFuture<>();
    List<? extends CompletableFuture<?>> watched =
        everything.stream()
            .map(
                f ->
                    f.whenComplete(
                        (value, e) -> {
                          if (e != null) {
                            fault.completeExceptionally(e);
                          }
                        }))
            .toList();
    CompletableFuture.anyOf(all(watched), fault).join();
  }

  private ModelTable run(SqlModel model, int readers, String models, Consumer<ModelTable> done) {
    ModelTable table = runner.run(model, readers, models);
    done.accept(table);
    return table;
  }

  private static List<CompletableFuture<ModelTable>> inputs(
      SqlModel model, Map<String, CompletableFuture<ModelTable>> tables) {
    return model.reads().stream().map(tables::get).filter(Objects::nonNull).toList();
  }

  /** The tables that the checks of a model read. */
  private static List<CompletableFuture<ModelTable>> referred(
      SqlModel model, Map<String, CompletableFuture<ModelTable>> tables) {
    Set<String> names = new LinkedHashSet<>(ModelChecks.reads(model.spec()));
    names.add(model.name());
    return names.stream().map(tables::get).filter(Objects::nonNull).toList();
  }

  private static CompletableFuture<?> all(List<? extends CompletableFuture<?>> futures) {
    return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
  }

  private <T> T onSession(Supplier<T> work) {
    SparkSession.setActiveSession(spark);
    return work.get();
  }
}
