package vn.bienche.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.bienche.reports.BookRequest;

/** {@code bienche book NAME --out FILE.pdf}: several reports bound into one document. */
@Command(name = "book", mixinStandardHelpOptions = true)
final class BookCommand extends BiencheCommand {

  @Parameters(arity = "1", paramLabel = "NAME", descriptionKey = "book.name")
  @Nullable String name;

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "book.out")
  @Nullable Path out;

  @Option(names = "--period", paramLabel = "P", descriptionKey = "report.period")
  @Nullable String period;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "report.as-of")
  @Nullable String asOf;

  @Option(names = "--run", paramLabel = "ID", descriptionKey = "report.run")
  @Nullable String run;

  @Override
  int execute(Console console) {
    if (period == null && asOf == null) {
      throw new UsageFault("report.needs-period");
    }
    BookRequest request =
        new BookRequest(
            Objects.requireNonNull(name),
            period == null ? null : ReportStage.period(period),
            asOf == null ? null : ReportStage.date(asOf),
            run,
            Objects.requireNonNull(out));
    try (Workplace place = Workplace.forReading(common)) {
      new ReportStage(place, console)
          .book(request)
          .forEach(file -> console.result(file.toString()));
      return ExitCode.DONE;
    }
  }
}
