package vn.bienche.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.bienche.ingest.IngestReport;
import vn.bienche.ingest.returned.IngestJson;

/** {@code bienche ingest PATH…} */
@Command(name = "ingest", mixinStandardHelpOptions = true)
final class IngestCommand extends BiencheCommand {

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "ingest.paths")
  List<Path> paths = List.of();

  @Option(names = "--dry-run", descriptionKey = "ingest.dry-run")
  boolean dryRun;

  @Option(names = "--accept", paramLabel = "UNIT,…|all", descriptionKey = "ingest.accept")
  String accept = "";

  @Option(
      names = "--on-duplicate",
      paramLabel = "error|skip|replace",
      descriptionKey = "ingest.on-duplicate")
  String onDuplicate = "replace";

  @Override
  int execute(Console console) throws Exception {
    try (Workplace place = Workplace.forWriting(common, "ingest");
        IngestStage stage = new IngestStage(place, console)) {
      IngestReport report =
          stage.run(paths, dryRun, IngestStage.strategy(onDuplicate), IngestStage.codes(accept));
      if (common.json) {
        IngestJson.write(report, console.messages().language(), console.stream());
      } else {
        if (dryRun) {
          stage.preview(report);
        }
        stage.summarise(report);
      }
      return IngestStage.exitCode(report);
    }
  }
}
