package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.reports.layout.Element;
import vn.bienche.reports.layout.LayoutProfile;
import vn.bienche.reports.layout.LayoutProfiles;

/** Reads the documents of R03, the table with the most involved form, back with other libraries. */
class ReportDocumentTest {

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double TOLERANCE_MM = 0.5;
  private static final LocalDate SCHEME_DATE = LocalDate.of(2024, 4, 10);

  @TempDir static Path folder;

  @BeforeAll
  static void write() {
    WarehouseFixture.reports()
        .write(
            new ReportRequest(
                "R03",
                null,
                null,
                SCHEME_DATE,
                null,
                Set.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX, ReportFormat.CSV),
                folder));
  }

  @Test
  void figuresOfDocxAndXlsxAreThoseOfTheWarehouse() throws IOException {
    Map<String, List<String>> docx = docxFigures();

    assertThat(docx).isEqualTo(xlsxFigures());
    assertThat(docx).hasSize(29);
    assertThat(docx.get("TỔNG SỐ (I+II+III+IV)"))
        .containsExactly("322", "660", "568", "92", "92", "636", "19", "221", "395", "1");
    assertThat(docx.get("Hội Cựu chiến binh tỉnh"))
        .containsExactly("12", "10", "10", "", "2", "2", "", "0", "2", "");
  }

  @Test
  void everyFigureOfTheXlsxStandsInThePdf() throws IOException {
    String text = pdfText();

    xlsxFigures()
        .forEach(
            (unit, figures) -> {
              List<String> printed = figures.stream().filter(figure -> !figure.isEmpty()).toList();
              assertThat(text).as(unit).contains(String.join(" ", printed));
            });
  }

  @Test
  void pdfTextCanBeExtractedWithItsVietnameseLetters() throws IOException {
    assertThat(pdfText())
        .contains("TỈNH ỦY HẬU GIANG", "ĐẢNG CỘNG SẢN VIỆT NAM", "Biên chế giao tính", "Nơi nhận:")
        .contains("(Theo danh mục có hiệu lực đến ngày 10 tháng 4 năm 2024)")
        .contains("T/M BAN THƯỜNG VỤ", "lượt công bố lan-0001");
  }

  @Test
  void allFontsAreEmbeddedWithVietnameseGlyphs() throws IOException {
    try (PDDocument pdf = pdf()) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).contains("LiberationSerif");
        }
      }
    }
  }

  @Test
  void wordsKeepTheMarginsOfTheTurnedPage() throws IOException {
    LayoutProfile profile = LayoutProfiles.byId("party-2018");
    try (PDDocument pdf = pdf()) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        List<TextPosition> body = body(pdf, page);
        double width = 297 * POINTS_PER_MM;
        assertThat(page(pdf, page).width()).isEqualTo(width, within(1.0));
        double left = body.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
        double right =
            body.stream().mapToDouble(t -> t.getXDirAdj() + t.getWidthDirAdj()).max().orElseThrow();
        double top =
            body.stream().mapToDouble(t -> t.getYDirAdj() - t.getHeightDir()).min().orElseThrow();

        assertThat(left / POINTS_PER_MM)
            .isGreaterThan(profile.value(Element.MARGIN_BOTTOM) - TOLERANCE_MM);
        assertThat((width - right) / POINTS_PER_MM)
            .isGreaterThan(profile.value(Element.MARGIN_TOP) - TOLERANCE_MM);
        assertThat(top / POINTS_PER_MM)
            .isGreaterThan(profile.value(Element.MARGIN_LEFT) - TOLERANCE_MM);
      }
    }
  }

  @Test
  void pagesAreNumberedFromTheSecondAndRepeatTheHeader() throws IOException {
    try (PDDocument pdf = pdf()) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf).strip();
        assertThat(text).contains("Cơ quan, đơn vị", "Ghi chú");
        assertThat(text.startsWith(Integer.toString(page))).isEqualTo(page > 1);
      }
    }
  }

  @Test
  void xlsxKeepsItsHeaderInViewAndRepeatsItInPrintAndAddsUp() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("R03.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getRepeatingRows()).isNotNull();
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      List<String> formulas = new ArrayList<>();
      sheet.forEach(
          row ->
              row.forEach(
                  cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                      formulas.add(cell.getCellFormula());
                    }
                  }));
      assertThat(formulas).anyMatch(f -> f.startsWith("SUM(")).hasSizeGreaterThan(40);
    }
    assertThat(xlsxFigures().get("Cơ quan Đảng cấp tỉnh"))
        .containsExactly("123", "138", "138", "0", "21", "138", "10", "69", "59", "0");
  }

  @Test
  void docxIsARealTableWhoseHeaderRepeatsAndWhoseRowsAreNotCut() throws IOException {
    try (XWPFDocument word = docx()) {
      XWPFTable table = word.getTables().get(1);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(2).isRepeatHeader()).isTrue();
      assertThat(table.getRow(3).isRepeatHeader()).isFalse();
      assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
      assertThat(table.getRow(4).getCell(1).getParagraphs().get(0).getRuns().get(0).getFontFamily())
          .isEqualTo("Times New Roman");
    }
  }

  /** The page as it lies before the reader, its rotation applied. */
  private static Size page(PDDocument pdf, int number) {
    PDPage page = pdf.getPage(number - 1);
    double width = page.getMediaBox().getWidth();
    double height = page.getMediaBox().getHeight();
    return page.getRotation() % 180 == 0 ? new Size(width, height) : new Size(height, width);
  }

  private record Size(double width, double height) {}

  private static PDDocument pdf() throws IOException {
    return Loader.loadPDF(folder.resolve("R03.pdf").toFile());
  }

  private static XWPFDocument docx() throws IOException {
    return new XWPFDocument(Files.newInputStream(folder.resolve("R03.docx")));
  }

  private static String pdfText() throws IOException {
    try (PDDocument pdf = pdf()) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf);
    }
  }

  /** All words but the page number, which stands in the upper margin. */
  private static List<TextPosition> body(PDDocument pdf, int page) throws IOException {
    List<TextPosition> body = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            boolean pageNumber = text.getYDirAdj() < 20 * POINTS_PER_MM;
            if (!pageNumber && !text.getUnicode().isBlank()) {
              body.add(text);
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return body;
  }

  /** Figures of columns 3 to 12 by unit, as texts; the merged cell of the districts is left out. */
  private static Map<String, List<String>> docxFigures() throws IOException {
    Map<String, List<String>> figures = new LinkedHashMap<>();
    try (XWPFDocument word = docx()) {
      List<XWPFTableRow> rows = word.getTables().get(1).getRows();
      // Below the lines of the table, recipients, signature and the last line close the document
      for (XWPFTableRow row : rows.subList(3, rows.size() - 2)) {
        List<String> cells = row.getTableCells().stream().map(XWPFTableCell::getText).toList();
        figures.put(cells.get(1), figures(cells));
      }
    }
    return figures;
  }

  private static Map<String, List<String>> xlsxFigures() throws IOException {
    Map<String, List<String>> figures = new LinkedHashMap<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(Files.newInputStream(folder.resolve("R03.xlsx")))) {
      List<Row> rows = workbook.getFirstSheet().read();
      int first = 0;
      while (!rows.get(first).getCellText(1).startsWith("TỔNG SỐ")) {
        first++;
      }
      for (Row row : rows.subList(first, first + 29)) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < 13; column++) {
          cells.add(row.getCellText(column).replaceAll("\\.0$", ""));
        }
        figures.put(cells.get(1), figures(cells));
      }
    }
    return figures;
  }

  private static List<String> figures(List<String> cells) {
    List<String> figures = new ArrayList<>(cells.subList(2, 12));
    figures.replaceAll(figure -> figure.startsWith("Thống nhất") ? "" : figure);
    return figures;
  }
}
