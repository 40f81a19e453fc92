package vn.bienche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.bienche.ingest.IngestReport;
import vn.bienche.ingest.OnDuplicate;
import vn.bienche.reports.ReportFormat;
import vn.bienche.transform.BuildReport;
import vn.bienche.warehouse.value.Period;

/** {@code bienche demo}: the sample province through the whole pipeline. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand extends BiencheCommand {

  /**
   * The date of the scheme's headcount, of the scheme itself, and the quarter of its first review.
   */
  private static final LocalDate HEADCOUNT_DAY = LocalDate.of(2023, 11, 15);

  private static final LocalDate SCHEME_DAY = LocalDate.of(2024, 1, 5);
  private static final Period REVIEW = Period.ofQuarter(2024, 1);

  private static final Set<ReportFormat> ALL_FORMATS = EnumSet.allOf(ReportFormat.class);

  @Mixin SampleChoice choice = new SampleChoice();

  @Override
  int execute(Console console) throws Exception {
    try (Workplace place = Workplace.forWriting(common, "demo");
        IngestStage ingest = new IngestStage(place, console)) {
      Path inbox = samples(place, console);
      IngestReport read = ingest.run(List.of(inbox), false, OnDuplicate.REPLACE, Set.of());
      ingest.summarise(read);
      BuildStage build = new BuildStage(place, console);
      BuildReport published = build.run();
      build.summarise(published);
      if (published.stopped()) {
        return BuildStage.exitCode(published);
      }
      List<Path> files = documents(place, console, published);
      console.say("demo.documents", place.outputs());
      files.stream()
          .filter(file -> file.toString().endsWith(".pdf"))
          .forEach(file -> console.result("  " + file));
      return IngestStage.exitCode(read);
    }
  }

  /** The province's workbooks; written once, since the same choice gives the same bytes. */
  private Path samples(Workplace place, Console console) throws Exception {
    Path inbox = place.home().folder().resolve("inbox-demo");
    Path written = place.home().cache().resolve("inbox-demo");
    String wanted = choice.options().toString();
    if (Files.exists(written) && Files.readString(written).equals(wanted)) {
      return inbox;
    }
    place.warmUp(true);
    int workbooks = SampleStage.write(inbox, choice.options(), console);
    Files.createDirectories(place.home().cache());
    Files.writeString(written, wanted);
    console.step("sample.written", workbooks, inbox);
    return inbox;
  }

  /** The documents; written once for a publication. */
  private static List<Path> documents(Workplace place, Console console, BuildReport published)
      throws IOException {
    Path folder = place.outputs();
    Path written = place.home().cache().resolve("documents-demo");
    if (Files.exists(written)) {
      List<String> lines = Files.readAllLines(written);
      List<Path> files = lines.stream().skip(1).map(Path::of).toList();
      if (lines.get(0).equals(published.runId()) && files.stream().allMatch(Files::exists)) {
        return files;
      }
    }
    List<Path> files = new ArrayList<>();
    try (ReportStage reports = new ReportStage(place, console)) {
      files.addAll(
          reports.writeAll(
              List.of("R01", "R02"), null, null, HEADCOUNT_DAY, null, ALL_FORMATS, folder));
      files.addAll(
          reports.writeAll(List.of("R03"), null, null, SCHEME_DAY, null, ALL_FORMATS, folder));
      files.addAll(reports.writeAll(List.of("R08"), null, REVIEW, null, null, ALL_FORMATS, folder));
    }
    List<String> lines = new ArrayList<>(List.of(published.runId()));
    files.forEach(file -> lines.add(file.toString()));
    Files.write(written, lines);
    return files;
  }
}
