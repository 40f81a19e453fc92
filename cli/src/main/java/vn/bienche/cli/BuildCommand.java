package vn.bienche.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.bienche.transform.BuildReport;

/** {@code bienche build} */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand extends BiencheCommand {

  @Option(names = "--period", paramLabel = "P", descriptionKey = "build.period")
  @Nullable String period;

  @Override
  int execute(Console console) throws Exception {
    if (period != null) {
      ReportStage.period(period);
    }
    try (Workplace place = Workplace.forWriting(common, "build")) {
      BuildStage stage = new BuildStage(place, console);
      BuildReport report = stage.run();
      stage.summarise(report);
      return BuildStage.exitCode(report);
    }
  }
}
