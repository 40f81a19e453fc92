package vn.bienche.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.ingest.Province;
import vn.bienche.ingest.RawPackage;
import vn.bienche.ingest.ReadBook;
import vn.bienche.ingest.Sheets;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** Whole workbooks that are refused, and why. */
class RefusalsTest {

  @TempDir Path folder;

  private ReadBook bytes(String name, byte[] bytes) throws IOException {
    return ReadBook.of(Files.write(folder.resolve(name), bytes));
  }

  private ReadBook log(Object[]... rows) {
    return ReadBook.of(Sheets.xlsx().sheet("Trang 1", rows).write(folder.resolve("a.xlsx")));
  }

  private static void refused(ReadBook book, RuleCode rule) {
    assertThat(book.report().refused()).isTrue();
    assertThat(book.rules()).contains(rule);
    assertThat(book.report().submissions()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "rong.xlsx||WB_001",
        "van-ban.xlsx|%PDF-1.7 …|WB_002",
        "trang.xls|<html><table><tr><td>1</td></tr></table></html>|WB_002",
        "so-lieu.xlsx|không phải bảng tính|WB_002",
        "anh.xls|GIF89a|WB_002"
      })
  void foreignFilesAreRefused(String name, String content, RuleCode rule) throws IOException {
    refused(
        bytes(name, content == null ? new byte[0] : content.getBytes(StandardCharsets.UTF_8)),
        rule);
  }

  @Test
  void aHalfCopiedWorkbookIsRefused() throws IOException {
    byte[] whole =
        Files.readAllBytes(Province.workbook(FormCode.DSCB).write(folder.resolve("a.xlsx")));
    refused(bytes("nua.xlsx", Arrays.copyOf(whole, whole.length / 2)), RuleCode.WB_003);
    byte[] old =
        Files.readAllBytes(
            Sheets.xls()
                .form(
                    FormCode.DSCB, "HG-I-1", "Thời điểm: 15/11/2023", Province.rows(FormCode.DSCB))
                .write(folder.resolve("a.xls")));
    refused(bytes("nua.xls", Arrays.copyOf(old, 1024)), RuleCode.WB_003);
  }

  @Test
  void aPasswordIsNamedAsTheReason() throws Exception {
    Path plain = Province.workbook(FormCode.DSCB).write(folder.resolve("a.xlsx"));
    Path locked = folder.resolve("khoa.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("bí mật");
      try (OutputStream out = encryptor.getDataStream(container)) {
        Files.copy(plain, out);
      }
      try (OutputStream out = Files.newOutputStream(locked)) {
        container.writeFilesystem(out);
      }
    }
    refused(ReadBook.of(locked), RuleCode.WB_004);
  }

  @Test
  void aZipBombIsStoppedBeforeItInflates() {
    byte[] sheet = new byte[200 << 20];
    Arrays.fill(sheet, (byte) ' ');
    byte[] head = "<worksheet><sheetData>".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, sheet, 0, head.length);
    Path bomb =
        RawPackage.sheet("")
            .part("xl/worksheets/sheet1.xml", sheet)
            .write(folder.resolve("bom.xlsx"));
    refused(ReadBook.of(bomb), RuleCode.WB_005);
  }

  @ParameterizedTest
  @CsvSource({"windows-1258,WB_020", "UTF-16,WB_020"})
  void textThatIsNotUtf8IsRefused(String charset, RuleCode rule) throws IOException {
    String text =
        "NHẬT KÝ CÔNG VIỆC\nMã đơn vị: HG-I-1\nTháng: 01/2024\nNgày;Mã cán bộ;Công việc;Số giờ\n";
    refused(bytes("a.csv", text.getBytes(Charset.forName(charset))), rule);
  }

  @Test
  void aWorkbookWithoutAKnownFormIsRefused() {
    refused(
        log(
            new Object[] {"Danh bạ điện thoại"},
            new Object[] {"Tên", "Số máy"},
            new Object[] {"An", 1}),
        RuleCode.WB_006);
  }

  @Test
  void aFormWithoutUnitOrPeriodIsRefused() {
    Object[] name = {"NHẬT KÝ CÔNG VIỆC"};
    Object[] header = {"Ngày", "Mã cán bộ", "Công việc", "Số giờ"};
    Object[] row = {"02/01/2024", "CB001", "Họp", 2};
    refused(log(name, new Object[] {"Tháng: 01/2024"}, header, row), RuleCode.WB_007);
    refused(log(name, new Object[] {"Mã đơn vị: HG-I-1"}, header, row), RuleCode.WB_008);
    refused(
        log(name, new Object[] {"Mã đơn vị: HG-I-1"}, new Object[] {"Tháng: 13/2024"}, header, row),
        RuleCode.WB_008);
  }

  @Test
  void aMissingRequiredColumnIsNamed() {
    Map<String, Object> person = new LinkedHashMap<>(Province.rows(FormCode.DSCB).get(0));
    Object[] headers =
        FormCatalog.of(FormCode.DSCB).columns().stream()
            .map(c -> c.key().equals("birth_date") ? "Ngày snh" : c.header())
            .toArray();
    ReadBook book =
        log(
            new Object[] {"DSCB"},
            new Object[] {"Mã đơn vị: HG-I-1"},
            new Object[] {"Thời điểm: 15/11/2023"},
            headers,
            FormCatalog.of(FormCode.DSCB).columns().stream()
                .map(FormColumn::key)
                .map(person::get)
                .toArray());
    refused(book, RuleCode.WB_010);
    assertThat(book.findings().get(0).arguments().get(0)).isEqualTo("Ngày sinh");
    assertThat(book.findings().get(0).arguments().get(2)).isEqualTo("Ngày snh");
  }

  @Test
  void fileNameAndHiddenSheetFillInAndTheTitleBlockWins() {
    Object[] header = {"Ngày", "Mã cán bộ", "Công việc", "Số giờ", "Sản phẩm"};
    Object[] row = {"02/01/2024", "CB001", "Họp", 2, "Biên bản"};
    ReadBook named =
        ReadBook.of(
            Sheets.xlsx()
                .sheet("Sheet1", header, row)
                .write(folder.resolve("HG-I-1_NKCV_2024-01_v3.xlsx")));
    assertThat(named.findings()).isEmpty();
    assertThat(named.draft().unit()).isEqualTo("HG-I-1");
    assertThat(named.draft().version()).isEqualTo(3);
    ReadBook returned =
        ReadBook.of(
            Sheets.xlsx()
                .sheet("Sheet1", header, row)
                .write(folder.resolve("HG-I-1_NKCV_2024-01.csv.xlsx")));
    assertThat(returned.draft().period().text()).isEqualTo("2024-01");

    Sheets hidden =
        Sheets.xlsx()
            .sheet("NKCV", new Object[] {"Mã đơn vị: HG-I-2"}, header, row)
            .sheet(
                "_bienche",
                new Object[] {"sheet", "form", "version", "unit", "period", "template"},
                new Object[] {"NKCV", "NKCV", "2", "HG-I-1", "2024-01", "1"});
    hidden.poi().setSheetHidden(1, true);
    ReadBook both = ReadBook.of(hidden.write(folder.resolve("b.xlsx")));
    assertThat(both.rules()).containsExactly(RuleCode.WB_012);
    assertThat(both.draft().unit()).isEqualTo("HG-I-2");
    assertThat(both.draft().period().text()).isEqualTo("2024-01");
    assertThat(both.draft().version()).isEqualTo(2);
  }

  @Test
  void theSameHeaderTwiceIsAWarningAndTheFirstIsRead() {
    ReadBook book =
        log(
            new Object[] {"NHẬT KÝ CÔNG VIỆC"},
            new Object[] {"Mã đơn vị: HG-I-1"},
            new Object[] {"Tháng: 01/2024"},
            new Object[] {"Ngày", "Mã cán bộ", "Công việc", "Số giờ", "Số giờ", "Sản phẩm"},
            new Object[] {"02/01/2024", "CB001", "Họp", 2, 9, "Biên bản"});
    assertThat(book.rules()).containsExactly(RuleCode.WB_018);
    assertThat(book.findings().get(0).arguments()).containsExactly("Thời gian (giờ)", "D", "E");
    assertThat(book.column("hours")).isEqualTo(List.of(7200L));
  }

  @Test
  void macrosAreLeftAloneWithAWarning() {
    Path file =
        RawPackage.workLog(RawPackage.row(5, "02/01/2024", "CB001", "Họp", "2", "Biên bản"))
            .part("xl/vbaProject.bin", new byte[] {1, 2, 3})
            .write(folder.resolve("a.xlsm"));
    ReadBook book = ReadBook.of(file);
    assertThat(book.rules()).containsExactly(RuleCode.WB_013);
    assertThat(book.loaded()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      })
  void entitiesAreNeverExpanded(String doctype) {
    String sheet =
        "<?xml version=\"1.0\"?>"
            + doctype
            + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;&b;</t></is></c></row></sheetData></worksheet>";
    refused(
        ReadBook.of(
            RawPackage.sheet("")
                .part("xl/worksheets/sheet1.xml", sheet)
                .write(folder.resolve("x.xlsx"))),
        RuleCode.WB_003);
  }
}
