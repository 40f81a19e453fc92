package vn.bienche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.bienche.ingest.IngestReport;
import vn.bienche.ingest.OnDuplicate;
import vn.bienche.reports.ReportFormat;
import vn.bienche.warehouse.value.Period;

/**
 * From an inbox to the period's documents.
 *
 * @param inbox folder or file
 * @param period that the documents are about
 * @param formats of the documents
 * @param out where they are put
 */
record MainJob(Path inbox, Period period, Set<ReportFormat> formats, Path out) {

  MainJob {
    formats = Set.copyOf(formats);
  }

  /**
   * Reads what is new, builds what follows from it, prints what has changed.
   *
   * @return the exit code
   */
  int run(Workplace place, Console console) throws Exception {
    try (IngestStage ingest = new IngestStage(place, console);
        ReportStage reports = new ReportStage(place, console)) {
      if (Files.exists(inbox)) {
        place.warmUp(false);
      }
      IngestReport read = ingest.run(List.of(inbox), false, OnDuplicate.REPLACE, Set.of());
      ingest.summarise(read);
      BuildStage build = new BuildStage(place, console);
      build.summarise(build.run());
      reports.writeAvailable(period, formats, out).forEach(file -> console.result(file.toString()));
      return IngestStage.exitCode(read);
    }
  }
}
