package vn.bienche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.bienche.ingest.IngestReport;
import vn.bienche.ingest.OnDuplicate;
import vn.bienche.reports.ReportFormat;
import vn.bienche.warehouse.value.Period;

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

  @Override
  int execute(Console console) throws Exception {
    Period wanted = ReportStage.period(Objects.requireNonNull(period));
    Set<ReportFormat> formats =
        format == null ? EnumSet.allOf(ReportFormat.class) : ReportStage.formats(format);
    Path folder = Objects.requireNonNull(out);
    try (Workplace place = Workplace.forWriting(common, "run");
        IngestStage ingest = new IngestStage(place, console);
        ReportStage reports = new ReportStage(place, console)) {
      if (Files.exists(Objects.requireNonNull(inbox))) {
        place.warmUp(false);
      }
      IngestReport read =
          ingest.run(List.of(Objects.requireNonNull(inbox)), false, OnDuplicate.REPLACE, Set.of());
      ingest.summarise(read);
      BuildStage build = new BuildStage(place, console);
      build.summarise(build.run());
      reports
          .writeAvailable(wanted, formats, folder)
          .forEach(file -> console.result(file.toString()));
      return IngestStage.exitCode(read);
    }
  }
}
