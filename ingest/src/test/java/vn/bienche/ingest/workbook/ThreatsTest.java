package vn.bienche.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.ingest.Province;
import vn.bienche.ingest.RawPackage;
import vn.bienche.ingest.ReadBook;
import vn.bienche.ingest.Sheets;
import vn.bienche.ingest.inbox.Inbox;
import vn.bienche.ingest.inbox.InboxWalk;
import vn.bienche.ingest.returned.ReturnedPath;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** Attacks and accidents that have a name; the verdict comes in bounded time and memory. */
@Timeout(60)
class ThreatsTest {

  private static final int MEBIBYTE = 1 << 20;

  @TempDir Path folder;

  private ReadBook sheet(String xml) {
    return ReadBook.of(
        RawPackage.sheet("")
            .part("xl/worksheets/sheet1.xml", xml)
            .write(folder.resolve("tep.xlsx")));
  }

  private static void refused(ReadBook book, RuleCode rule) {
    assertThat(book.report().refused()).isTrue();
    assertThat(book.rules()).containsExactly(rule);
  }

  @Test
  void aBillionLaughs() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
    for (int i = 1; i <= 9; i++) {
      entities.append("<!ENTITY l").append(i).append(" \"");
      entities.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    refused(
        sheet(
            entities
                + "]><worksheet><sheetData><row><c t=\"str\"><v>&l9;</v></c></row></sheetData></worksheet>"),
        RuleCode.WB_003);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "http://127.0.0.1:9/x"})
  void anExternalEntity(String address) {
    refused(
        sheet(
            "<!DOCTYPE l [<!ENTITY x SYSTEM \""
                + address
                + "\">]><worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>"),
        RuleCode.WB_003);
  }

  @Test
  void aDeclaredDimensionOfTenMillionRows() {
    String log = RawPackage.row(5, "02/01/2024", "CB001", "Họp", "2", "Biên bản");
    String part =
        "<worksheet><dimension ref=\"A1:XFD10000000\"/><sheetData>"
            + RawPackage.row(1, "NHẬT KÝ CÔNG VIỆC")
            + RawPackage.row(2, "Mã đơn vị: HG-I-1")
            + RawPackage.row(3, "Tháng: 01/2024")
            + RawPackage.row(4, "Ngày", "Mã cán bộ", "Công việc", "Số giờ", "Sản phẩm")
            + log
            + "</sheetData></worksheet>";
    ReadBook book = sheet(part);
    assertThat(book.findings()).isEmpty();
    assertThat(book.loaded()).isEqualTo(1);
  }

  @Test
  void oneGigabyteOfBlanksInAMegabyte() throws IOException {
    Path bomb = folder.resolve("bom.xlsx");
    byte[] blanks = new byte[MEBIBYTE];
    Arrays.fill(blanks, (byte) ' ');
    Path honest = RawPackage.workLog("").write(folder.resolve("goc.xlsx"));
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out);
        java.util.zip.ZipFile parts = new java.util.zip.ZipFile(honest.toFile())) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry part : java.util.Collections.list(parts.entries())) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        if (part.getName().contains("sheet1")) {
          zip.write("<worksheet><sheetData>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
          for (int i = 0; i < 1024; i++) {
            zip.write(blanks);
          }
        } else {
          parts.getInputStream(part).transferTo(zip);
        }
        zip.closeEntry();
      }
    }
    assertThat(Files.size(bomb)).isLessThan(10L * MEBIBYTE);
    refused(ReadBook.of(bomb), RuleCode.WB_005);
  }

  @Test
  void aCopyOfWhichTheTailIsZeros() throws IOException {
    byte[] whole =
        Files.readAllBytes(Province.workbook(FormCode.DSCB).write(folder.resolve("a.xlsx")));
    byte[] half = Arrays.copyOf(Arrays.copyOf(whole, whole.length / 2), whole.length);
    refused(ReadBook.of(Files.write(folder.resolve("nua.xlsx"), half)), RuleCode.WB_003);
    refused(
        ReadBook.of(Files.write(folder.resolve("khong.xlsx"), new byte[4096])), RuleCode.WB_002);
  }

  @Test
  void anOldWorkbookWithAPassword() throws IOException {
    Path file = folder.resolve("khoa.xls");
    Biff8EncryptionKey.setCurrentUserPassword("bí mật");
    try {
      Sheets.xls()
          .form(FormCode.DSCB, "HG-I-1", "Thời điểm: 15/11/2023", Province.rows(FormCode.DSCB))
          .write(file);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    refused(ReadBook.of(file), RuleCode.WB_004);
  }

  @Test
  void aBundleWhoseNamesLeadOutOfTheFolder() throws IOException {
    byte[] workbook =
        Files.readAllBytes(Province.workbook(FormCode.NKCV).write(folder.resolve("a.xlsx")));
    Path inbox = Files.createDirectories(folder.resolve("den"));
    List<String> names = List.of("../../ra-ngoai.xlsx", "/etc/b.xlsx", "..\\..\\c.xlsx");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(inbox.resolve("goi.zip")))) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(workbook);
        zip.closeEntry();
      }
    }
    Inbox walked = InboxWalk.walk(List.of(inbox), ReadBook.LIMITS.fileBytes());
    assertThat(walked.workbooks()).hasSize(3);
    Path returned = folder.resolve("tra");
    for (var source : walked.workbooks()) {
      assertThat(ReadBook.report(source).refused()).isFalse();
      assertThat(ReturnedPath.below(returned, source.path()).normalize()).startsWithRaw(returned);
    }
    assertThat(folder.resolve("../ra-ngoai.xlsx")).doesNotExist();
  }

  @Test
  void aBundleWithinABundleWithoutEnd() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("den"));
    byte[] inner = new byte[] {1};
    for (int depth = 0; depth < 8; depth++) {
      java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry("trong.zip"));
        zip.write(inner);
        zip.closeEntry();
      }
      inner = bytes.toByteArray();
    }
    Files.write(inbox.resolve("ngoai.zip"), inner);
    Inbox walked = InboxWalk.walk(List.of(inbox), ReadBook.LIMITS.fileBytes());
    assertThat(walked.workbooks()).isEmpty();
    assertThat(walked.refused())
        .singleElement()
        .satisfies(r -> assertThat(r.rule()).isEqualTo(RuleCode.WB_005));
  }
}
