package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.layout.LayoutProfiles;
import vn.bienche.warehouse.value.Period;

/** Reads every report back and holds margins, faces and header texts against its profile. */
class EveryDocumentKeepsItsProfileTest {

  private static final LayoutProfile PROFILE = LayoutProfiles.byId("party-2018");
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final double TOLERANCE_MM = 1;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvFileSource(resources = "/vn/bienche/reports/every-report.csv")
  void onPaperAndInWord(String id, @Nullable LocalDate asOf, @Nullable String period)
      throws IOException {
    Period asked = period == null ? null : Period.parse(period).orElseThrow();
    EnumSet<ReportFormat> formats = EnumSet.of(ReportFormat.PDF, ReportFormat.DOCX);
    List<Path> files =
        WarehouseFixture.reports()
            .write(new ReportRequest(id, null, asked, asOf, null, formats, folder))
            .files();

    for (Path file : files) {
      if (file.toString().endsWith(".pdf")) {
        pdf(file);
      } else {
        docx(file);
      }
    }
  }

  private static void pdf(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
        List<TextPosition> letters = Letters.of(pdf, number);
        String page = file.getFileName() + " page " + number;
        assertThat(letters).as(page).allMatch(t -> t.getFont().isEmbedded());
        assertThat(letters)
            .as(page)
            .allMatch(t -> t.getFont().getName().contains("LiberationSerif"));
        margins(pdf.getPage(number - 1), letters, page);
      }
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      assertThat(first.getText(pdf))
          .contains("TỈNH ỦY HẬU GIANG", "BAN TỔ CHỨC", PROFILE.motto().get(0));
    }
  }

  /** When the sheet is turned, its margins turn with it. */
  static void margins(PDPage page, List<TextPosition> letters, String name) {
    boolean rotated = page.getRotation() % 180 != 0;
    double width = rotated ? page.getMediaBox().getHeight() : page.getMediaBox().getWidth();
    double height = rotated ? page.getMediaBox().getWidth() : page.getMediaBox().getHeight();
    boolean turned = width > height;
    double left = mm(turned ? Element.MARGIN_BOTTOM : Element.MARGIN_LEFT);
    double right = width - mm(turned ? Element.MARGIN_TOP : Element.MARGIN_RIGHT);
    double bottom = height - mm(turned ? Element.MARGIN_RIGHT : Element.MARGIN_BOTTOM);
    float direction = Letters.direction(letters);
    assertThat(letters.stream().filter(letter -> letter.getDir() == direction))
        .as(name)
        .isNotEmpty()
        .allMatch(t -> t.getXDirAdj() >= left - TOLERANCE_MM * POINTS_PER_MM)
        .allMatch(t -> t.getXDirAdj() + t.getWidthDirAdj() <= right + TOLERANCE_MM * POINTS_PER_MM)
        .allMatch(t -> t.getYDirAdj() <= bottom + TOLERANCE_MM * POINTS_PER_MM);
  }

  private static double mm(Element element) {
    return PROFILE.value(element) * POINTS_PER_MM;
  }

  private static void docx(Path file) throws IOException {
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
      List<CTSectPr> sections = new ArrayList<>();
      sections.add(word.getDocument().getBody().getSectPr());
      for (XWPFParagraph paragraph : word.getParagraphs()) {
        if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
          sections.add(paragraph.getCTP().getPPr().getSectPr());
        }
      }
      assertThat(sections)
          .as(file.toString())
          .allSatisfy(EveryDocumentKeepsItsProfileTest::section);
      assertThat(runs(word))
          .as(file.toString())
          .isNotEmpty()
          .allMatch(run -> run.text().isEmpty() || PROFILE.font().equals(run.getFontFamily()));
    }
  }

  private static void section(CTSectPr section) {
    CTPageMar margins = section.getPgMar();
    boolean turned =
        ((BigInteger) section.getPgSz().getW()).compareTo((BigInteger) section.getPgSz().getH())
            > 0;
    margin(margins.getTop(), turned ? Element.MARGIN_LEFT : Element.MARGIN_TOP);
    margin(margins.getBottom(), turned ? Element.MARGIN_RIGHT : Element.MARGIN_BOTTOM);
    margin(margins.getLeft(), turned ? Element.MARGIN_BOTTOM : Element.MARGIN_LEFT);
    margin(margins.getRight(), turned ? Element.MARGIN_TOP : Element.MARGIN_RIGHT);
  }

  private static void margin(Object twips, Element element) {
    double millimetres = Double.parseDouble(twips.toString()) / TWIPS_PER_MM;
    assertThat(PROFILE.bound(element).allows(millimetres, 0.2))
        .as(element + " " + millimetres)
        .isTrue();
  }

  private static List<XWPFRun> runs(XWPFDocument word) {
    List<XWPFRun> runs = new ArrayList<>();
    word.getParagraphs().forEach(paragraph -> runs.addAll(paragraph.getRuns()));
    for (XWPFTable table : word.getTables()) {
      for (XWPFTableRow row : table.getRows()) {
        for (XWPFTableCell cell : row.getTableCells()) {
          cell.getParagraphs().forEach(paragraph -> runs.addAll(paragraph.getRuns()));
        }
      }
    }
    return runs;
  }
}
