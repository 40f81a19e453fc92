package vn.bienche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What all commands share: the common options, a console, and the order of opening and closing. */
abstract class BiencheCommand implements Callable<Integer> {

  @Mixin CommonOptions common = new CommonOptions();

  Messages messages() {
    return Messages.of(common.settings().text("lang", "vi"));
  }

  @Override
  public final Integer call() throws Exception {
    try (Console console = new Console(messages(), common.quiet || common.json)) {
      return execute(console);
    } catch (LinkageError | OutOfMemoryError | StackOverflowError fatal) {
      // picocli hands only exceptions to the one place that speaks to the user
      throw new IllegalStateException(fatal);
    }
  }

  /**
   * @return exit code
   */
  abstract int execute(Console console) throws Exception;
}
