package vn.bienche.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.bienche.reports.explain.Explain;
import vn.bienche.reports.explain.ExplainRequest;
import vn.bienche.reports.explain.Explanation;
import vn.bienche.reports.explain.ExplanationText;

/** {@code bienche explain REPORT}: from a printed figure to workbook, sheet and cell. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand extends BiencheCommand {

  @Parameters(arity = "1", paramLabel = "REPORT", descriptionKey = "explain.report")
  String report = "";

  @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "explain.unit")
  @Nullable String unit;

  @Option(
      names = "--column",
      required = true,
      paramLabel = "KEY",
      descriptionKey = "explain.column")
  @Nullable String column;

  @Mixin TimeOptions time = new TimeOptions();

  @Option(names = "--row", paramLabel = "KEY=VALUE", descriptionKey = "explain.row")
  List<String> rows = List.of();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "explain.limit")
  int limit = 50;

  @Override
  int execute(Console console) {
    time.require();
    ExplainRequest request =
        new ExplainRequest(
            report.toUpperCase(Locale.ROOT),
            Objects.requireNonNull(unit),
            Objects.requireNonNull(column),
            time.period(),
            time.asOf(),
            keys(),
            time.run);
    try (Workplace place = Workplace.forReading(common)) {
      var language = console.messages().language();
      Explanation explanation = new Explain(place.connections(), language).explain(request);
      console.result(
          common.json
              ? JsonText.of(explanation)
              : new ExplanationText(language, limit).of(explanation).stripTrailing());
      return ExitCode.DONE;
    }
  }

  private Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    for (String row : rows) {
      int equals = row.indexOf('=');
      if (equals < 1) {
        throw new UsageFault("explain.no-key", row);
      }
      keys.put(row.substring(0, equals).strip(), row.substring(equals + 1).strip());
    }
    return keys;
  }
}
