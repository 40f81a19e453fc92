package vn.bienche.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.bienche.warehouse.value.Period;

/** {@code bienche report ID…} */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand extends BiencheCommand {

  @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "report.ids")
  List<String> ids = List.of();

  @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "report.unit")
  @Nullable String unit;

  @Mixin TimeOptions time = new TimeOptions();

  @Option(
      names = "--format",
      paramLabel = "pdf,docx,xlsx,csv,json",
      descriptionKey = "report.format")
  String format = "pdf";

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "report.out")
  @Nullable Path out;

  @Override
  int execute(Console console) {
    time.require();
    Period wanted = time.period();
    LocalDate day = time.asOf();
    var formats = ReportStage.formats(format);
    try (Workplace place = Workplace.forReading(common);
        ReportStage reports = new ReportStage(place, console)) {
      List<String> known = reports.known(ids);
      place.warmUp(false);
      reports.rehearse(known, formats);
      Path folder = out == null ? place.outputs() : out;
      reports
          .writeAll(known, unit, wanted, day, time.run, formats, folder)
          .forEach(file -> console.result(file.toString()));
      return ExitCode.DONE;
    }
  }
}
