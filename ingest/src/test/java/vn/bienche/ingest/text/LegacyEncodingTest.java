package vn.bienche.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyEncodingTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    ".VnTime,TCVN3",
    ".VnArial,TCVN3",
    ".VnTimeH,TCVN3_CAPITALS",
    ".VNTIME,TCVN3",
    "VNI-Times,VNI",
    "VNI-Helve,VNI",
    "Times New Roman,-",
    "Arial,-",
    "Vni,-"
  })
  void theFontTellsTheEncoding(String font, String expected) {
    assertThat(LegacyEncoding.ofFont(font).map(Enum::name).orElse("-")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} = {2}")
  @CsvSource({
    "TCVN3,NguyÔn V¨n H¶i,Nguyễn Văn Hải",
    "TCVN3,§¶ng ñy Khèi c¸c c¬ quan,Đảng ủy Khối các cơ quan",
    "TCVN3,Phßng Tæ chøc c¸n bé,Phòng Tổ chức cán bộ",
    "TCVN3_CAPITALS,céng hßa,CỘNG HÒA",
    "VNI,Nguyeãn Vaên Haûi,Nguyễn Văn Hải",
    "VNI,Ñaûng uûy Khoái caùc cô quan,Đảng ủy Khối các cơ quan",
    "VNI,COÄNG HOØA XAÕ HOÄI,CỘNG HÒA XÃ HỘI",
    "TCVN3,Van phong 2024,Van phong 2024"
  })
  void legacyTextBecomesUnicode(LegacyEncoding encoding, String legacy, String expected) {
    assertThat(encoding.toUnicode(legacy)).isEqualTo(expected);
  }

  @Test
  void textThatIsUnicodeAlreadyIsLeftAloneInALegacyFont() {
    assertThat(LegacyEncoding.TCVN3.toUnicode("Nguyễn Văn Hải")).isEqualTo("Nguyễn Văn Hải");
    assertThat(LegacyEncoding.VNI.toUnicode("Đảng ủy")).isEqualTo("Đảng ủy");
  }

  /**
   * Every letter of the alphabet with every mark, through the byte table that the C library
   * publishes.
   */
  @Test
  void theWholeTcvn3TableIsKnown() {
    String legacy =
        "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢§£¤¥¦";
    String unicode = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂĐÊÔƠƯ";
    assertThat(LegacyEncoding.TCVN3.toUnicode(legacy)).isEqualTo(unicode);
  }
}
