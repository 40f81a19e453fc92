package vn.bienche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.bienche.reports.audit.Audit;
import vn.bienche.reports.audit.AuditReport;
import vn.bienche.reports.audit.UnreadableTable;
import vn.bienche.warehouse.value.Language;

/** {@code bienche audit FILE.csv}: proves a published table by its own sums and percentages. */
@Command(name = "audit", mixinStandardHelpOptions = true)
final class AuditCommand extends BiencheCommand {

  @Parameters(arity = "1", paramLabel = "FILE.csv", descriptionKey = "audit.file")
  @Nullable Path file;

  @Override
  int execute(Console console) {
    Path table = Objects.requireNonNull(file);
    if (!Files.isRegularFile(table)) {
      throw new UsageFault("audit.no-such-file", table);
    }
    Language language = console.messages().language();
    AuditReport report;
    try {
      report = Audit.of(table);
    } catch (UnreadableTable unreadable) {
      console.warn(unreadable.text(language));
      return ExitCode.WRONG_USE;
    }
    if (common.json) {
      console.result(JsonText.of(report));
      return ExitCode.DONE;
    }
    report.findings().forEach(finding -> console.result(finding.text(language)));
    if (report.checks() == 0) {
      console.say("audit.nothing-to-check", report.rows());
    } else {
      console.say("audit.summary", report.rows(), report.checks(), report.findings().size());
    }
    return ExitCode.DONE;
  }
}
