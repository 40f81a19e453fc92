package vn.bienche.warehouse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bienche.warehouse.value.Finding;
import vn.bienche.warehouse.value.Language;
import vn.bienche.warehouse.value.RuleCode;
import vn.bienche.warehouse.value.Severity;
import vn.bienche.warehouse.value.SourceRef;

class FindingTextTest {

  private static final Pattern LEFT_OVER =
      Pattern.compile("[{}\\[\\]]|  |“”| \\.(?!\\w)|\\.\\.|: ?\\.");

  static Stream<Arguments> findings() {
    return Stream.of(
        Arguments.of(
            finding(RuleCode.CE_005, "E14", "7,5x", "Thời gian (giờ)"),
            Language.VI,
            "Ô E14: cột “Thời gian (giờ)” ghi “7,5x”, không phải là số giờ. Cần: số giờ như 1,5 hoặc 1h30 hoặc 90 phút."
                + " Cách sửa: gõ lại số giờ rồi gửi lại tệp."),
        Arguments.of(
            finding(
                RuleCode.CE_006,
                "K9",
                "Công chứt",
                "Đối tượng",
                "Cán bộ | Công chức | Viên chức",
                "Công chức"),
            Language.VI,
            "Ô K9: cột “Đối tượng” ghi “Công chứt”, không có trong các giá trị cho phép."
                + " Cần: một trong: Cán bộ | Công chức | Viên chức."
                + " Cách sửa: có thể là “Công chức”; chọn một giá trị trong danh sách rồi gửi lại tệp."),
        Arguments.of(
            finding(RuleCode.CE_006, "K9", "???", "Đối tượng", "Cán bộ | Công chức"),
            Language.EN,
            "Cell K9: column “Đối tượng” says “???”, which is not one of the allowed values."
                + " Expected: one of: Cán bộ | Công chức. To mend: choose one of the list and send the file again."),
        Arguments.of(
            finding(RuleCode.RW_001, "21", "HG000123", "Mã cán bộ", "12"),
            Language.VI,
            "Dòng 21: người có mã “HG000123” đã có trong danh sách ở dòng 12. Cần: mỗi người chỉ có một dòng trong danh sách."
                + " Cách sửa: xóa dòng trùng, hoặc sửa cột “Mã cán bộ” nếu là hai người khác nhau."),
        Arguments.of(
            finding(RuleCode.WB_001, null, null),
            Language.VI,
            "Trang tính “Nhật ký”: tệp rỗng, không có dữ liệu. Cần: một tệp Excel có biểu đã điền."
                + " Cách sửa: mở lại tệp gốc, kiểm tra còn dữ liệu, lưu rồi gửi lại."));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void saysPlaceProblemExpectationAndRemedy(Finding finding, Language language, String line) {
    assertThat(FindingText.of(finding, language).line()).isEqualTo(line);
  }

  @Test
  void aFindingOfAWholeWorkbookBeginsWithACapital() {
    Finding finding =
        new Finding(
            RuleCode.WB_004,
            Severity.ERROR,
            SourceRef.ofWorkbook("a.xlsx", "00"),
            null,
            null,
            List.of());
    assertThat(FindingText.of(finding, Language.VI).line())
        .startsWith("Tệp có mật khẩu nên không mở được. Cần: ");
  }

  @ParameterizedTest
  @EnumSource(RuleCode.class)
  void noPlaceAndNoBracketIsLeftOverWhateverArgumentsCome(RuleCode code) {
    for (List<String> arguments :
        List.of(List.of("A"), List.of("A", "B", "C"), List.of("A", "", "C"))) {
      Finding finding =
          new Finding(
              code,
              Severity.ERROR,
              new SourceRef("a.xlsx", "00", "DSCB", "E14"),
              null,
              "x",
              arguments);
      assertThat(FindingText.of(finding, Language.VI).line()).doesNotContainPattern(LEFT_OVER);
      assertThat(FindingText.of(finding, Language.EN).line()).doesNotContainPattern(LEFT_OVER);
    }
  }

  @Test
  void aVeryLongValueIsCutInTheMessage() {
    String text =
        FindingText.of(finding(RuleCode.CE_004, "B2", "9".repeat(5000), "Bậc"), Language.VI)
            .problem();
    assertThat(text).hasSizeLessThan(200).contains("9…”");
  }

  private static Finding finding(
      RuleCode rule, @Nullable String cell, @Nullable String value, String... arguments) {
    return new Finding(
        rule,
        Severity.ERROR,
        new SourceRef("a.xlsx", "00", "Nhật ký", cell),
        null,
        value,
        List.of(arguments));
  }
}
