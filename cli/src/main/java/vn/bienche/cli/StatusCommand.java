package vn.bienche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.bienche.reports.ReportFormat;
import vn.bienche.warehouse.value.Period;

/** {@code bienche status}: who has sent what, which is report R14 on the screen. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand extends BiencheCommand {

  @Option(names = "--period", required = true, paramLabel = "P", descriptionKey = "status.period")
  @Nullable String period;

  @Override
  int execute(Console console) throws Exception {
    Period wanted = ReportStage.period(Objects.requireNonNull(period));
    ReportFormat format = common.json ? ReportFormat.JSON : ReportFormat.CSV;
    Path folder = Files.createTempDirectory("bienche-status");
    try (Workplace place = Workplace.forReading(common);
        ReportStage reports = new ReportStage(place, console)) {
      List<Path> files =
          reports.writeAll(List.of("R14"), null, wanted, null, null, Set.of(format), folder);
      for (Path file : files) {
        console.result(Files.readString(file).strip());
        Files.delete(file);
      }
      return ExitCode.DONE;
    } finally {
      Files.deleteIfExists(folder);
    }
  }
}
