package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import vn.bienche.reports.layout.Bound;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.layout.LayoutProfiles;

/** Reads written documents back and holds them against the layout profile that they follow. */
class ProfileOnPaperTest {

  private static final double MM_PER_TWIP = 25.4 / 1440;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"party-2018", "party-2026", "state-2020"})
  void pdfSetsTheBlocksInTheSizesPrescribed(String id) throws IOException {
    LayoutProfile profile = LayoutProfiles.byId(id);
    List<SetWords> words = words(write(id, ReportFormat.PDF));

    assertSize(words, "TỈNH ỦY HẬU GIANG", profile.bound(Element.SUPERIOR_SIZE), false);
    assertSize(words, "BAN TỔ CHỨC", profile.bound(Element.ISSUER_SIZE), true);
    assertSize(words, profile.motto().get(0), profile.bound(Element.MOTTO_FIRST_SIZE), true);
    assertSize(words, "THỰC TRẠNG BIÊN CHẾ", profile.bound(Element.TITLE_SIZE), true);
    assertSize(words, "T/M BAN THƯỜNG VỤ", profile.bound(Element.SIGNER_SIZE), true);
    assertSize(words, "- Thường trực Tỉnh ủy,", profile.bound(Element.RECIPIENTS_SIZE), false);
    assertThat(words.stream().anyMatch(w -> w.text().equals("*"))).isEqualTo(profile.star());
  }

  @ParameterizedTest
  @ValueSource(strings = {"party-2018", "party-2026", "state-2020"})
  void docxHasTheMarginsAndSizesPrescribed(String id) throws IOException {
    LayoutProfile profile = LayoutProfiles.byId(id);
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(write(id, ReportFormat.DOCX)))) {
      CTPageMar margins = word.getDocument().getBody().getSectPr().getPgMar();
      assertMargin(margins.getTop(), profile, Element.MARGIN_LEFT);
      assertMargin(margins.getBottom(), profile, Element.MARGIN_RIGHT);
      assertMargin(margins.getLeft(), profile, Element.MARGIN_BOTTOM);
      assertMargin(margins.getRight(), profile, Element.MARGIN_TOP);
      assertRun(word, "BAN TỔ CHỨC", profile.bound(Element.ISSUER_SIZE));
      assertRun(word, profile.motto().get(0), profile.bound(Element.MOTTO_FIRST_SIZE));
    }
  }

  private static void assertMargin(Object twips, LayoutProfile profile, Element element) {
    double millimetres = Double.parseDouble(twips.toString()) * MM_PER_TWIP;
    assertThat(millimetres).as(element.name()).isCloseTo(profile.value(element), within(0.2));
  }

  private static void assertRun(XWPFDocument word, String text, Bound bound) {
    List<XWPFRun> runs = new ArrayList<>();
    for (XWPFTableCell cell : word.getTables().get(0).getRow(0).getTableCells()) {
      for (XWPFParagraph paragraph : cell.getParagraphs()) {
        for (IRunElement run : paragraph.getIRuns()) {
          if (run instanceof XWPFRun plain && plain.text().equals(text)) {
            runs.add(plain);
          }
        }
      }
    }
    assertThat(runs).as(text).hasSize(1);
    assertThat(bound.allows(runs.get(0).getFontSizeAsDouble(), 0)).as(text).isTrue();
    assertThat(runs.get(0).getFontFamily()).isEqualTo("Times New Roman");
  }

  private static void assertSize(List<SetWords> words, String text, Bound bound, boolean bold) {
    List<SetWords> found = words.stream().filter(w -> w.text().equals(text)).toList();
    assertThat(found).as(text).hasSize(1);
    assertThat(bound.allows(found.get(0).size(), 0.01)).as(text + found).isTrue();
    assertThat(found.get(0).font().contains("Bold")).as(text + found).isEqualTo(bold);
  }

  private Path write(String profile, ReportFormat format) {
    ReportSettings s = ReportSettings.sampleProvince();
    ReportSettings settings =
        new ReportSettings(
            s.superior(),
            s.issuer(),
            s.place(),
            s.documentDate(),
            s.rules(),
            profile,
            s.appendixOf(),
            s.recipients(),
            s.signAuthority(),
            s.signRole(),
            s.signerName(),
            s.draft(),
            s.templates());
    ReportRequest request =
        new ReportRequest(
            "R01", null, null, LocalDate.of(2023, 11, 15), null, Set.of(format), folder);
    return WarehouseFixture.reports(settings).write(request).files().get(0);
  }

  /** A line of words as it is set. */
  private record SetWords(String text, double size, String font) {}

  private static List<SetWords> words(Path file) throws IOException {
    List<SetWords> words = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            words.add(
                new SetWords(text.strip(), first.getFontSizeInPt(), first.getFont().getName()));
          }
        };
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      stripper.getText(pdf);
    }
    return words;
  }
}
