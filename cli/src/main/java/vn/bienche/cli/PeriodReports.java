package vn.bienche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.bienche.reports.ReportFault;
import vn.bienche.reports.ReportFormat;
import vn.bienche.reports.ReportRequest;
import vn.bienche.reports.ReportResult;
import vn.bienche.reports.Reports;
import vn.bienche.warehouse.value.Period;

/** Every report for which a period has figures, two at a time: printing one takes one processor. */
final class PeriodReports {

  private static final int AT_A_TIME = 2;
  private static final int LONGEST_MINUTES = 2;

  private final Reports reports;
  private final Console console;
  private final List<Path> files = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();

  PeriodReports(Reports reports, Console console) {
    this.reports = reports;
    this.console = console;
  }

  /**
   * Writes them, and tells which have no figures. Documents that stand there and would be the same
   * are not made again.
   *
   * @return all files in official order, those that were left as they are among them
   */
  List<Path> write(Period period, Set<ReportFormat> formats, Path folder)
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<ReportRequest> requests =
          reports.ids().stream()
              .map(id -> new ReportRequest(id, null, period, null, null, formats, folder))
              .toList();
      List<Future<ReportResult>> results =
          requests.stream().map(request -> threads.submit(() -> refreshed(request))).toList();
      for (int i = 0; i < requests.size(); i++) {
        tell(requests.get(i).id(), results.get(i));
      }
    } finally {
      threads.shutdownNow();
      // After a fault: what is being written must not lose the warehouse under its hands
      threads.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES);
    }
    if (!unchanged.isEmpty()) {
      console.step("report.unchanged", String.join(", ", unchanged));
    }
    return List.copyOf(files);
  }

  private ReportResult refreshed(ReportRequest request) {
    return reports.refresh(request, () -> console.step("report.writing", request.id()));
  }

  private void tell(String id, Future<ReportResult> running) throws InterruptedException {
    try {
      ReportResult result = running.get();
      if (result.unchanged()) {
        unchanged.add(id);
      }
      result.notes().forEach(note -> console.warn("  " + id + ": " + note));
      files.addAll(result.files());
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof ReportFault withoutFigures) {
        console.warn("  " + id + ": " + words(withoutFigures));
      } else if (failed.getCause() instanceof RuntimeException fault) {
        throw fault;
      } else if (failed.getCause() instanceof Error error) {
        throw error;
      } else {
        throw new IllegalStateException(failed);
      }
    }
  }

  private String words(ReportFault fault) {
    return console
        .messages()
        .language()
        .choose(String.valueOf(fault.getMessage()), fault.englishMessage());
  }
}
