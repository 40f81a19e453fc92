package vn.bienche.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4242 (postgres) S 1 4242 4242 0 -1 4194560 1 2 3 4 150 25 1200 300 20 0 1 0 9 | postgres | 175 | 1500",
        "7 (nhập liệu) R 1 7 7 0 -1 0 0 0 0 0 1 2 3 4 20 0 1 0 9 | nhập liệu | 3 | 7",
        "8 (a) (b) c) Z 1 8 8 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 9 | a) (b) c | 0 | 0",
      })
  void readsNameAndTimes(String stat, String name, long own, long ended) {
    assertThat(ProcessTimes.parse(stat)).contains(new ProcessTimes(name, own, ended));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4242", "4242 (postgres"})
  void knowsNothingOfAProcessThatHasEnded(String stat) {
    assertThat(ProcessTimes.parse(stat)).isEmpty();
  }

  @Test
  void countsAChildOnceItHasEnded() throws Exception {
    long before = ProcessTimes.ofThisProgram().endedTicks();
    new ProcessBuilder("sh", "-c", "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done")
        .start()
        .waitFor();

    assertThat(ProcessTimes.ofThisProgram().endedTicks()).isGreaterThan(before);
  }

  @Test
  void aTickIsAHundredthOfASecond() {
    assertThat(ProcessTimes.duration(250)).isEqualTo(Duration.ofMillis(2500));
  }
}
