package vn.bienche.reports.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One digit of a correct table changed: the audit has to find that cell again. */
class MisprintTest {

  private static final int ROUNDS = 40;

  /**
   * Left out: positions, of which a group's number need not be a sum, and hours, whose hundredths
   * are below what rounding hides.
   */
  private static final List<String> LOOSE = List.of("positions", "hours");

  @ParameterizedTest(name = "{0}, seed {1}")
  @CsvSource({
    "R02, 11",
    "R03, 12",
    "R06, 13",
    "R07, 14",
    "R08, 15",
    "R12, 16",
    "R15, 17",
    "co_cau_ngach, 18",
    "danh_muc_vi_tri, 19"
  })
  void namesTheCellWithTheWrongDigit(String table, long seed, @TempDir Path folder) {
    Random random = new Random(seed);
    int convicted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Misprint misprint = Misprint.random(Fixtures.correct(table), folder, random, LOOSE);
      AuditReport report = Audit.of(misprint.file());
      assertThat(misprint.namedBy(report))
          .as(
              "%s, printed correctly %s: %s",
              misprint.label(), misprint.before(), report.findings())
          .isTrue();
      convicted += misprint.convictedBy(report) ? 1 : 0;
    }
    assertThat(convicted).as("cells named as the culprit itself").isGreaterThan(ROUNDS * 8 / 10);
  }
}
