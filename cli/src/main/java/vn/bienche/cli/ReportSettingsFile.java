package vn.bienche.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.bienche.reports.ReportSettings;
import vn.bienche.reports.layout.Issuer;
import vn.bienche.warehouse.home.Settings;

/**
 * What a province says about its documents in the settings and the home's templates, over the
 * sample province's own.
 */
final class ReportSettingsFile {

  private ReportSettingsFile() {}

  static ReportSettings of(Workplace place) {
    Settings settings = place.settings();
    ReportSettings otherwise = ReportSettings.sampleProvince();
    return new ReportSettings(
        settings.text("document.superior", otherwise.superior()),
        settings.text("document.issuer", otherwise.issuer()),
        settings.text("document.place", otherwise.place()),
        settings.text("document.date").map(ReportStage::date).orElse(otherwise.documentDate()),
        settings.text("document.rules").map(ReportSettingsFile::rules).orElse(otherwise.rules()),
        settings.text("document.profile").orElse(otherwise.layoutProfile()),
        settings.text("document.appendix-of").orElse(otherwise.appendixOf()),
        settings
            .text("document.recipients")
            .map(ReportSettingsFile::lines)
            .orElse(otherwise.recipients()),
        settings.text("document.sign-authority", otherwise.signAuthority()),
        settings.text("document.sign-role", otherwise.signRole()),
        settings.text("document.sign-name").orElse(otherwise.signerName()),
        settings.text("document.draft").map(Boolean::parseBoolean).orElse(otherwise.draft()),
        place.home().templates());
  }

  private static Issuer rules(String name) {
    try {
      return Issuer.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new UsageFault("report.no-such-rules", name);
    }
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\\|", -1))
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .toList();
  }
}
