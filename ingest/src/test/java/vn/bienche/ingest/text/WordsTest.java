package vn.bienche.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @Test
  void tidyTextIsComposedTrimmedAndSingleSpaced() {
    String messy =
        " \u00A0" + Normalizer.normalize("Nguyễn", Normalizer.Form.NFD) + "\n  Văn\u200B\tAn ";
    assertThat(Words.tidy(messy)).isEqualTo("Nguyễn Văn An");
  }

  @ParameterizedTest(name = "{0} ~ {1}")
  @CsvSource({
    "Uỷ ban Kiểm tra Tỉnh uỷ,Ủy ban kiểm tra Tỉnh ủy",
    "Vị Thuỷ,Vị Thủy",
    "hoà bình,HÒA  BÌNH",
    "Đảng uỷ,ĐẢNG ỦY"
  })
  void spellingsOfTheSameWordHaveTheSameKey(String one, String other) {
    assertThat(Words.key(one)).isEqualTo(Words.key(other));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"Nữ,Nu", "Cán bộ,Can bo", "má,mà", "Vị Thanh,Vị Thành"})
  void marksCount(String one, String other) {
    assertThat(Words.key(one)).isNotEqualTo(Words.key(other));
  }

  @Test
  void plainTextIsAsLongAsTheTidyOne() {
    String tidy = Words.tidy("Mã đơn vị: HG-I-1, Thời điểm: 15/11/2023 ĐẢNG ỦY");
    assertThat(Words.plain(tidy))
        .isEqualTo("ma don vi: hg-i-1, thoi diem: 15/11/2023 dang uy")
        .hasSameSizeAs(tidy);
  }

  @Test
  void leavesEveryTextInNormalFormC() {
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      String tidy = Words.tidy("Ủy " + c + "ban");

      assertThat(Normalizer.isNormalized(tidy, Normalizer.Form.NFC)).as("U+%04X", (int) c).isTrue();
    }
  }

  @Test
  void blankIsWhatLeavesNothingWhenTidy() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(Words.isBlank(String.valueOf(c)))
          .as(Integer.toHexString(c))
          .isEqualTo(Words.tidy(String.valueOf(c)).isEmpty());
    }
    assertThat(Words.isBlank("")).isTrue();
    assertThat(Words.isBlank(" \u00A0\u200B")).isTrue();
    assertThat(Words.isBlank("\u00A0ệ")).isFalse();
  }
}
