package vn.bienche.bench.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutorTimesTest {

  private static final List<String> LOOKS =
      List.of(
          look(1_000, 7, 100),
          look(1_500, 7, 140),
          look(1_500, 8, 20),
          look(2_000, 7, 190),
          look(2_000, 8, 70),
          "2500 9",
          look(2_500, 8, 110));

  @ParameterizedTest(name = "from {0} to {1}: {2} and {3} s")
  @CsvSource({
    "1000, 2000, 0.9, 0.7",
    "1500, 2000, 0.5, 0.5",
    "1900, 2100, 0.5, 0.5",
    "0, 1000, 1.0, 0.0",
    "1500, 9000, 0.5, 0.9",
  })
  void countsWhatEachExecutorUsedMeanwhile(long from, long to, double one, double other) {
    assertThat(ExecutorTimes.of(LOOKS).seconds(from, to)).containsExactly(one, other);
  }

  private static String look(long millis, long process, long ticks) {
    return millis + " " + process + " (java) S 1 1 1 0 -1 0 0 0 0 0 " + ticks + " 0 0 0 20 0";
  }
}
