package vn.bienche.transform.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.check.CheckResult;
import vn.bienche.transform.held.KeptRows;
import vn.bienche.transform.sql.SqlModel;
import vn.bienche.warehouse.lake.Lake;

/**
 * Runs a plan on a small pool: a model starts as soon as its inputs are there; checks run beside.
 */
public final class PlanRunner {

  private static final int THREADS = 3;

  private final SparkSession spark;
  private final ModelRunner runner;

  /**
   * @param kept where small tables are kept for the next run, or null to keep none
   */
  public PlanRunner(SparkSession spark, Lake lake, @Nullable KeptRows kept) {
    this(spark, lake, kept, ModelRunner.MOST_ROWS);
  }

  PlanRunner(SparkSession spark, Lake lake, @Nullable KeptRows kept, int mostRows) {
    this.spark = spark;
    this.runner = new ModelRunner(spark, lake, kept, mostRows);
  }

  /**
   * What a run gave.
   *
   * @param changed tables whose rows are not known to be those of the former run, by model
   * @param contents of all models, by which the next run knows them again
   * @param failed checks that did not hold, in the order of the plan
   */
  public record Outcome(
      Map<String, ModelTable> changed, Map<String, String> contents, List<CheckResult> failed) {

    public Outcome {
      changed = Map.copyOf(changed);
      contents = Map.copyOf(contents);
      failed = List.copyOf(failed);
    }
  }

  /** Runs all models; the first fault stops the run. */
  public Outcome run(ModelPlan plan, Consumer<SqlModel> done) {
    return run(plan, Map.of(), done);
  }

  /**
   * Runs what may give other rows than a former run, and what that reads; the first fault stops the
   * run.
   *
   * @param former contents of the models after a run of the same models with the same settings
   *     whose checks held; empty to run everything
   * @param done told of each model that is done with
   */
  public Outcome run(ModelPlan plan, Map<String, String> former, Consumer<SqlModel> done) {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS, PlanRunner::thread);
    try {
      PlanRun run = new PlanRun(new SessionPool(spark, pool), runner, plan, former);
      run.start(done);
      return outcome(plan, run);
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

  private Outcome outcome(ModelPlan plan, PlanRun run) {
    List<CheckResult> failed = run.failed();
    distrust(plan, failed);
    return new Outcome(run.changed(), run.contents(), failed);
  }

  private void distrust(ModelPlan plan, Collection<CheckResult> failed) {
    Set<String> wrong =
        failed.stream()
            .filter(CheckResult::stopsPublication)
            .map(CheckResult::model)
            .collect(Collectors.toSet());
    plan.ordered().stream().filter(m -> wrong.contains(m.name())).forEach(runner::distrust);
  }
}
