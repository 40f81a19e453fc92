package vn.bienche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.home.Home;
import vn.bienche.warehouse.home.HomeLock;

/** {@code run --watch} stays and reads what comes into the inbox. */
class WatchedInboxTest {

  private static final int MINUTES_TO_WAIT = 5;

  /** The command in a thread of its own, by whose interruption it ends. */
  private static CompletableFuture<Integer> watching(
      Path home, Path inbox, Path out, BlockingQueue<Thread> threads) {
    return CompletableFuture.supplyAsync(
        () -> {
          threads.add(Thread.currentThread());
          return Main.run(
              "run",
              inbox.toString(),
              "--watch",
              "--period",
              "2024-Q1",
              "--format",
              "csv",
              "--out",
              out.toString(),
              "--home",
              home.toString(),
              "--quiet");
        });
  }

  private static void await(String what, BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_WAIT);
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        fail("waited in vain for " + what);
      }
      Thread.sleep(200);
    }
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      return "";
    }
  }

  /** Between passes another command may have the home. */
  private static boolean isFree(Path home) {
    try {
      HomeLock.take(new Home(home), "test").close();
      return true;
    } catch (RuntimeException locked) {
      return false;
    }
  }

  @Test
  void aWorkbookThatComesLaterIsInTheNextDocuments(@TempDir Path folder) throws Exception {
    Path home = folder.resolve("home");
    Path inbox = folder.resolve("hộp thư đến");
    Path out = folder.resolve("biểu");
    CommandRun.in(
        home, "sample", "--staff", "60", "--months", "2024-01..2024-03", "--out", inbox.toString());
    Path log = inbox.resolve("HG-I-1/HG-I-1_NKCV_2024-03.xlsx");
    Path later = folder.resolve("later.xlsx");
    Files.move(log, later);

    BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
    CompletableFuture<Integer> watching = watching(home, inbox, out, threads);
    Path hours = out.resolve("R08.csv");
    await("the first documents", () -> !text(hours).isEmpty() && isFree(home));
    String before = text(hours);
    Files.writeString(inbox.resolve("HG-I-1/~$HG-I-1_NKCV_2024-03.xlsx"), "open in Excel");
    Files.copy(later, log, StandardCopyOption.REPLACE_EXISTING);
    await("the next documents", () -> !text(hours).equals(before) && isFree(home));

    assertThat(watching).isNotDone();
    assertThat(text(hours).lines().count()).isEqualTo(before.lines().count());
    threads.take().interrupt();
    assertThat(watching.get(MINUTES_TO_WAIT, TimeUnit.MINUTES)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aFileIsNoInboxToWatch(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("HG-I-1.zip"), "");

    CommandRun run =
        CommandRun.in(
            folder.resolve("home"),
            "run",
            file.toString(),
            "--watch",
            "--period",
            "2024-Q1",
            "--out",
            folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("--watch", "HG-I-1.zip");
  }
}
