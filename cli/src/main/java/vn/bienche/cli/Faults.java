package vn.bienche.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import picocli.CommandLine;
import vn.bienche.reports.ReportFault;
import vn.bienche.warehouse.home.DiskFull;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.EnvironmentFault.Kind;

/**
 * Turns what stopped a command into one sentence and an exit code; the trace goes to the log only.
 */
final class Faults implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter errors = command.getErr();
    return tell(
        fault,
        command.getCommand(),
        line -> {
          errors.println(line);
          errors.flush();
        });
  }

  /**
   * Tells what stopped a command.
   *
   * @return the exit code for it
   */
  static int tell(Exception fault, BiencheCommand asked, Consumer<String> errors) {
    Messages messages = asked.messages();
    EnvironmentFault unfit = environment(fault);
    if (unfit != null) {
      log(asked, fault);
      errors.accept(messages.text("fault." + key(unfit.kind()), unfit.subject()));
      return ExitCode.ENVIRONMENT_NOT_FIT;
    }
    if (fault instanceof UsageFault wrong) {
      errors.accept(messages.text(wrong.key(), wrong.arguments()));
      return ExitCode.WRONG_USE;
    }
    if (fault instanceof ReportFault impossible) {
      errors.accept(
          messages
              .language()
              .choose(String.valueOf(impossible.getMessage()), impossible.englishMessage()));
      return ExitCode.WRONG_USE;
    }
    log(asked, fault);
    errors.accept(messages.text("fault.internal", asked.common.home().log(), describe(fault)));
    return ExitCode.INTERNAL_ERROR;
  }

  private static @org.jspecify.annotations.Nullable EnvironmentFault environment(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof EnvironmentFault unfit) {
        return unfit;
      }
    }
    return DiskFull.caused(fault) ? new EnvironmentFault(Kind.DISK_FULL, "", fault) : null;
  }

  private static String key(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of fault without its message, which may hold what stood in a workbook. */
  private static String describe(Throwable fault) {
    Throwable cause = fault.getCause();
    return cause instanceof Error
        ? cause.getClass().getSimpleName()
        : fault.getClass().getSimpleName();
  }

  private static void log(BiencheCommand command, Throwable fault) {
    if (command.common.verbose) {
      LogManager.getLogger(Faults.class).error("command stopped", fault);
    } else {
      LogManager.getLogger(Faults.class).error("command stopped: {}", describe(fault));
    }
  }
}
