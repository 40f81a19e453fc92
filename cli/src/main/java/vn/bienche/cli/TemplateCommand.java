package vn.bienche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.bienche.ingest.template.SendingUnit;
import vn.bienche.ingest.template.TemplateForm;
import vn.bienche.ingest.template.TemplateWriter;
import vn.bienche.warehouse.database.UnitForms;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.PeriodKind;

/** {@code bienche template FORM…}: workbooks for a unit, with its own people filled in. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand extends BiencheCommand {

  @Parameters(arity = "1..*", paramLabel = "FORM", descriptionKey = "template.forms")
  List<String> forms = List.of();

  @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "template.unit")
  @Nullable String unit;

  @Option(names = "--period", required = true, paramLabel = "P", descriptionKey = "report.period")
  @Nullable String period;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "report.out")
  @Nullable Path out;

  @Override
  int execute(Console console) throws IOException, SQLException {
    String code = Objects.requireNonNull(unit);
    Period wanted = ReportStage.period(Objects.requireNonNull(period));
    List<FormCode> asked = new ArrayList<>();
    for (String form : forms) {
      asked.add(FormCode.of(form).orElseThrow(() -> new UsageFault("template.no-such-form", form)));
    }
    try (Workplace place = Workplace.forReading(common);
        Connection connection = place.connections().get()) {
      UnitForms known =
          UnitForms.of(connection, code, wanted.lastDay())
              .orElseThrow(() -> new UsageFault("template.no-such-unit", code));
      TemplateContent content =
          new TemplateContent(known, IngestSettingsFile.ownGrades(place.settings()));
      Path folder = Objects.requireNonNull(out);
      Files.createDirectories(folder);
      for (FormCode form : asked) {
        if (form.isFromBoard() && !code.equals(known.root())) {
          throw new UsageFault("template.board-form", form, known.root());
        }
        console.result(write(form, code, content, wanted, folder).toString());
      }
      return ExitCode.DONE;
    }
  }

  private static Path write(
      FormCode form, String code, TemplateContent content, Period wanted, Path folder)
      throws IOException {
    Period period = period(form, wanted);
    TemplateForm template =
        new TemplateForm(
            form,
            new SendingUnit(code, content.known().unit(), content.known().superior()),
            period,
            content.rows(form, period),
            content.choices(form));
    String name = code + "_" + form + (period.equals(Period.NONE) ? "" : "_" + period.text());
    Path file = folder.resolve(name + ".xlsx");
    Files.write(
        file,
        TemplateWriter.write(List.of(template), LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"))));
    return file;
  }

  /** Movements are reported by month or by quarter, as asked. */
  private static Period period(FormCode form, Period wanted) {
    boolean quarterly = form == FormCode.BDNS && wanted.kind() == PeriodKind.QUARTER;
    return quarterly ? wanted : wanted.widen(form.periodKind());
  }
}
