package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.bienche.warehouse.value.Period;

/**
 * What belongs together stands on one page: signature and last lines, the lines of merged cells.
 */
class PagesHoldTogetherTest {

  private static final String SIGNATURE = "T/M BAN THƯỜNG VỤ";
  private static final int LINES_WITH_SIGNATURE = 3;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvFileSource(resources = "/vn/bienche/reports/every-report.csv")
  void aSignatureNeverStandsAlone(String id, @Nullable LocalDate asOf, @Nullable String period)
      throws IOException {
    Period asked = period == null ? null : Period.parse(period).orElseThrow();
    EnumSet<ReportFormat> formats =
        EnumSet.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX);
    List<Path> files =
        WarehouseFixture.reports()
            .write(new ReportRequest(id, null, asked, asOf, null, formats, folder))
            .files();

    for (Path file : files) {
      if (file.toString().endsWith(".pdf")) {
        pdf(file);
      } else if (file.toString().endsWith(".docx")) {
        docx(file);
      } else {
        xlsx(file);
      }
    }
  }

  /** Above the signature stand the header of a table, which each of its pages has, or a chart. */
  private static void pdf(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      int last = pdf.getNumberOfPages();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(last);
      String page = stripper.getText(pdf);
      assertThat(page).as(file.toString()).contains(SIGNATURE);
      assertThat(page.substring(0, page.indexOf(SIGNATURE)))
          .as(file.toString())
          .containsPattern("(?m)^(A B|1 2)|^Biểu đồ");
    }
  }

  /** In rows of the last table, of which those before are kept with it, or below a picture. */
  private static void docx(Path file) throws IOException {
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
      XWPFTable last = word.getTables().get(word.getTables().size() - 1);
      List<XWPFTableRow> rows = last.getRows();
      int signature = 0;
      while (rows.get(signature).getTableCells().stream()
          .noneMatch(cell -> cell.getText().contains(SIGNATURE))) {
        signature++;
      }
      for (XWPFTableRow row :
          rows.subList(Math.max(0, signature - LINES_WITH_SIGNATURE), signature + 1)) {
        assertThat(row.getCell(0).getParagraphs())
            .as(file.toString())
            .allMatch(paragraph -> paragraph.isKeepNext());
      }
      if (signature == 0) {
        assertThat(word.getAllPictures()).as(file.toString()).isNotEmpty();
      }
    }
  }

  static void xlsx(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : workbook) {
        int[] breaks = sheet.getRowBreaks();
        for (int end : breaks) {
          assertThat(sheet.getMergedRegions())
              .as(file + " " + sheet.getSheetName() + " page ends after row " + (end + 1))
              .noneMatch(merged -> merged.getFirstRow() <= end && end < merged.getLastRow());
        }
        int signature = rowOf(sheet);
        int lastBreak = Arrays.stream(breaks).max().orElse(-1);
        if (signature >= 0 && lastBreak >= 0) {
          assertThat(signature - lastBreak).as(file.toString()).isGreaterThan(LINES_WITH_SIGNATURE);
        }
      }
    }
  }

  private static int rowOf(Sheet sheet) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.toString().equals(SIGNATURE)) {
          return row.getRowNum();
        }
      }
    }
    return -1;
  }
}
