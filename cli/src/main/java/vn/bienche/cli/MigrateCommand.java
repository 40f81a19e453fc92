package vn.bienche.cli;

import picocli.CommandLine.Command;

/** {@code bienche migrate}: brings the warehouse's schema up to date. */
@Command(name = "migrate", mixinStandardHelpOptions = true)
final class MigrateCommand extends BiencheCommand {

  @Override
  int execute(Console console) {
    try (Workplace place = Workplace.forWriting(common, "migrate")) {
      console.say("migrate.done", place.migrations());
      return ExitCode.DONE;
    }
  }
}
