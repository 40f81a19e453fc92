package vn.bienche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.bienche.ingest.template.Choice;
import vn.bienche.ingest.template.SendingUnit;
import vn.bienche.ingest.template.TemplateForm;
import vn.bienche.ingest.template.TemplateWriter;
import vn.bienche.warehouse.database.UnitPeople;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.Period;

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
      UnitPeople people =
          UnitPeople.of(connection, code, wanted.lastDay())
              .orElseThrow(() -> new UsageFault("template.no-such-unit", code));
      Files.createDirectories(Objects.requireNonNull(out));
      for (FormCode form : asked) {
        console.result(write(form, code, people, wanted, Objects.requireNonNull(out)).toString());
      }
      return ExitCode.DONE;
    }
  }

  private static Path write(
      FormCode form, String code, UnitPeople people, Period wanted, Path folder)
      throws IOException {
    Period period = wanted.widen(form.periodKind());
    String superior = people.superior().toUpperCase(Locale.ROOT);
    TemplateForm template =
        new TemplateForm(
            form,
            new SendingUnit(code, people.unit(), superior),
            period,
            form == FormCode.DSCB ? rows(people) : List.of(),
            Map.of("staff_code", staff(people)));
    String name = code + "_" + form + (period.equals(Period.NONE) ? "" : "_" + period.text());
    Path file = folder.resolve(name + ".xlsx");
    Files.write(
        file,
        TemplateWriter.write(List.of(template), LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"))));
    return file;
  }

  /** The roster begins with whom the last one held; the clerk mends what has changed. */
  private static List<Map<String, Object>> rows(UnitPeople people) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (UnitPeople.Person person : people.people()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("stt", rows.size() + 1);
      row.put("staff_code", person.staffCode());
      row.put("full_name", person.fullName());
      LocalDate birth = person.birthDate();
      if (birth != null) {
        row.put("birth_date", birth);
      }
      put(row, "category", person.category());
      put(row, "grade_code", person.gradeCode());
      put(row, "room", person.roomCode());
      put(row, "position_code", person.positionCode());
      rows.add(row);
    }
    return rows;
  }

  private static List<Choice> staff(UnitPeople people) {
    return people.people().stream().map(p -> new Choice(p.staffCode(), p.fullName())).toList();
  }

  private static void put(Map<String, Object> row, String key, @Nullable String value) {
    if (value != null) {
      row.put(key, value);
    }
  }
}
