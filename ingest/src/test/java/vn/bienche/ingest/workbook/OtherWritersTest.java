package vn.bienche.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bienche.ingest.Province;
import vn.bienche.ingest.RawPackage;
import vn.bienche.ingest.ReadBook;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.RuleCode;

/** Workbooks of LibreOffice, and of programs that write what Excel never would. */
class OtherWritersTest {

  @TempDir Path folder;

  private static Path libreOffice(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(
                  OtherWritersTest.class.getResource("/vn/bienche/ingest/libreoffice/" + name))
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private ReadBook read(RawPackage file) {
    return ReadBook.of(file.write(folder.resolve("khac.xlsx")));
  }

  /** The last one holds our own templates, filled and saved again by LibreOffice. */
  @ParameterizedTest
  @ValueSource(strings = {"tat-ca.xlsx", "tat-ca.xls", "mau-12-bieu.xlsx"})
  void allFormsSavedByLibreOfficeAreReadWithoutAFinding(String name) {
    ReadBook book = ReadBook.of(libreOffice(name));
    assertThat(book.findings()).isEmpty();
    assertThat(book.report().submissions()).hasSize(FormCode.values().length);
    for (FormCode form : FormCode.values()) {
      assertThat(book.rows().stream().filter(r -> r.form() == form).map(r -> r.values()).toList())
          .as(form.name())
          .isEqualTo(
              ReadBook.of(Province.workbook(form).write(folder.resolve(form + ".xlsx"))).values());
    }
  }

  @ParameterizedTest
  @CsvSource({"HG-I-1_DSCB_2023-11-15.csv,DSCB", "HG-I-1_NKCV_2024-01.csv,NKCV"})
  void tablesExportedByLibreOfficeAsTextAreReadTheSame(String name, FormCode form) {
    ReadBook book = ReadBook.of(libreOffice(name));
    assertThat(book.findings()).isEmpty();
    assertThat(book.values())
        .isEqualTo(ReadBook.of(Province.workbook(form).write(folder.resolve("goc.xlsx"))).values());
  }

  @Test
  void openDocumentIsForeignAndSaysSo() {
    ReadBook book = ReadBook.of(libreOffice("HG-I-1_DSCB_2023-11-15.ods"));
    assertThat(book.rules()).containsExactly(RuleCode.WB_002);
    assertThat(book.findings().get(0).arguments()).containsExactly("OpenDocument (.ods)");
  }

  @Test
  void cellsWithoutAddressesStandOneAfterTheOther() {
    ReadBook book =
        read(
            RawPackage.workLog(
                RawPackage.row(5, "02/01/2024", "CB001", "Họp", "1h30", "Biên bản")));
    assertThat(book.findings()).isEmpty();
    assertThat(book.column("hours")).containsExactly(5400L);
  }

  @Test
  void strictWorkbooksWithIsoDatesAndOtherNamespacesAreRead() {
    ReadBook book =
        read(
            RawPackage.workLog(
                "<row r=\"5\"><c r=\"A5\" t=\"d\"><v>2024-01-02T00:00:00</v></c><c r=\"B5\" t=\"str\"><v>CB001</v></c>"
                    + "<c r=\"C5\" t=\"inlineStr\"><is><r><t>Họp </t></r><r><t>giao ban</t></r></is></c>"
                    + "<c r=\"D5\"><v>1.5</v></c><c r=\"E5\" t=\"str\"><v>Biên bản</v></c></row>"));
    assertThat(book.findings()).isEmpty();
    assertThat(book.column("work_date")).containsExactly(LocalDate.of(2024, 1, 2));
    assertThat(book.column("description")).containsExactly("Họp giao ban");
  }

  @ParameterizedTest
  @CsvSource({"false,45293", "true,43831"})
  void bothDateSystemsOfExcelAreKnown(boolean date1904, int serial) {
    RawPackage file =
        RawPackage.workLog(
                "<row r=\"5\"><c r=\"A5\" s=\"1\"><v>"
                    + serial
                    + "</v></c><c r=\"B5\" t=\"str\"><v>CB001</v></c>"
                    + "<c r=\"C5\" t=\"str\"><v>Họp</v></c><c r=\"D5\" s=\"2\"><v>0.0625</v></c>"
                    + "<c r=\"E5\" t=\"str\"><v>Biên bản</v></c></row>")
            .part(
                "xl/styles.xml",
                "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[$-42A]dd/mm/yyyy;@\"/></numFmts>"
                    + "<cellXfs><xf/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>");
    if (date1904) {
      file.workbook("<workbookPr date1904=\"1\"/>");
    }
    ReadBook book = read(file);
    assertThat(book.findings()).isEmpty();
    assertThat(book.column("work_date")).containsExactly(LocalDate.of(2024, 1, 2));
    assertThat(book.column("hours")).containsExactly(5400L);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<f>1+1</f><v>2</v>|n|", "<f>1+1</f>|n|CE_009", "<f>A1/0</f><v>#DIV/0!</v>|e|CE_008",
        "<v>#REF!</v>|e|CE_008", "<f>\"2h\"</f><v>2h</v>|str|", "<f>\"\"</f><v></v>|str|CE_001"
      })
  void formulasCountByTheirStoredResult(String content, String type, String rule) {
    ReadBook book =
        read(
            RawPackage.workLog(
                "<row r=\"5\"><c t=\"str\"><v>02/01/2024</v></c><c t=\"str\"><v>CB001</v></c><c t=\"str\"><v>Họp</v></c>"
                    + "<c t=\""
                    + type
                    + "\">"
                    + content
                    + "</c><c t=\"str\"><v>Biên bản</v></c></row>"));
    if (rule == null) {
      assertThat(book.column("hours")).containsExactly(7200L);
    } else {
      assertThat(book.rules()).containsExactly(RuleCode.valueOf(rule));
      assertThat(book.rejected()).isEqualTo(1);
      assertThat(book.findings().get(0).source().cell()).isEqualTo("D5");
    }
  }

  @Test
  void legacyRunsOfSharedTextsAreConvertedAndPhoneticHintsAreNoText() {
    RawPackage file =
        RawPackage.workLog(
                "<row r=\"5\"><c t=\"str\"><v>02/01/2024</v></c><c t=\"str\"><v>CB001</v></c><c t=\"s\"><v>0</v></c>"
                    + "<c><v>2</v></c><c t=\"s\"><v>1</v></c></row>")
            .part(
                "xl/sharedStrings.xml",
                "<sst><si><r><rPr><rFont val=\"VNI-Times\"/></rPr><t xml:space=\"preserve\">Soaïn </t></r>"
                    + "<r><rPr><rFont val=\"Arial\"/></rPr><t>báo cáo</t></r></si>"
                    + "<si><t>Báo cáo</t><rPh sb=\"0\" eb=\"1\"><t>phiên âm</t></rPh></si></sst>");
    ReadBook book = read(file);
    assertThat(book.column("description")).containsExactly("Soạn báo cáo");
    assertThat(book.column("product")).containsExactly("Báo cáo");
    assertThat(book.rules()).containsExactly(RuleCode.CE_010);
  }
}
