package vn.bienche.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

  @ParameterizedTest
  @CsvSource({
    "xin ý kiến đồng chí Lê Văn An; gửi báo cáo, xin ý kiến đồng chí (x); gửi báo cáo",
    "LÊ VĂN  AN ký, (x) ký",
    "lê văn an, (x)",
    "Lê Văn Anh, Lê Văn Anh",
    "Hồ Lê Văn An, Hồ (x)",
    "Lê Văn Ân, Lê Văn Ân"
  })
  void aNameIsFoundWholeInAnyCaseAndSpacing(String text, String covered) {
    String pattern = NamePattern.java(List.of("Lê Văn An"));

    assertThat(text.replaceAll(pattern, "(x)")).isEqualTo(covered);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(Normalizer.normalize(decomposed.replaceAll(pattern, "(x)"), Normalizer.Form.NFC))
        .isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({"HG0001, (x)", "HG00012, HG00012", "A-HG0001, A-HG0001", "(HG0001), ((x))"})
  void aCodeIsFoundWhereItStandsAlone(String text, String covered) {
    assertThat(text.replaceAll(NamePattern.code("HG0001"), "(x)")).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource("Lê Văn An")
  void noNameFindsNothing(String text) {
    assertThat(text.replaceAll(NamePattern.java(List.of()), "(x)")).isEqualTo(text);
  }
}
