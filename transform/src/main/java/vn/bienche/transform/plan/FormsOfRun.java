package vn.bienche.transform.plan;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.source.FormRows;

/** What a run has to know of the rows of forms, worked out when it is first asked for. */
final class FormsOfRun {

  /** The model of the submissions that count. */
  static final String CURRENT = "stg_current_submission";

  private final SessionPool pool;
  private @Nullable CompletableFuture<Map<String, String>> contents;
  private @Nullable CompletableFuture<Boolean> held;

  FormsOfRun(SessionPool pool) {
    this.pool = pool;
  }

  /**
   * By which the rows of each form that count are known again, by view.
   *
   * @param current rows of {@link #CURRENT}
   */
  synchronized CompletableFuture<Map<String, String>> contents(
      CompletableFuture<ModelTable> current) {
    if (contents == null) {
      contents =
          current.thenCompose(
              table -> pool.start("forms", () -> FormRows.contents(pool.spark(), CURRENT)));
    }
    return contents;
  }

  /** Done when the rows of all forms but the log are held, if they are few. */
  synchronized CompletableFuture<Boolean> held() {
    if (held == null) {
      held =
          ModelSession.isSmall(pool.spark())
              ? pool.start("rows of forms", () -> FormRows.hold(pool.spark()))
              : CompletableFuture.completedFuture(false);
    }
    return held;
  }
}
