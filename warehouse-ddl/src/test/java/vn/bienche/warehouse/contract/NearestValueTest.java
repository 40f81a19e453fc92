package vn.bienche.warehouse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bienche.warehouse.value.FormCode;

class NearestValueTest {

  @ParameterizedTest
  @CsvSource({
    "cong chuc, Công chức",
    "Công chứt, Công chức",
    "công  chức., Công chức",
    "Vien chuc, Viên chức",
    "HĐ 111, ",
    "Hợp đồng111, Hợp đồng 111",
    "Hợp đồng, ",
    "Hợp đồng 11, Hợp đồng 111",
    "Lái xe, ",
    "x, ",
  })
  void findsTheCategoryThatWasMeant(String typed, String meant) {
    List<String> allowed = FormCatalog.of(FormCode.DSCB).column("category").orElseThrow().allowed();
    assertThat(NearestValue.of(typed, allowed).orElse(null)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"HG-I-01, HG-I-1", "HG-I-l, HG-I-1", "hgi1, HG-I-1", "HG-IV-9, HG-IV-8", "BTC, "})
  void findsTheUnitThatWasMeant(String typed, String meant) {
    assertThat(NearestValue.of(typed, List.of("HG-I-1", "HG-I-2", "HG-IV-8")).orElse(null))
        .isEqualTo(meant);
  }
}
