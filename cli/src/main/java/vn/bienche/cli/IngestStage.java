package vn.bienche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.bienche.ingest.Ingest;
import vn.bienche.ingest.IngestListener;
import vn.bienche.ingest.IngestReport;
import vn.bienche.ingest.IngestRequest;
import vn.bienche.ingest.OnDuplicate;
import vn.bienche.ingest.WorkbookResult;
import vn.bienche.ingest.returned.NoticeText;
import vn.bienche.ingest.returned.ReturnNotice;
import vn.bienche.warehouse.contract.FindingText;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.Verdict;

/**
 * The first stage of the main job: workbooks into the lake, and an answer to who sent them.
 * Returned workbooks are written beside the stages that follow; closing waits for them.
 */
final class IngestStage implements AutoCloseable {

  /** So many findings of one workbook are printed; all of them stand in its returned copy. */
  private static final int FINDINGS_SHOWN = 10;

  private final Workplace place;
  private final Console console;
  private CompletableFuture<Void> returned = CompletableFuture.completedFuture(null);

  IngestStage(Workplace place, Console console) {
    this.place = place;
    this.console = console;
  }

  IngestReport run(List<Path> paths, boolean dryRun, OnDuplicate onDuplicate, Set<String> accepted)
      throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new UsageFault("ingest.no-such-path", path);
      }
    }
    IngestRequest request =
        new IngestRequest(
            paths, dryRun, onDuplicate, accepted, IngestSettingsFile.of(place.settings()));
    IngestReport report =
        new Ingest(place.spark(), place.lake(), place.home().folder()).run(request, new Reading());
    if (!dryRun) {
      Map<String, ReturnNotice> notices = ReturnedFolder.notices(report, language());
      Path folder = place.home().returned();
      returned = CompletableFuture.runAsync(() -> ReturnedFolder.write(notices, folder));
    }
    return report;
  }

  /** Waits until every returned workbook is written. */
  @Override
  public void close() {
    try {
      returned.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  /** Tells a clerk what became of the workbooks. */
  void summarise(IngestReport report) {
    int done =
        report.workbooks().size() - report.count(Verdict.UNCHANGED) - report.count(Verdict.SKIPPED);
    console.say(
        "ingest.summary",
        report.workbooks().size(),
        report.count(Verdict.UNCHANGED),
        done,
        report.count(Verdict.REFUSED),
        report.count(Verdict.HELD));
    console.say(
        "ingest.rows",
        report.rowsRead(),
        report.rowsLoaded(),
        report.rowsWarned(),
        report.rowsRejected());
    for (WorkbookResult workbook : report.workbooks()) {
      if (needsWord(workbook)) {
        describe(workbook);
      }
    }
    if (!report.isClean()) {
      console.say("ingest.returned", place.home().returned());
    }
  }

  private static boolean needsWord(WorkbookResult workbook) {
    return workbook.rowsRejected() > 0
        || workbook.verdict() == Verdict.REFUSED
        || workbook.verdict() == Verdict.HELD;
  }

  private void describe(WorkbookResult workbook) {
    console.say(
        "ingest.workbook." + workbook.verdict().code(),
        workbook.path(),
        workbook.rowsRead(),
        workbook.rowsRejected());
    List<Finding> errors =
        workbook.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    for (Finding finding : errors.subList(0, Math.min(FINDINGS_SHOWN, errors.size()))) {
      console.result("    " + sentence(finding));
    }
    if (errors.size() > FINDINGS_SHOWN) {
      console.say("ingest.more-findings", errors.size() - FINDINGS_SHOWN);
    }
  }

  /** The finding with workbook, sheet and cell in front. */
  private String sentence(Finding finding) {
    FindingText text = FindingText.of(finding, language());
    return new FindingText(
            finding.source().display(),
            text.problem(),
            text.expected(),
            text.remedy(),
            text.language())
        .line();
  }

  /** What each sender would read before loading: totals, and the change against the last roster. */
  void preview(IngestReport report) {
    ReturnedFolder.notices(report, language())
        .values()
        .forEach(notice -> NoticeText.lines(notice, FINDINGS_SHOWN).forEach(console::result));
  }

  static int exitCode(IngestReport report) {
    return report.isClean() ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTIONS;
  }

  private Language language() {
    return console.messages().language();
  }

  /** Strategy of {@code --on-duplicate}. */
  static OnDuplicate strategy(String name) {
    try {
      return OnDuplicate.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new UsageFault("ingest.no-such-strategy", name);
    }
  }

  /** Codes of {@code --accept}, separated by commas. */
  static Set<String> codes(String list) {
    List<String> codes = new ArrayList<>();
    for (String code : list.split(",", -1)) {
      if (!code.isBlank()) {
        codes.add(code.strip());
      }
    }
    return Set.copyOf(codes);
  }

  /** Shows how the reading gets on. */
  private final class Reading implements IngestListener {

    @Override
    public void started(int workbooks, long bytes) {
      console.begin("ingest.reading", workbooks);
    }

    @Override
    public void workbookDone(String name) {
      console.advance();
    }

    @Override
    public void writing() {
      console.step("ingest.writing");
    }
  }
}
