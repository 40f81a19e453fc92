package vn.bienche.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin TimeOptions time = new TimeOptions();

  @Override
  int execute(Console console) {
    time.require();
    BookRequest request =
        new BookRequest(
            Objects.requireNonNull(name),
            time.period(),
            time.asOf(),
            time.run,
            Objects.requireNonNull(out));
    try (Workplace place = Workplace.forReading(common);
        ReportStage reports = new ReportStage(place, console)) {
      reports.book(request).forEach(file -> console.result(file.toString()));
      return ExitCode.DONE;
    }
  }
}
