package vn.bienche.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.ingest.RawPackage;
import vn.bienche.ingest.ReadBook;
import vn.bienche.ingest.Sheets;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;

/** Stored results of formulas that are old, or of which nobody can tell. */
class FormulaResultsTest {

  @TempDir Path folder;

  private ReadBook read(RawPackage file) {
    return ReadBook.of(file.write(folder.resolve("cong-thuc.xlsx")));
  }

  private static String text(String text) {
    return "<c t=\"str\"><v>" + text + "</v></c>";
  }

  private static String line(int row, String hours) {
    return "<row r=\""
        + row
        + "\">"
        + text("02/01/2024")
        + text("CB001")
        + text("Việc " + row)
        + hours
        + text("Báo cáo")
        + "</row>";
  }

  @ParameterizedTest(name = "={0} kept as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "D5+1|3|", "D5+1|4|3", "SUM(D5,0.5)|2.5|", "SUM(D5:D5)*2|4|", "-D5+ROUND(D5*2.26,1)|2.5|",
        "ROUND(D5*2.26,1)|4.6|4,5", "(D5+D5)/2|2|", "$D$5*0.5|1|", "D5^2|9|", "Sheet2!A1|9|",
        "SUM(D5:D6000)|9|", "IF(D5>1,2,3)|9|", "D1|9|", "D5+LOG10(100)|9|", "D5+|9|"
      })
  void aResultThatDiffersFromWhatASimpleFormulaGivesIsAWarning(
      String formula, String kept, String given) {
    ReadBook book =
        read(
            RawPackage.workLog(
                line(5, "<c><v>2</v></c>")
                    + line(
                        6,
                        "<c><f>" + formula.replace(">", "&gt;") + "</f><v>" + kept + "</v></c>")));
    assertThat(book.loaded()).isEqualTo(2);
    if (given == null) {
      assertThat(book.findings()).isEmpty();
    } else {
      assertThat(book.rules()).containsExactly(RuleCode.CE_016);
      assertThat(book.findings().get(0).source().cell()).isEqualTo("D6");
      assertThat(book.findings().get(0).arguments())
          .containsExactly("Thời gian (giờ)", given, "=" + formula);
      assertThat(book.draft().warned()).isEqualTo(1);
    }
  }

  @Test
  void oneFormulaForManyCellsIsCheckedInEachOfThem() {
    ReadBook book =
        read(
            RawPackage.workLog(
                line(5, "<c><v>1</v></c>")
                    + line(6, "<c><f t=\"shared\" ref=\"D6:D8\" si=\"0\">D5+1</f><v>2</v></c>")
                    + line(7, "<c><f t=\"shared\" si=\"0\"/><v>3</v></c>")
                    + line(8, "<c><f t=\"shared\" si=\"0\"/><v>7</v></c>")));
    assertThat(book.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo(RuleCode.CE_016);
              assertThat(f.source().cell()).isEqualTo("D8");
              assertThat(f.arguments().get(1)).isEqualTo("4");
            });
  }

  @Test
  void aTextThatIsRepeatedFromTheRowAboveIsNoSuspicion() {
    String again =
        "<row r=\"6\"><c t=\"str\"><f>A5</f><v>02/01/2024</v></c><c t=\"str\"><f>B5</f><v>CB001</v></c>"
            + text("Họp")
            + "<c><v>2</v></c>"
            + text("Biên bản")
            + "</row>";
    ReadBook book =
        read(
            RawPackage.workLog(line(5, "<c><v>2</v></c>") + again)
                .workbook("")
                .part("xl/workbook.xml", manual()));
    assertThat(book.findings()).isEmpty();
  }

  private static String manual() {
    return "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + "<sheets><sheet name=\"NKCV\" sheetId=\"1\" r:id=\"s\"/></sheets><calcPr calcMode=\"manual\"/></workbook>";
  }

  @Test
  void aTotalIsComputedFromTheRowsThatItsFormulaNames() {
    String total =
        "<row r=\"8\">" + text("Tổng cộng") + "<c/><c/><c><f>SUM(D5:D7)</f><v>7</v></c></row>";
    ReadBook book =
        read(
            RawPackage.workLog(
                line(5, "<c><v>2</v></c>")
                    + line(6, "<c><v>3</v></c>")
                    + line(7, "<c><v>4</v></c>")
                    + total));
    assertThat(book.rules()).containsExactlyInAnyOrder(RuleCode.RW_003, RuleCode.CE_016);
    assertThat(book.findings())
        .filteredOn(f -> f.rule() == RuleCode.CE_016)
        .singleElement()
        .satisfies(f -> assertThat(f.arguments()).contains("9", "=SUM(D5:D7)"));
  }

  @Test
  void aTotalWithoutAResultIsSaid() {
    ReadBook book =
        read(
            RawPackage.workLog(
                line(5, "<c><v>2</v></c>")
                    + "<row r=\"6\">"
                    + text("Tổng cộng")
                    + "<c/><c/><c><f>SUM(D5:D5)</f></c></row>"));
    assertThat(book.rules()).containsExactly(RuleCode.CE_009);
    assertThat(book.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(book.findings().get(0).source().cell()).isEqualTo("D6");
    assertThat(book.loaded()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "<calcPr calcMode=\"manual\"/>,VLOOKUP(1;A:B;2),true",
    "<calcPr fullCalcOnLoad=\"1\"/>,VLOOKUP(1;A:B;2),true",
    "<calcPr calcMode=\"auto\"/>,VLOOKUP(1;A:B;2),false",
    "<calcPr calcMode=\"manual\"/>,1+1,false"
  })
  void resultsThatCannotBeComparedAreDoubtfulWhereNothingIsCalculatedOnSaving(
      String calculation, String formula, boolean doubtful) {
    ReadBook book =
        read(
            RawPackage.workLog(line(5, "<c><f>" + formula + "</f><v>2</v></c>"))
                .part(
                    "xl/workbook.xml",
                    manual().replace("<calcPr calcMode=\"manual\"/>", calculation)));
    assertThat(book.rules()).isEqualTo(doubtful ? List.of(RuleCode.WB_024) : List.of());
  }

  @Test
  void theOldExcelFormatIsComparedToo() {
    Sheets sheets =
        Sheets.xls()
            .sheet(
                "NKCV",
                new Object[] {"NHẬT KÝ CÔNG VIỆC"},
                new Object[] {"Mã đơn vị: HG-I-1"},
                new Object[] {"Tháng: 01/2024"},
                new Object[] {"Ngày", "Mã cán bộ", "Công việc", "Số giờ", "Sản phẩm"},
                new Object[] {"02/01/2024", "CB001", "Họp", 2, "Biên bản"},
                new Object[] {"03/01/2024", "CB001", "Họp", "=D5*2", "Biên bản"});
    var hours = sheets.poi().getSheetAt(0).getRow(5).getCell(3);
    hours.setCellValue(3);
    ReadBook book = ReadBook.of(sheets.write(folder.resolve("cu.xls")));
    assertThat(book.rules()).containsExactly(RuleCode.CE_016);
    assertThat(book.findings().get(0).arguments()).contains("4", "=D5*2");
  }
}
