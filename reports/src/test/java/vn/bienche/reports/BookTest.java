package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.value.Period;

class BookTest {

  @TempDir Path folder;

  @Test
  void theQuarterlyBookHasCoverContentsBookmarksAndRunningNumbers() throws IOException {
    Path file = out("so-ket-quy.pdf");
    ReportResult result =
        WarehouseFixture.reports()
            .book(new BookRequest("so-ket-quy", Period.ofQuarter(2024, 1), null, null, file));

    assertThat(result.files()).containsExactly(file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(text(pdf, 1)).contains("BÁO CÁO SƠ KẾT QUÝ", "(quý I năm 2024)");
      assertThat(text(pdf, 2)).contains("MỤC LỤC", "Phụ lục 1. BÁO CÁO SƠ KẾT QUÝ I NĂM 2024");
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertThat(bookmarks)
          .startsWith("Bìa", "Mục lục")
          .contains("THỜI GIAN LÀM VIỆC CỦA TỪNG NGƯỜI THEO NHẬT KÝ CÔNG VIỆC QUÝ I NĂM 2024")
          .contains(
              "Biểu đồ số giờ làm việc bình quân một người một ngày so với giờ chuẩn, quý I năm 2024")
          .hasSize(11)
          .doesNotContain("");
      assertThat(text(pdf, 2)).containsPattern("\\.{10,}");
      String page = pageOf(text(pdf, 2), "Phụ lục 2. TỔNG HỢP THỜI GIAN LÀM VIỆC");
      assertThat(text(pdf, Integer.parseInt(page))).contains("Phụ lục 2", page);
      assertThat(pdf.getDocumentInformation().getAuthor())
          .isEqualTo("TỈNH ỦY HẬU GIANG - BAN TỔ CHỨC");
    }
  }

  @Test
  void reportsWithoutFiguresAreNamed() {
    ReportResult result =
        WarehouseFixture.reports()
            .book(
                new BookRequest("de-an", null, LocalDate.of(2023, 12, 1), null, out("de-an.pdf")));

    assertThat(result.notes())
        .contains("Không có số liệu của báo cáo R03: không có trong tập tài liệu.");
  }

  @Test
  void anUnknownBookIsAnsweredWithTheKnownOnes() {
    assertThatExceptionOfType(ReportFault.class)
        .isThrownBy(
            () ->
                WarehouseFixture.reports()
                    .book(new BookRequest("tap-1", Period.ofYear(2024), null, null, out("x.pdf"))))
        .withMessageContaining("de-an, so-ket-quy");
  }

  private Path out(String name) {
    String set = System.getProperty("out");
    return (set == null ? folder : Path.of(set)).resolve(name).toAbsolutePath();
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  /** The page number that follows the heading in the table of contents. */
  private static String pageOf(String contents, String heading) {
    String rest = contents.substring(contents.indexOf(heading));
    return rest.replaceFirst("(?s)^.*?NĂM 2024[\\s.]+(\\d+).*$", "$1");
  }
}
