package vn.bienche.cli;

import java.sql.Connection;
import picocli.CommandLine.Command;
import vn.bienche.warehouse.database.Publications;

/** {@code bienche runs}: the publications, each of which documents can be made from again. */
@Command(name = "runs", mixinStandardHelpOptions = true)
final class RunsCommand extends BiencheCommand {

  @Override
  int execute(Console console) throws Exception {
    try (Workplace place = Workplace.forReading(common);
        Connection connection = place.connections().get()) {
      Publications.all(connection)
          .forEach(
              run -> console.say("runs.line", run.runId(), run.publishedAt(), run.lakeVersion()));
      return ExitCode.DONE;
    }
  }
}
