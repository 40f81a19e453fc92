package vn.bienche.transform.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "Uỷ ban Kiểm tra, ỦY BAN KIỂM TRA",
    "Thuỷ, Thủy",
    "hoá, HÓA",
    "'Ban  Tổ chức ', Ban Tổ\u00a0chức",
    "Đảng uỷ Khối, đảng ủy khối",
    "Quận ủy Ô Môn, quận uỷ ô môn"
  })
  void spellingsOfOneNameAreEqual(String one, String other) {
    assertThat(FoldedText.of(one)).isEqualTo(FoldedText.of(other));
    assertThat(FoldedText.of(Normalizer.normalize(one, Normalizer.Form.NFD)))
        .isEqualTo(FoldedText.of(other));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"Châu Thành, Châu Thành A", "Mã, Má", "Ban, Bàn", "Đông, Dông", "tuân, tuần"})
  void otherNamesAreNot(String one, String other) {
    assertThat(FoldedText.of(one)).isNotEqualTo(FoldedText.of(other));
  }
}
