package vn.bienche.ingest.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.value.FormCode;
import vn.bienche.warehouse.value.GradeLevel;
import vn.bienche.warehouse.value.Period;

class ColumnReaderTest {

  private static final ReadingContext CONTEXT =
      new ReadingContext(
          Period.ofDay(LocalDate.of(2023, 11, 15)),
          2023,
          new KnownGrades(Map.of("T.01", GradeLevel.CV)));

  private static Parsed<Object> read(FormCode form, String key, RawCell cell) {
    return new ColumnReader(FormCatalog.of(form).column(key).orElseThrow()).read(cell, CONTEXT);
  }

  private static Parsed<Object> text(FormCode form, String key, String text) {
    return read(form, key, RawCell.text(0, text));
  }

  private static RawCell number(CellKind kind, String text, double serial) {
    return new RawCell(0, kind, text, serial, null);
  }

  private static String outcome(Parsed<Object> parsed) {
    Problem problem = parsed.problem();
    String value = Objects.toString(parsed.value(), "");
    return problem == null ? value : (value + " " + problem.rule()).strip();
  }

  @ParameterizedTest(name = "{0} giờ = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1,5|5400",
        "1.5|5400",
        "1h30|5400",
        "2h|7200",
        "0h30|1800",
        "1:30|5400",
        "90 phút|5400",
        "90p|5400",
        "1 giờ 30 phút|5400",
        "1,5 giờ|5400",
        "1.5h|5400",
        "0,01|36",
        "8|28800",
        "\u00A07,5 |27000",
        "1g15|4500",
        "24|86400",
        "01:30:00|5400",
        "1,333|4799",
        "0|CE_007",
        "24,5|CE_007",
        "-1|CE_007",
        "7,5x|CE_005",
        "1h75|CE_005",
        "1:75|CE_005",
        "cả ngày|CE_005",
        "1.904|CE_007",
        "5 phút rưỡi|CE_005"
      })
  void hoursInEveryWrittenForm(String written, String expected) {
    assertThat(outcome(text(FormCode.NKCV, "hours", written))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} = {2}")
  @CsvSource({
    "NUMBER,1.5,5400",
    "TIME,0.0625,5400",
    "TIME,0.3333333333333333,28800",
    "DATE,45296,CE_005",
    "NUMBER,25,CE_007"
  })
  void hoursOfNumericCells(CellKind kind, double serial, String expected) {
    RawCell cell = number(kind, Double.toString(serial), serial);
    assertThat(outcome(read(FormCode.NKCV, "hours", cell))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "15/11/1980|1980-11-15",
        "5/3/1980|1980-03-05",
        "5/3/80|1980-03-05",
        "5/3/23|2023-03-05",
        "5/3/24|1924-03-05",
        "15-11-1980|1980-11-15",
        "1980-11-15|1980-11-15",
        "15.11.1980|1980-11-15",
        "1980-11-15 00:00:00|1980-11-15",
        "15 / 11 / 1980|1980-11-15",
        "1980|1980-01-01 CE_003",
        "31/02/1980|CE_002",
        "11/1980|CE_002",
        "05/13/1980|CE_002",
        "không rõ|CE_002",
        "1799|CE_002",
        "00/01/1980|CE_002",
        "32/01/1980|CE_002"
      })
  void datesInEveryWrittenForm(String written, String expected) {
    assertThat(outcome(text(FormCode.DSCB, "birth_date", written))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} = {2}")
  @CsvSource({
    "DATE,29540,1980-11-15",
    "DATE,29540.75,1980-11-15",
    "NUMBER,29540,1980-11-15",
    "NUMBER,1980,1980-01-01 CE_003",
    "DATE,1980,1980-01-01 CE_003",
    "NUMBER,7,CE_002",
    "NUMBER,99999999,CE_002"
  })
  void datesOfNumericCells(CellKind kind, double serial, String expected) {
    RawCell cell = number(kind, "x", serial);
    assertThat(outcome(read(FormCode.DSCB, "birth_date", cell))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1.904|1904.0000",
        "7,18|7.1800",
        "4.40|4.4000",
        "0.904|0.9040",
        "1.904,5|1904.5000",
        "1,904.5|1904.5000",
        "12|12.0000",
        "1 904|1904.0000",
        "1\u00A0904|1904.0000",
        "1.234.567|1234567.0000",
        "0|CE_007",
        "-3|CE_007",
        "mười|CE_004",
        "1,2,3|CE_004",
        "12a|CE_004",
        "1..2|CE_004"
      })
  void numbersInEveryWrittenForm(String written, String expected) {
    assertThat(outcome(text(FormCode.B1, "quantity", written))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "complexity|3|3",
        "complexity|5|5",
        "complexity|6|CE_007",
        "complexity|0|CE_007",
        "complexity|2,5|CE_013",
        "complexity|cao|CE_004",
        "complexity|3,0|3",
        "stt|1.|1",
        "stt|01|1"
      })
  void wholeNumbersHaveRanges(String key, String written, String expected) {
    assertThat(outcome(text(FormCode.NKCV, key, written))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "category|CÔNG CHỨC|Công chức",
        "category|công  chức|Công chức",
        "category|Cong chuc|CE_006",
        "category|Hợp đồng 111|Hợp đồng 111",
        "category|Hợp đồng|CE_006",
        "sex|nữ|Nữ",
        "sex|Nu|CE_006",
        "education|đại học|Đại học",
        "academic_title|phó giáo sư|Phó Giáo sư"
      })
  void enumerationsMatchWithoutCaseAndUnicodeForm(String key, String written, String expected) {
    assertThat(outcome(text(FormCode.DSCB, key, written))).isEqualTo(expected);
    String decomposed = java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFD);
    assertThat(outcome(text(FormCode.DSCB, key, decomposed))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "Chuyên viên và tương đương,Chuyên viên",
    "CHUYÊN VIÊN CHÍNH,Chuyên viên chính",
    "Cán sự,Cán sự",
    "Chuyên viên giỏi,CE_006"
  })
  void gradeLevelsMayBeFollowedByEquivalents(String written, String expected) {
    assertThat(outcome(text(FormCode.B3, "grade_level", written))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "01.003,01.003",
    "1.003,01.003",
    "1003,01.003",
    "1.01,01.010",
    "v.07.01.01,V.07.01.01",
    "T.01,T.01",
    "01 . 003,01.003",
    "99.999,CE_012",
    "CV,CE_012"
  })
  void gradeCodesAreLookedUp(String written, String expected) {
    assertThat(outcome(text(FormCode.DSCB, "grade_code", written))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "HG-A:1; HG-B:0.4|HG-A:1; HG-B:0.4", "hg-a:1;hg-b:0,4|HG-A:1; HG-B:0.4", "HG-A|HG-A:1",
        "HG-A:2|CE_015", "HG-A:|CE_015", "Ban Tổ chức:1|CE_015"
      })
  void predecessorsHaveShares(String written, String expected) {
    assertThat(outcome(text(FormCode.DVTC, "from_codes", written))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({"x,true", "X,true", "có,true", "không,false", "nghỉ,CE_011"})
  void flagsAreMarks(String written, String expected) {
    assertThat(outcome(text(FormCode.DSCB, "retired_working", written))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "cb-001,CB-001",
    "CB – 001,CB-001",
    "007,007",
    "Ban Tổ chức - Cán bộ,Ban Tổ chức - Cán bộ"
  })
  void codesAreFoldedAndNamesInTheirPlaceAreNot(String written, String expected) {
    assertThat(outcome(text(FormCode.DSCB, "staff_code", written))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({"ERROR,#REF!,CE_008", "UNCALCULATED,=A1+1,CE_009"})
  void formulasWithoutAUsableResult(CellKind kind, String text, String expected) {
    assertThat(outcome(read(FormCode.NKCV, "hours", number(kind, text, Double.NaN))))
        .isEqualTo(expected);
  }
}
