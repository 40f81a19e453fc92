package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.bienche.warehouse.value.Period;

/** Documents can be archived: veraPDF, the validator of the PDF Association, finds no fault. */
class ArchivalPdfTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "R01,2023-11-15",
    "R08,2024-03-31",
    "R09,2024-03-31",
    "R12,2023-11-15",
    "R17,2023-11-15"
  })
  void aDocumentIsArchival(String id, LocalDate asOf) throws Exception {
    ReportRequest request =
        new ReportRequest(id, null, null, asOf, null, Set.of(ReportFormat.PDF), folder);

    Path file = WarehouseFixture.reports().write(request).files().get(0);

    assertThat(faults(file)).isEmpty();
  }

  /**
   * The second table of R12 begins on the last page of the first, whose header is repeated there.
   */
  @Test
  void aTableThatSharesAPageHasItsHeaderInTheTags() throws IOException {
    ReportRequest request =
        new ReportRequest(
            "R12", null, null, LocalDate.of(2023, 11, 15), null, Set.of(ReportFormat.PDF), folder);

    Path file = WarehouseFixture.reports().write(request).files().get(0);

    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      List<PDStructureElement> tables =
          below(pdf.getDocumentCatalog().getStructureTreeRoot(), "Table").toList();
      assertThat(tables).hasSize(3);
      assertThat(tables)
          .allSatisfy(
              table -> {
                PDStructureElement firstRow = below(table, "TR").findFirst().orElseThrow();
                assertThat(below(firstRow, "TH")).isNotEmpty();
                assertThat(below(table, "TD")).isNotEmpty();
              });
    }
  }

  private static Stream<PDStructureElement> below(PDStructureNode node, String type) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(kid -> type.equals(kid.getStructureType()) ? Stream.of(kid) : below(kid, type));
  }

  @Test
  void aBookIsArchival() throws Exception {
    Path file = folder.resolve("book.pdf");

    WarehouseFixture.reports()
        .book(new BookRequest("so-ket-quy", Period.ofQuarter(2024, 1), null, null, file));

    assertThat(faults(file)).isEmpty();
  }

  @Test
  void aDocumentTellsItsTitleIssuerAndLanguage() throws IOException {
    ReportRequest request =
        new ReportRequest(
            "R01", null, null, LocalDate.of(2023, 11, 15), null, Set.of(ReportFormat.PDF), folder);

    Path file = WarehouseFixture.reports().write(request).files().get(0);

    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("THỰC TRẠNG BIÊN CHẾ CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG");
      assertThat(pdf.getDocumentInformation().getAuthor())
          .isEqualTo("TỈNH ỦY HẬU GIANG - BAN TỔ CHỨC");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
      assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
    }
  }

  private static List<String> faults(Path file) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_A;
    try (InputStream in = Files.newInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
