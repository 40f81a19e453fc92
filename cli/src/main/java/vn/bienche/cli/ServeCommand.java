package vn.bienche.cli;

import java.io.IOException;
import org.apache.logging.log4j.LogManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.bienche.reports.web.LocalSite;

/** {@code bienche serve}: pages for this machine's browser, until the command is interrupted. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand extends BiencheCommand {

  private static final int USUAL_PORT = 8765;
  private static final int HIGHEST_PORT = 65_535;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
  int port = USUAL_PORT;

  @Override
  int execute(Console console) throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new UsageFault("serve.port-taken", String.valueOf(port));
    }
    try (Interruption interruption = new Interruption();
        Workplace place = Workplace.forReading(common);
        LocalSite site = site(place)) {
      console.say("serve.open", site.address());
      interruption.await();
      return ExitCode.DONE;
    }
  }

  private LocalSite site(Workplace place) {
    try {
      return LocalSite.start(
          port,
          place.connections(),
          ReportSettingsFile.of(place),
          fault ->
              LogManager.getLogger(ServeCommand.class)
                  .error("a page could not be made: {}", fault.getClass().getSimpleName()));
    } catch (IOException taken) {
      throw new UsageFault("serve.port-taken", String.valueOf(port));
    }
  }
}
