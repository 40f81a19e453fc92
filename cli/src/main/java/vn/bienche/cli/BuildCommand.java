package vn.bienche.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.bienche.transform.BuildReport;

/** {@code bienche build} */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand extends BiencheCommand {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Option(names = "--period", paramLabel = "P", descriptionKey = "build.period")
  @Nullable String period;

  @Option(names = "--known-on", paramLabel = "D", descriptionKey = "build.known-on")
  @Nullable String knownOn;

  @Override
  int execute(Console console) throws Exception {
    if (period != null) {
      ReportStage.period(period);
    }
    LocalDate day = knownOn == null ? null : ReportStage.date(knownOn);
    try (Workplace place = Workplace.forWriting(common, "build")) {
      BuildStage stage = new BuildStage(place, console);
      BuildReport report = stage.run(day);
      stage.summarise(report);
      if (day != null && !report.stopped()) {
        console.say("build.as-known", report.runId(), DAY.format(day));
      }
      return BuildStage.exitCode(report);
    }
  }
}
