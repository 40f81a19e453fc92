package vn.bienche.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Where a command speaks: results on standard output, progress on standard error (a bar on a
 * terminal, else lines).
 */
final class Console implements AutoCloseable {

  /** Set by the launcher, which can ask the shell whether standard error is a terminal. */
  private static final boolean TERMINAL = Boolean.getBoolean("bienche.terminal");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
  private final Messages messages;
  private final boolean quiet;
  private final long startedAt = System.nanoTime();
  private @Nullable ProgressBar bar;

  Console(Messages messages, boolean quiet) {
    this.messages = messages;
    this.quiet = quiet;
  }

  /** Whether a person at a terminal can be asked. */
  static boolean isTerminal() {
    return TERMINAL;
  }

  Messages messages() {
    return messages;
  }

  /** Where results go, for what is written without lines. */
  PrintStream stream() {
    endBar();
    return out;
  }

  /** A line of the result. */
  void result(String line) {
    endBar();
    out.println(line);
  }

  /** A line of the result from the messages. */
  void say(String key, Object... arguments) {
    result(messages.text(key, arguments));
  }

  /** A step that begins; told unless quiet. */
  void step(String key, Object... arguments) {
    endBar();
    if (!quiet) {
      double seconds = (System.nanoTime() - startedAt) / 1e9;
      err.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds, messages.text(key, arguments));
    }
  }

  void warn(String line) {
    endBar();
    err.println(line);
  }

  /** Begins to count up to {@code total}. */
  synchronized void begin(String key, long total) {
    endBar();
    if (quiet || total == 0) {
      return;
    }
    if (TERMINAL) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(messages.text(key))
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(200)
              .build();
    } else {
      step(key);
    }
  }

  synchronized void advance() {
    if (bar != null) {
      bar.step();
    }
  }

  private synchronized void endBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public void close() {
    endBar();
    out.flush();
    err.flush();
  }
}
