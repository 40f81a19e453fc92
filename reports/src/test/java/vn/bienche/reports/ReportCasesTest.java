package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.reports.manifest.Checksum;

/**
 * Cases beyond the sample: later publications, missing units, long tables. Each is a publication of
 * its own.
 */
class ReportCasesTest {

  private static final LocalDate DATE = LocalDate.of(2020, 6, 30);
  private static final String COLUMNS =
      "unit_code, valid_from, valid_to, unit, row_type, label, order_key, headcount, officials, public_employees,"
          + " contracts, agencies, mean_per_agency, data_date, missing, carried_forward, run_from, run_to";

  @TempDir Path folder;

  @AfterEach
  void forget() {
    WarehouseFixture.execute(
        "delete from mart.headcount where valid_from = '2020-01-01'; delete from ops.publication where run_no > 1");
  }

  @Test
  void anEarlierRunGivesTheSameBytesAfterNewerDataCame() throws IOException {
    publish(2);
    row("TOTAL", "total", 0, 10, 1, 2);
    row("A", "group", 1, 10, 1, 2);
    row("A-1", "unit", 2, 10, 1, 2);
    byte[] before = Files.readAllBytes(csv("lan-0002"));
    publish(3);
    row("TOTAL", "total", 0, 11, 1, 3);
    row("A", "group", 1, 11, 1, 3);
    row("A-1", "unit", 2, 11, 1, 3);
    WarehouseFixture.execute(
        "update mart.headcount set run_to = 3 where valid_from = '2020-01-01' and run_from = 2");

    assertThat(Files.readAllBytes(csv("lan-0002"))).isEqualTo(before);
    assertThat(Files.readString(csv(null))).contains("A-1,Đơn vị A-1,11,11");
  }

  @Test
  void aUnitWithoutDataPrintsDotsAndIsNamed() throws IOException {
    publish(2);
    row("TOTAL", "total", 0, 10, 2, 2);
    row("A", "group", 1, 10, 2, 2);
    row("A-1", "unit", 2, 10, 0, 2);
    WarehouseFixture.execute(
        "insert into mart.headcount (unit_code, valid_from, valid_to, unit, row_type, label, order_key, missing,"
            + " carried_forward, run_from) values ('A-2', '2020-01-01', '2021-01-01', 'Đơn vị chưa nộp', 'unit', '2', '03',"
            + " true, false, 2)");

    ReportResult result = write(null, ReportFormat.PDF);

    assertThat(result.notes()).containsExactly("Dấu \"…\": chưa có số liệu của Đơn vị chưa nộp.");
    assertThat(text(result.files().get(0)))
        .contains("2 Đơn vị chưa nộp … … … …\n")
        .contains("Dấu \"…\": chưa có số liệu của Đơn vị chưa nộp.");
  }

  @Test
  void aThousandUnitsFillPagesWithTheHeaderOnEach() throws IOException {
    publish(2);
    row("TOTAL", "total", 0, 1000, 1000, 2);
    row("A", "group", 1, 1000, 1000, 2);
    WarehouseFixture.execute(
        "insert into mart.headcount (%s) select 'A-' || n, '2020-01-01', '2021-01-01', 'Đơn vị A-' || n, 'unit', n, to_char(n + 1, 'FM00000'), 1, 1, 0, 0, null, null, '2020-01-01', false, false, 2, 99 from generate_series(1, 1000) n"
            .formatted(COLUMNS));

    String text = text(write(null, ReportFormat.PDF).files().get(0));

    List<String> pages = List.of(text.split("\f"));
    assertThat(pages).hasSizeGreaterThan(40).allMatch(page -> page.contains("Bình quân"));
    assertThat(text).contains("1000 Đơn vị A-1000 1 1");
  }

  @Test
  void aLongNameStandsWholeInEveryFormatAndANilIsPrinted() throws IOException {
    String name =
        "Ban Quản lý dự án đầu tư xây dựng công trình trụ sở làm việc các cơ quan Đảng, Mặt trận Tổ quốc"
            + " và các tổ chức chính trị - xã hội của tỉnh giai đoạn hai nghìn không trăm hai mươi";
    publish(2);
    row("TOTAL", "total", 0, 0, 1, 2);
    row("A", "group", 1, 0, 1, 2);
    row("A-1", "unit", 2, 0, 0, 2);
    WarehouseFixture.execute(
        "update mart.headcount set unit = '%s' where unit_code = 'A-1' and run_from = 2"
            .formatted(name));

    String pdf = text(write(null, ReportFormat.PDF).files().get(0)).replaceAll("\\s+", " ");
    String docx;
    try (XWPFDocument word =
        new XWPFDocument(Files.newInputStream(write(null, ReportFormat.DOCX).files().get(0)))) {
      docx = word.getTables().get(1).getText();
    }

    assertThat(pdf).contains(" 0 0 ");
    for (String word : name.split(" ", -1)) {
      assertThat(pdf).contains(word);
    }
    assertThat(docx).contains(name);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(write(null, ReportFormat.XLSX).files().get(0)))) {
      List<Cell> cells = new ArrayList<>();
      workbook.getSheetAt(0).forEach(row -> row.forEach(cells::add));
      assertThat(cells).anyMatch(cell -> cell.toString().equals(name));
    }
  }

  @Test
  void aSingleRowIsADocumentOfOnePage() throws IOException {
    publish(2);
    row("TOTAL", "total", 0, 7, 1, 2);

    String text = text(write(null, ReportFormat.PDF).files().get(0));

    assertThat(text.split("\f", -1)).hasSizeLessThanOrEqualTo(2);
    assertThat(text).contains("Nơi nhận:", "lượt công bố lan-0002");
  }

  @Test
  void aUnitOutsideAnyGroupCountsInTheTotal() {
    publish(2);
    row("TOTAL", "total", 0, 12, 2, 2);
    row("Z", "unit", 1, 2, 0, 2);
    row("A", "group", 2, 10, 1, 2);
    row("A-1", "unit", 3, 10, 0, 2);

    assertThat(write(null, ReportFormat.CSV).files()).hasSize(1);
  }

  @Test
  void unitTextNeverBecomesAFormula() throws IOException {
    publish(2);
    row("TOTAL", "total", 0, 10, 1, 2);
    row("A", "group", 1, 10, 1, 2);
    row("A-1", "unit", 2, 10, 0, 2);
    WarehouseFixture.execute(
        "update mart.headcount set unit = '=HYPERLINK(\"x\")' where unit_code = 'A-1' and run_from = 2");

    Path file = write(null, ReportFormat.XLSX).files().get(0);

    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      List<Cell> cells = new ArrayList<>();
      workbook.getSheetAt(0).forEach(row -> row.forEach(cells::add));
      assertThat(cells)
          .filteredOn(cell -> cell.toString().contains("HYPERLINK"))
          .hasSize(1)
          .allMatch(cell -> cell.getCellType() == CellType.STRING);
    }
  }

  @Test
  void theManifestNamesEveryFileWithItsChecksum() throws IOException {
    publish(2);
    row("TOTAL", "total", 0, 10, 1, 2);

    Path file = write(null, ReportFormat.CSV).files().get(0);
    String manifest = Files.readString(folder.resolve("R01.manifest.json"), StandardCharsets.UTF_8);

    assertThat(manifest)
        .contains("\"run\" : \"lan-0002\"", "\"name\" : \"R01.csv\"", "\"rows\" : 1")
        .contains(Checksum.of(file));
  }

  private static void publish(int run) {
    WarehouseFixture.execute(
        "insert into ops.publication (run_no, run_id, lake_version) values (%d, 'lan-%04d', 'rows:%d')"
            .formatted(run, run, run));
  }

  private static void row(
      String code, String type, int order, int headcount, int agencies, int run) {
    String agency =
        agencies == 0
            ? "null, null"
            : agencies + ", round(%d.0 / %d, 2)".formatted(headcount, agencies);
    WarehouseFixture.execute(
        "insert into mart.headcount (%s) values ('%s', '2020-01-01', '2021-01-01', 'Đơn vị %s', '%s', '1', '%05d', %d, %d, 0, 0, %s, '2020-01-01', false, false, %d, 99)"
            .formatted(COLUMNS, code, code, type, order, headcount, headcount, agency, run));
  }

  private Path csv(@Nullable String run) {
    return write(run, ReportFormat.CSV).files().get(0);
  }

  private ReportResult write(@Nullable String run, ReportFormat format) {
    return WarehouseFixture.reports()
        .write(new ReportRequest("R01", null, null, DATE, run, Set.of(format), folder));
  }

  private static String text(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\f");
      return stripper.getText(pdf);
    }
  }
}
