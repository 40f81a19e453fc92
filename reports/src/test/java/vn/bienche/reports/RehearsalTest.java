package vn.bienche.reports;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is only for speed must not stop a report that can be printed. */
class RehearsalTest {

  static List<String> ids() {
    return ReportCatalog.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyFormCanBePrintedWithoutFiguresOrWarehouse(String id) {
    Reports reports =
        new Reports(
            () -> {
              throw new AssertionError("the warehouse was asked");
            },
            ReportSettings.sampleProvince());

    assertThatCode(() -> reports.rehearse(id)).doesNotThrowAnyException();
  }
}
