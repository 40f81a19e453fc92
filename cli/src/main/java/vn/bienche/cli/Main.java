package vn.bienche.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import vn.bienche.warehouse.home.Home;

/** Entry of the program: reads the command, runs it, ends with its exit code. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /**
   * Runs one command in this process.
   *
   * @return the exit code of the contract
   */
  static int run(String... arguments) {
    Messages messages = Messages.of(language(arguments));
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    if (!fileNamesAreUtf8()) {
      errors.println(
          messages.text("fault.file-names-not-utf8", System.getProperty("sun.jnu.encoding")));
      return ExitCode.ENVIRONMENT_NOT_FIT;
    }
    System.setProperty("bienche.log", home(arguments).log().toString());
    CommandLine command = new CommandLine(new RootCommand());
    command.setResourceBundle(messages.bundle());
    command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    command.setErr(errors);
    command.setExecutionExceptionHandler(new Faults());
    command.setParameterExceptionHandler(new WrongUse(messages));
    command.setUsageHelpAutoWidth(true);
    return command.execute(arguments);
  }

  /** The language is needed before the options are read, since their own faults are told in it. */
  private static String language(String[] arguments) {
    String given =
        option(arguments, "--lang")
            .or(() -> Optional.ofNullable(System.getenv("BIENCHE_LANG")))
            .orElse("vi");
    return given.equals("en") ? "en" : "vi";
  }

  private static Home home(String[] arguments) {
    CommonOptions common = new CommonOptions();
    option(arguments, "--home").ifPresent(folder -> common.home = java.nio.file.Path.of(folder));
    return common.home();
  }

  private static Optional<String> option(String[] arguments, String name) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(name + "=")) {
        return Optional.of(arguments[i].substring(name.length() + 1));
      }
    }
    int at = Arrays.asList(arguments).indexOf(name);
    return at >= 0 && at + 1 < arguments.length ? Optional.of(arguments[at + 1]) : Optional.empty();
  }

  /** Under another encoding the JVM mangles Vietnamese file names without a word. */
  private static boolean fileNamesAreUtf8() {
    String encoding = System.getProperty("sun.jnu.encoding");
    return encoding == null || Charset.forName(encoding).equals(StandardCharsets.UTF_8);
  }
}
