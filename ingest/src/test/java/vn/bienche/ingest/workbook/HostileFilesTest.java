package vn.bienche.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.ingest.Province;
import vn.bienche.ingest.RawPackage;
import vn.bienche.ingest.ReadBook;
import vn.bienche.ingest.Sheets;
import vn.bienche.warehouse.value.FormCode;

/** Broken and hostile files: each gets a verdict, none stops the program or takes long. */
class HostileFilesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path folder;

  /** A report is a verdict; an exception of any kind fails the test. */
  private static ReadBook verdict(Supplier<Path> file) {
    long start = System.nanoTime();
    ReadBook book = ReadBook.of(file.get());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    assertThat(book.report().refused() || !book.report().submissions().isEmpty()).isTrue();
    assertThat(book.report().refused()).isEqualTo(book.report().submissions().isEmpty());
    return book;
  }

  private Path write(byte[] bytes, String name) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private byte[] whole(String kind) throws IOException {
    Sheets sheets = kind.equals("xls") ? Sheets.xls() : Sheets.xlsx();
    return Files.readAllBytes(
        sheets
            .form(FormCode.DSCB, "HG-I-1", "Thời điểm: 15/11/2023", Province.rows(FormCode.DSCB))
            .write(folder.resolve("nguon." + kind)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void truncatedAnywhere(String kind) throws IOException {
    byte[] whole = whole(kind);
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      byte[] part = Arrays.copyOf(whole, random.nextInt(whole.length));
      verdict(() -> write(part, "cut." + kind));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void bytesChangedAnywhere(String kind) throws IOException {
    byte[] whole = whole(kind);
    Random random = new Random(11);
    for (int i = 0; i < 150; i++) {
      byte[] changed = whole.clone();
      for (int k = 1 + random.nextInt(8); k > 0; k--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      verdict(() -> write(changed, "hong." + kind));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_rels/.rels",
        "xl/_rels/workbook.xml.rels",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "[Content_Types].xml"
      })
  void partsMissingEmptyOrOfAnotherKind(String part) {
    String log = RawPackage.row(5, "02/01/2024", "CB001", "Họp", "2", "Biên bản");
    verdict(() -> RawPackage.workLog(log).without(part).write(folder.resolve("thieu.xlsx")));
    verdict(() -> RawPackage.workLog(log).part(part, "").write(folder.resolve("rong.xlsx")));
    verdict(() -> RawPackage.workLog(log).part(part, "<a/>").write(folder.resolve("la.xlsx")));
    verdict(() -> RawPackage.workLog(log).part(part, "<<<").write(folder.resolve("sai.xlsx")));
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    verdict(() -> RawPackage.workLog(log).part(part, noise).write(folder.resolve("nhieu.xlsx")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../etc/passwd",
        "/xl/workbook.xml",
        "worksheets/sheet1.xml/../../workbook.xml",
        "http://example.vn/a.xml",
        "worksheets/không-có.xml",
        ""
      })
  void relationshipsThatLeadAstray(String target) {
    String rels =
        "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\""
            + target
            + "\"/></Relationships>";
    verdict(
        () ->
            RawPackage.workLog("")
                .part("xl/_rels/workbook.xml.rels", rels)
                .write(folder.resolve("lac.xlsx")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"99999999\"><c><v>1</v></c></row>",
        "<row r=\"-1\"/>",
        "<row r=\"x\"><c r=\"ZZZZZ1\"><v>1</v></c></row>",
        "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>99</v></c></row>",
        "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>-1</v></c></row>",
        "<row r=\"5\"><c r=\"A5\"><v>1E999999999</v></c></row>",
        "<row r=\"5\"><c r=\"A5\" s=\"999999\"><v>1e308</v></c></row>",
        "<row r=\"5\"><c r=\"A5\"><v>abc</v></c></row>",
        "<row r=\"5\"><c r=\"A5\" t=\"zz\"><v>1</v></c></row>",
        "<row r=\"5\"><c r=\"5A\"><v>1</v></c></row>",
        "<row><c/><c><is/></c><c><v/></c></row>",
        "<row"
      })
  void cellsThatCannotBe(String rows) {
    verdict(() -> RawPackage.workLog(rows).write(folder.resolve("o.xlsx")));
  }

  @Test
  void deepNestingAndManyColumnsAndLongTexts() {
    String deep = "<row><c>" + "<a>".repeat(200_000);
    assertThat(
            verdict(() -> RawPackage.workLog(deep).write(folder.resolve("sau.xlsx")))
                .report()
                .refused())
        .isTrue();
    String wide = "<row r=\"5\">" + "<c><v>1</v></c>".repeat(20_000) + "</row>";
    assertThat(
            verdict(() -> RawPackage.workLog(wide).write(folder.resolve("rong.xlsx")))
                .report()
                .refused())
        .isTrue();
    String text = RawPackage.row(5, "02/01/2024", "CB001", "x".repeat(3_000_000), "2", "y");
    assertThat(
            verdict(() -> RawPackage.workLog(text).write(folder.resolve("dai.xlsx")))
                .report()
                .refused())
        .isTrue();
  }

  @Test
  void aMillionEmptyRowsAndADeclaredDimensionOfTheWholeSheetCostLittle() {
    StringBuilder rows =
        new StringBuilder(RawPackage.row(5, "02/01/2024", "CB001", "Họp", "2", "Biên bản"));
    for (int i = 6; i <= 1 << 20; i++) {
      rows.append("<row r=\"").append(i).append("\"/>");
    }
    ReadBook book =
        verdict(() -> RawPackage.workLog(rows.toString()).write(folder.resolve("trong.xlsx")));
    assertThat(book.loaded()).isEqualTo(1);
  }

  @Test
  void textWithAnOpenQuoteAndWithoutLinesIsStillAFile() {
    byte[] quote =
        ("NKCV\nMã đơn vị: HG-I-1\nTháng: 01/2024\nNgày,Mã cán bộ,Công việc,Số giờ\n\"02/01"
                + ",x".repeat(100_000))
            .getBytes(StandardCharsets.UTF_8);
    verdict(() -> write(quote, "mo.csv"));
    verdict(() -> write(",;\t".repeat(30_000).getBytes(StandardCharsets.UTF_8), "dau.csv"));
    verdict(() -> write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "dau-byte.csv"));
  }
}
