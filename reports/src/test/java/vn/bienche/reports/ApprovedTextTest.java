package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.bienche.warehouse.value.Period;

/**
 * Compares the words of each PDF with a text that people approved. {@code -Dapprove=true} writes
 * the texts anew and fails, so that an approval is always a change that somebody looks at.
 */
class ApprovedTextTest {

  private static final Path APPROVED = Path.of("src/test/resources/vn/bienche/reports/approved");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvFileSource(resources = "/vn/bienche/reports/every-report.csv")
  void wordsAreThoseApproved(String id, @Nullable LocalDate asOf, @Nullable String period)
      throws IOException {
    Period asked = period == null ? null : Period.parse(period).orElseThrow();
    ReportRequest request =
        new ReportRequest(id, null, asked, asOf, null, Set.of(ReportFormat.PDF), folder);
    String text = text(WarehouseFixture.reports().write(request).files().get(0));

    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(APPROVED);
      Files.writeString(APPROVED.resolve(id + ".txt"), text);
      fail("approved text of " + id + " is written: look at its difference");
    }
    assertThat(text).isEqualTo(approved(id));
  }

  private static String approved(String id) throws IOException {
    try (InputStream in = ApprovedTextTest.class.getResourceAsStream("approved/" + id + ".txt")) {
      assertThat(in).as("approved text of " + id).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String text(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\f\n");
      return stripper.getText(pdf).replaceAll(" +", " ");
    }
  }
}
