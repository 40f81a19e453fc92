package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A province puts its own template into a folder; nothing is built for it. */
class OwnTemplateTest {

  private static final String TEMPLATE =
      """
      <jasperReport name="own" language="java" pageWidth="595" pageHeight="842" columnWidth="467" leftMargin="85" rightMargin="43" topMargin="57" bottomMargin="57">
        <parameter name="ISSUER" class="java.lang.String"/>
        <parameter name="TITLE" class="java.lang.String"/>
        <field name="unit" class="java.lang.String"/>
        <field name="headcount" class="java.lang.String"/>
        <field name="row_type" class="java.lang.String"/>
        <title height="60">
          <element kind="textField" x="0" y="0" width="467" height="30" fontName="Times New Roman" fontSize="14.0"><expression><![CDATA["Mẫu riêng của " + $P{ISSUER}]]></expression></element>
          <element kind="textField" x="0" y="30" width="467" height="30" fontName="Times New Roman" fontSize="14.0"><expression><![CDATA[$P{TITLE}]]></expression></element>
        </title>
        <detail>
          <band height="20">
            <element kind="textField" x="0" y="0" width="300" height="20" fontName="Times New Roman" fontSize="12.0"><expression><![CDATA[$F{row_type}.equals("GROUP") ? $F{unit}.toUpperCase() : $F{unit}]]></expression></element>
            <element kind="textField" x="300" y="0" width="100" height="20" fontName="Times New Roman" fontSize="12.0"><expression><![CDATA[$F{headcount}]]></expression></element>
          </band>
        </detail>
      </jasperReport>
      """;

  @TempDir Path folder;

  @Test
  void theProvincesOwnTemplateIsUsedForItsReport() throws IOException {
    String text = text(write(TEMPLATE));

    assertThat(text)
        .contains("Mẫu riêng của BAN TỔ CHỨC", "CƠ QUAN ĐẢNG CẤP TỈNH", "Ban Tổ chức Tỉnh ủy")
        .doesNotContain("Nơi nhận");
  }

  @Test
  void otherReportsKeepTheirOwnLook() throws IOException {
    template(TEMPLATE);

    Path file = reports().write(request("R02")).files().get(0);

    assertThat(text(file)).contains("THỰC TRẠNG CƠ CẤU NGẠCH", "Nơi nhận");
  }

  @Test
  void aFieldThatTheReportLacksIsNamedWithThoseItHas() {
    refuses(
        TEMPLATE
            .replace("name=\"headcount\"", "name=\"so_nguoi\"")
            .replace("{headcount}", "{so_nguoi}"),
        "R01.jrxml",
        "so_nguoi",
        "headcount");
  }

  @Test
  void anExpressionThatDoesNotCompileIsNamed() {
    refuses(
        TEMPLATE.replace("$F{headcount}]]", "$F{headcount}.khongCo()]]"), "R01.jrxml", "khongCo");
  }

  @Test
  void anElementOutsideItsBandIsNamedWithItsPlace() {
    refuses(
        TEMPLATE.replace(
            "x=\"300\" y=\"0\" width=\"100\" height=\"20\"",
            "x=\"300\" y=\"0\" width=\"100\" height=\"90\""),
        "R01.jrxml",
        "TextField",
        "x=300");
  }

  @Test
  void aFileThatIsNoTemplateIsNamed() {
    refuses("<jasperReport", "R01.jrxml", "cấu trúc tệp");
  }

  @Test
  void aFontThatIsMissingIsNamed() {
    refuses(TEMPLATE.replace("Times New Roman", "Phông Lạ"), "R01.jrxml", "Phông Lạ");
  }

  /** What is changed in the template that works, and what the clerk reads. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$F{headcount}]] | $F{bien_che}]] | biểu thức dùng trường «bien_che» mà mẫu chưa khai báo",
        "$P{TITLE} | $P{TIEU_DE} | biểu thức dùng tham số «TIEU_DE» mà mẫu chưa khai báo",
        "$F{headcount}]] | $V{tong}]] | biểu thức dùng biến «tong» mà mẫu chưa khai báo",
        "<band height=\"20\" | <band height=\"10\" | phần tử vượt ra ngoài dải chứa nó",
        "<band height=\"20\" | <band height=\"900\" | các dải và lề cộng lại cao hơn trang",
        "</title> | '' | tệp không đúng cú pháp XML; kiểm tra thẻ mở",
        "kind=\"textField\" x=\"300\" | kind=\"oChu\" x=\"300\" | không có loại phần tử kind=\"oChu\"",
        "fontSize=\"12.0\" | coChu=\"12.0\" | «coChu» không được đặt ở đây",
        "fontSize=\"12.0\" | hTextAlign=\"Giua\" | thuộc tính hTextAlign không nhận giá trị «Giua»",
        "x=\"300\" | x=\"ba trăm\" | thuộc tính x phải là số, không phải «ba trăm»",
        "Times New Roman | Phông Lạ | máy không có phông chữ «Phông Lạ»",
        "$F{headcount}]] | $F{headcount}.tong()]] | biểu thức $F{headcount}.tong() không dịch được",
        "$F{headcount}]] | $F{headcount}.substring(99)]] | gặp lỗi khi tính",
        "name=\"headcount\" class=\"java.lang.String\" | name=\"headcount\" class=\"java.lang.Integer\" | mà mẫu khai báo java.lang.Integer",
        "<field name=\"unit\" | <field name=\"headcount\" | «headcount» được khai báo hai lần",
      })
  void theReasonAndTheRemedyAreInVietnameseWithTheOriginalBehind(
      String from, String to, String words) {
    refuses(TEMPLATE.replace(from, to), "R01.jrxml", words, "; ", "Nguyên văn: ");
  }

  private void refuses(String template, String... words) {
    assertThatExceptionOfType(ReportFault.class)
        .isThrownBy(() -> write(template))
        .satisfies(fault -> assertThat(fault.getMessage()).contains(words));
    assertThat(folder.resolve("out"))
        .satisfiesAnyOf(
            out -> assertThat(out).doesNotExist(), out -> assertThat(out).isEmptyDirectory());
  }

  private Path write(String template) throws IOException {
    template(template);
    return reports().write(request("R01")).files().get(0);
  }

  private void template(String template) throws IOException {
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(folder.resolve("templates").resolve("R01.jrxml"), template);
  }

  private Reports reports() {
    return WarehouseFixture.reports(
        ReportSettings.sampleProvince().withTemplates(folder.resolve("templates")));
  }

  private ReportRequest request(String id) {
    return new ReportRequest(
        id,
        null,
        null,
        LocalDate.of(2023, 11, 15),
        null,
        Set.of(ReportFormat.PDF),
        folder.resolve("out"));
  }

  private static String text(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
