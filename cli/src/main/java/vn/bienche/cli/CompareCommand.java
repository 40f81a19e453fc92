package vn.bienche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.bienche.reports.compare.Comparison;
import vn.bienche.reports.compare.ComparisonFiles;
import vn.bienche.reports.compare.ComparisonFormat;
import vn.bienche.reports.compare.ComparisonRequest;
import vn.bienche.reports.compare.ComparisonResult;
import vn.bienche.reports.compare.Measure;
import vn.bienche.reports.compare.Measures;
import vn.bienche.warehouse.value.Period;

/** {@code bienche compare}: units side by side, years side by side. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand extends BiencheCommand {

  private static final String TODAY = "today";

  @Option(names = "--units", paramLabel = "A,B,…", descriptionKey = "compare.units")
  @Nullable String units;

  @Option(names = "--within", paramLabel = "CODE", descriptionKey = "compare.within")
  @Nullable String within;

  @Option(
      names = "--periods",
      required = true,
      paramLabel = "P1,P2,…",
      descriptionKey = "compare.periods")
  @Nullable String periods;

  @Option(names = "--measure", paramLabel = "M,…", descriptionKey = "compare.measure")
  String measure = "headcount";

  @Option(
      names = "--restated",
      arity = "0..1",
      fallbackValue = TODAY,
      paramLabel = "DATE",
      descriptionKey = "compare.restated")
  @Nullable String restated;

  @Option(names = "--comparable", descriptionKey = "compare.comparable")
  boolean comparable;

  @Option(names = "--run", paramLabel = "ID", descriptionKey = "report.run")
  @Nullable String run;

  @Option(
      names = "--format",
      paramLabel = "table,csv,json,xlsx,pdf,png,svg",
      descriptionKey = "compare.format")
  @Nullable String format;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "report.out")
  @Nullable Path out;

  @Override
  int execute(Console console) throws IOException {
    Set<ComparisonFormat> formats = formats();
    ComparisonRequest request = request();
    try (Workplace place = Workplace.forReading(common)) {
      ComparisonResult result = new Comparison(place.connections()).compare(request);
      ComparisonFiles files =
          new ComparisonFiles(result, ReportSettingsFile.of(place), console.messages().language());
      if (out == null && formats.size() == 1 && isForTheScreen(formats.iterator().next())) {
        print(console, files, formats);
      } else {
        files
            .write(formats, out == null ? place.outputs() : out)
            .forEach(file -> console.result(file.toString()));
      }
      return ExitCode.DONE;
    }
  }

  private ComparisonRequest request() {
    LocalDate day = restated == null || restated.equals(TODAY) ? null : ReportStage.date(restated);
    List<Measure> measures = list(measure).stream().map(Measures::of).toList();
    List<Period> wanted =
        list(Objects.requireNonNull(periods)).stream().map(ReportStage::period).distinct().toList();
    List<String> codes = units == null ? List.of() : list(units);
    return new ComparisonRequest(
        codes, within, wanted, measures, restated != null, day, comparable, run);
  }

  private static boolean isForTheScreen(ComparisonFormat format) {
    return format == ComparisonFormat.TABLE
        || format == ComparisonFormat.CSV
        || format == ComparisonFormat.JSON
        || format == ComparisonFormat.SVG;
  }

  private static void print(Console console, ComparisonFiles files, Set<ComparisonFormat> formats)
      throws IOException {
    Path folder = Files.createTempDirectory("bienche-compare");
    List<Path> written = new ArrayList<>();
    try {
      written.addAll(files.write(formats, folder));
      for (Path file : written) {
        console.result(Files.readString(file).stripTrailing());
      }
    } finally {
      for (Path file : written) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    }
  }

  private Set<ComparisonFormat> formats() {
    String given = format == null ? (common.json ? "json" : "table") : format;
    Set<ComparisonFormat> formats = EnumSet.noneOf(ComparisonFormat.class);
    for (String name : list(given)) {
      try {
        formats.add(ComparisonFormat.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException unknown) {
        throw new UsageFault("compare.no-such-format", name);
      }
    }
    return formats;
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
