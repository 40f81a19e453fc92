package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.bienche.reports.text.VietnameseNumbers;
import vn.bienche.warehouse.value.Period;

/** Reads the three documents of each report back: their tables hold the same figures. */
class FiguresInAllFormatsTest {

  /** As PDF and DOCX print a figure: 1.904 or 7,18 or -3. */
  private static final String FIGURE = "-?\\d{1,3}(\\.\\d{3})*(,\\d{2})?";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvFileSource(resources = "/vn/bienche/reports/every-report.csv")
  void areTheSame(String id, @Nullable LocalDate asOf, @Nullable String period) throws IOException {
    Period asked = period == null ? null : Period.parse(period).orElseThrow();
    EnumSet<ReportFormat> formats =
        EnumSet.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX);
    List<Path> files =
        WarehouseFixture.reports()
            .write(new ReportRequest(id, null, asked, asOf, null, formats, folder))
            .files();

    for (Path pdf : files.stream().filter(file -> file.toString().endsWith(".pdf")).toList()) {
      String name = pdf.toString().replaceAll("\\.pdf$", "");
      List<List<String>> docx = docxFigures(Path.of(name + ".docx"));
      assertThat(docx).as(name).isNotEmpty();
      assertThat(xlsxFigures(Path.of(name + ".xlsx"))).as(name).containsAll(docx);
      String text = " " + text(pdf) + " ";
      assertThat(docx)
          .as(name)
          .allSatisfy(row -> assertThat(row).allMatch(figure -> text.contains(" " + figure + " ")));
    }
  }

  /** The figures of each line of each table, in the order of the columns. */
  private static List<List<String>> docxFigures(Path file) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
      for (XWPFTable table : word.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          List<String> figures =
              row.getTableCells().stream()
                  .map(XWPFTableCell::getText)
                  .filter(text -> text.matches(FIGURE))
                  .toList();
          if (!row.isRepeatHeader() && !figures.isEmpty()) {
            lines.add(figures);
          }
        }
      }
    }
    return lines;
  }

  private static List<List<String>> xlsxFigures(Path file) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(Files.newInputStream(file), new ReadingOptions(true, false))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        int decimals = 2;
        for (Row row : sheet.read()) {
          List<String> figures = new ArrayList<>();
          for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getOptionalCell(column).orElse(null);
            String figure = cell == null ? "" : figure(cell, decimals);
            if (figure.matches(FIGURE)) {
              figures.add(figure);
            }
          }
          lines.add(figures);
        }
      }
    }
    return lines;
  }

  private static String figure(Cell cell, int decimals) {
    boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
    if (!number) {
      return cell.getText();
    }
    BigDecimal value = new BigDecimal(cell.getRawValue());
    String format = String.valueOf(cell.getDataFormatString());
    return VietnameseNumbers.format(value, format.contains(".00") ? decimals : 0);
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }
}
