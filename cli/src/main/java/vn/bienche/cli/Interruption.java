package vn.bienche.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C for a command that stays until then. What it has open is closed before the process ends if
 * it comes while the command waits; otherwise it stops what the command does, as in any other.
 */
final class Interruption implements AutoCloseable {

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean waiting;

  Interruption() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::interrupted, "interruption"));
  }

  /** The process ends when its hooks have. */
  private void interrupted() {
    boolean wait = waiting;
    asked.countDown();
    if (wait) {
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Waits for it. */
  void await() throws InterruptedException {
    waiting = true;
    asked.await();
  }

  /** Waits for it, but no longer than this; tells whether it came. */
  boolean within(Duration time) throws InterruptedException {
    waiting = true;
    boolean came = asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    waiting = came;
    return came;
  }

  /** Everything is closed. */
  @Override
  public void close() {
    closed.countDown();
  }
}
