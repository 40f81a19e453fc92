package vn.bienche.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.bienche.warehouse.database.PlannerLogin;

/**
 * {@code bienche database --role planner -- PROGRAM …}: runs a program while the warehouse is open,
 * with a login in its environment. So planners' notebooks need neither a password nor a port.
 */
@Command(name = "database", mixinStandardHelpOptions = true)
final class DatabaseCommand extends BiencheCommand {

  /** Logins that a program can be given. */
  enum Role {
    planner
  }

  @Option(
      names = "--role",
      required = true,
      paramLabel = "planner",
      descriptionKey = "database.role")
  Role role = Role.planner;

  @Parameters(arity = "1..*", paramLabel = "PROGRAM", descriptionKey = "database.program")
  List<String> program = new ArrayList<>();

  @Override
  int execute(Console console) throws InterruptedException {
    try (Workplace place = Workplace.forReading(common)) {
      Map<String, String> login = PlannerLogin.of(place.home(), place.warehouse()).environment();
      ProcessBuilder builder = new ProcessBuilder(program).inheritIO();
      builder.environment().putAll(login);
      Process process;
      try {
        process = builder.start();
      } catch (IOException e) {
        throw new UsageFault("database.not-started", program.get(0));
      }
      return ended(process, place);
    }
  }

  /**
   * Ctrl-C reaches the program, too, and an interactive one asks before it ends: the warehouse
   * stays open until it has.
   */
  private static int ended(Process process, Workplace place) throws InterruptedException {
    Thread onInterrupt =
        new Thread(
            () -> {
              try {
                process.waitFor();
              } catch (InterruptedException e) {
                process.destroy();
              }
              place.close();
            },
            "close-warehouse");
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    int code = process.waitFor();
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException stopping) {
      // The hook closes the warehouse; this thread must not end the process before that
      onInterrupt.join();
    }
    return code;
  }
}
