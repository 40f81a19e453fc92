package vn.bienche.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bienche.transform.Build;
import vn.bienche.transform.BuildListener;
import vn.bienche.transform.BuildReport;
import vn.bienche.transform.BuildSettings;
import vn.bienche.transform.check.CheckResult;
import vn.bienche.transform.source.SettingCatalog;
import vn.bienche.warehouse.home.Settings;

/** The second stage of the main job: what follows from the lake, published. */
final class BuildStage {

  private static final Map<String, Pattern> LISTS =
      Map.of(
          "deadlines",
          Pattern.compile("(\\s*[A-Z0-9]+\\s*:[\\w\\s-]+=\\s*\\d{4}-\\d{2}-\\d{2}\\s*(;|$))+"),
          "expected_submissions",
          Pattern.compile("([A-Z0-9]+:(every_month|observed|none):\\d{1,3}(;|$))+"));

  private final Workplace place;
  private final Console console;

  BuildStage(Workplace place, Console console) {
    this.place = place;
    this.console = console;
  }

  BuildReport run() {
    return run(null);
  }

  /**
   * @param knownOn only what had been received by the end of this day counts; null when all does
   */
  BuildReport run(@Nullable LocalDate knownOn) {
    BuildSettings settings = settings(place.settings(), knownOn);
    Build build =
        new Build(
            place.spark(), place.lake(), place.connections(), settings, place.home().keptTables());
    return build.run(new Building());
  }

  private static BuildSettings settings(Settings settings, @Nullable LocalDate knownOn) {
    Map<String, String> given = new HashMap<>();
    for (String name : SettingCatalog.all().keySet()) {
      settings.text(name).ifPresent(value -> given.put(name, checked(name, value)));
    }
    return new BuildSettings(knownOn, given, IngestSettingsFile.ownGrades(settings));
  }

  /** Lists are read by SQL, which could only fail at them. */
  private static String checked(String name, String value) {
    Pattern form = LISTS.get(name);
    if (form != null && !form.matcher(value).matches()) {
      throw new UsageFault("settings.bad-value", name, value);
    }
    return value;
  }

  void summarise(BuildReport report) {
    if (report.stopped()) {
      console.say("build.stopped", report.failedChecks().size());
    } else if (report.nothingNew()) {
      console.say("build.nothing-new", report.runId());
    } else {
      console.say("build.published", report.runId(), report.tables().size());
    }
    for (CheckResult check : report.failedChecks()) {
      console.say(
          check.stopsPublication() ? "build.check-error" : "build.check-warning",
          check.model(),
          check.check(),
          check.failedRows(),
          String.join("; ", check.samples()));
    }
  }

  /**
   * A build that a check stopped has not done what was asked, though nothing of the environment is
   * unfit.
   */
  static int exitCode(BuildReport report) {
    return report.stopped() ? ExitCode.INTERNAL_ERROR : ExitCode.DONE;
  }

  /** Shows how the models get on. */
  private final class Building implements BuildListener {

    @Override
    public void planned(int models) {
      console.begin("build.models", models);
    }

    @Override
    public void built(String model) {
      console.advance();
    }
  }
}
