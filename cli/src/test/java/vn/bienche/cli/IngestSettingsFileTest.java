package vn.bienche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.ingest.IngestSettings;
import vn.bienche.warehouse.home.Home;
import vn.bienche.warehouse.home.Settings;
import vn.bienche.warehouse.value.GradeLevel;

/** What a province writes into its settings file about the reading of workbooks. */
class IngestSettingsFileTest {

  @TempDir Path folder;

  private Settings settings(String... lines) throws IOException {
    Home home = new Home(folder);
    Files.write(home.settings(), java.util.List.of(lines));
    return Settings.of(home, Map.of(), Map.of());
  }

  @Test
  void withoutSettingsTheUsualLimitsHold() throws IOException {
    assertThat(IngestSettingsFile.of(settings())).isEqualTo(IngestSettings.usual());
  }

  @Test
  void everySettingReachesTheReader() throws IOException {
    IngestSettings read =
        IngestSettingsFile.of(
            settings(
                "ingest.own-grades=01.777=CV; v.99.01 = cvc",
                "ingest.gone-percent=45 %",
                "ingest.gone-persons=5",
                "ingest.max-file-mb=20",
                "ingest.max-unpacked-mb=300",
                "ingest.max-unpacked-ratio=90"));
    assertThat(read)
        .isEqualTo(
            new IngestSettings(
                0.45,
                5,
                20L << 20,
                300L << 20,
                90,
                Map.of("01.777", GradeLevel.CV, "V.99.01", GradeLevel.CVC)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ingest.gone-percent=nhiều",
        "ingest.gone-percent=130",
        "ingest.gone-persons=0",
        "ingest.max-file-mb=-1",
        "ingest.own-grades=01.777",
        "ingest.own-grades=01.777=XYZ"
      })
  void whatCannotBeUnderstoodIsRefused(String line) throws IOException {
    Settings settings = settings(line);
    assertThatThrownBy(() -> IngestSettingsFile.of(settings))
        .isInstanceOf(UsageFault.class)
        .hasMessage("settings.bad-value");
  }
}
