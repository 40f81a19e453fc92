package vn.bienche.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.reports.ReportSettings;
import vn.bienche.warehouse.contract.OutputCatalog;
import vn.bienche.warehouse.contract.OutputColumn;
import vn.bienche.warehouse.value.Language;

class ComparisonFilesTest {

  @TempDir Path folder;

  @Test
  void allFormatsCarryTheSameFigures() throws IOException {
    ComparisonFiles files =
        new ComparisonFiles(
            ComparisonTest.compare("headcount,cvc_pct", List.of(), null, false, null, false),
            ReportSettings.sampleProvince(),
            Language.VI);

    List<Path> written = files.write(EnumSet.allOf(ComparisonFormat.class), folder);

    assertThat(written)
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "compare.txt",
            "compare.csv",
            "compare.json",
            "compare.xlsx",
            "compare.pdf",
            "compare_headcount.png",
            "compare_cvc_pct.png",
            "compare_headcount.svg",
            "compare_cvc_pct.svg");
    assertThat(Files.readString(folder.resolve("compare.txt")))
        .contains("Ban A và B", "8*", "-6,67", "…", "Do cơ cấu");
    assertThat(Files.readString(folder.resolve("compare.csv")))
        .startsWith(
            String.join(",", OutputCatalog.of("compare").stream().map(OutputColumn::key).toList()))
        .contains("headcount,G1,Cơ quan Đảng,group,2023,28,2022,30,-2,-6.67,-1.02,-0.98,");
    JsonNode json = new ObjectMapper().readTree(folder.resolve("compare.json").toFile());
    assertThat(json.get(1).get("value").isInt()).isTrue();
    assertThat(json.get(1).get("value").intValue()).isEqualTo(58);
    assertThat(pdf()).contains("Ban A và B", "SO SÁNH SỐ LIỆU", "-6,67");
    assertThat(ImageIO.read(folder.resolve("compare_headcount.png").toFile()).getWidth())
        .isGreaterThan(2000);
    assertThat(Files.readString(folder.resolve("compare_headcount.svg")))
        .contains("<svg", "Ban A và B", "28");
  }

  @Test
  void theWorkbookHoldsRealNumbersAFrozenHeaderAndAChartOfItsOwn() throws IOException {
    new ComparisonFiles(
            ComparisonTest.compare("headcount", List.of(), null, false, null, false),
            ReportSettings.sampleProvince(),
            Language.VI)
        .write(EnumSet.of(ComparisonFormat.XLSX), folder);

    Path file = folder.resolve("compare.xlsx");
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      List<Row> rows = workbook.getFirstSheet().read();
      Row group = rows.get(3);
      assertThat(group.getCellText(1)).isEqualTo("Cơ quan Đảng");
      assertThat(group.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("28");
      assertThat(group.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("-2");
    }
    assertThat(entry(file, "xl/worksheets/sheet1.xml")).contains("state=\"frozen\"");
    assertThat(entry(file, "xl/charts/chart1.xml")).contains("barChart", "biểu đồ'!$B$2");
  }

  private String pdf() throws IOException {
    try (var document = Loader.loadPDF(folder.resolve("compare.pdf").toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String entry(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
