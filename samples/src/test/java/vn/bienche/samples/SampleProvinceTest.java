package vn.bienche.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.samples.form.SampleWorkbook;

class SampleProvinceTest {

  @Test
  void everyUnitSendsItsWorkbooksInItsOwnFolder(@TempDir Path folder) throws IOException {
    AtomicInteger heard = new AtomicInteger();
    int written =
        SampleProvince.write(
            folder, SampleOptions.calibrated(), (file, done, total) -> heard.set(done));
    assertThat(heard).hasValue(written);
    assertThat(names(folder.resolve("HG-IV-3")))
        .contains(
            "HG-IV-3_B22_2024.xlsx",
            "HG-IV-3_B3_2024-01-05.xlsx",
            "HG-IV-3_BDNS_2023-Q2.xlsx",
            "HG-IV-3_DSCB_2022-12-31.xlsx",
            "HG-IV-3_DSCB_2023-11-15.xlsx",
            "HG-IV-3_DSCB_2024-03-31.xlsx",
            "HG-IV-3_Ho-so-vi-tri-viec-lam.xlsx",
            "HG-IV-3_XLCL.xlsx",
            "HG-IV-3_NGACH_2023-11-15.xlsx",
            "HG-IV-3_NKCV_2024-01.xlsx",
            "HG-IV-3_NKCV_2024-02.xlsx",
            "HG-IV-3_NKCV_2024-03.xlsx");
    assertThat(names(folder.resolve("HG")))
        .contains(
            "HG_DVTC.xlsx",
            "HG_LICH_2024.xlsx",
            "HG_GBC_2022.xlsx",
            "HG_GBC_2026.xlsx",
            "HG-I-0_B3_2024-01-05.xlsx");
    Path roster = folder.resolve("HG-IV-3/HG-IV-3_DSCB_2023-11-15.xlsx");
    assertThat(
            LocalDateTime.ofInstant(
                Files.getLastModifiedTime(roster).toInstant(), ZoneOffset.ofHours(7)))
        .as("the file's time is the day on which it came in")
        .isBetween(LocalDateTime.of(2023, 11, 16, 0, 0), LocalDateTime.of(2023, 11, 22, 0, 0));
  }

  @Test
  void sameSeedGivesSameBytesAndAnotherSeedOtherPersons(@TempDir Path folder) throws IOException {
    byte[] once = firstRoster(folder.resolve("a"), SampleOptions.calibrated());
    assertThat(firstRoster(folder.resolve("b"), SampleOptions.calibrated())).isEqualTo(once);
    assertThat(firstRoster(folder.resolve("c"), SampleOptions.calibrated().withSeed(7)))
        .isNotEqualTo(once);
  }

  private static byte[] firstRoster(Path folder, SampleOptions options) throws IOException {
    SampleWorkbook roster =
        SampleProvince.workbooks(options).stream()
            .map(w -> w.get())
            .filter(w -> w.fileName().equals("HG-I-1_DSCB_2023-11-15.xlsx"))
            .findFirst()
            .orElseThrow();
    return Files.readAllBytes(roster.write(folder));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
