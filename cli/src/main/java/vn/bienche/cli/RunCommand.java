package vn.bienche.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.bienche.reports.ReportFormat;

/** {@code bienche run INBOX}: the main job, from an inbox to the period's documents. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand extends BiencheCommand {

  @Parameters(arity = "1", paramLabel = "INBOX", descriptionKey = "run.inbox")
  @Nullable Path inbox;

  @Option(names = "--period", required = true, paramLabel = "P", descriptionKey = "run.period")
  @Nullable String period;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "report.out")
  @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "pdf,docx,xlsx,csv,json",
      descriptionKey = "report.format")
  @Nullable String format;

  @Option(names = "--watch", descriptionKey = "run.watch")
  boolean watch;

  @Override
  int execute(Console console) throws Exception {
    MainJob job =
        new MainJob(
            Objects.requireNonNull(inbox),
            ReportStage.period(Objects.requireNonNull(period)),
            format == null ? EnumSet.allOf(ReportFormat.class) : ReportStage.formats(format),
            Objects.requireNonNull(out));
    if (watch) {
      return new WatchedInbox(job, this, console).run();
    }
    try (Workplace place = Workplace.forWriting(common, "run")) {
      return job.run(place, console);
    }
  }
}
