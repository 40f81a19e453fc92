package vn.bienche.reports.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that add up: our outputs, and two as a clerk types them from print. */
class CorrectTablesTest {

  static List<String> correct() {
    return Fixtures.CORRECT;
  }

  @ParameterizedTest
  @MethodSource("correct")
  void raisesNoAlarm(String name) {
    assertThat(Audit.of(Fixtures.correct(name)).findings()).as(name).isEmpty();
  }

  @ParameterizedTest(name = "{0}: at least {1} calculations")
  @CsvSource({
    "R01, 50",
    "R02, 200",
    "R03, 100",
    "R06, 700",
    "R07, 200",
    "R08, 700",
    "R11, 80",
    "R12, 800",
    "R14, 40",
    "R15, 200",
    "R17, 200",
    "co_cau_ngach, 200",
    "danh_muc_vi_tri, 100"
  })
  void checksTheCalculationsOfTheTable(String name, int least) {
    assertThat(Audit.of(Fixtures.correct(name)).checks()).as(name).isGreaterThanOrEqualTo(least);
  }
}
