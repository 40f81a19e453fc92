package vn.bienche.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResidentMemoryTest {

  static Stream<Arguments> families() {
    return Stream.of(
        Arguments.of("no process", List.of(), 0),
        Arguments.of("one that has ended", List.of(""), 0),
        Arguments.of("one alone", List.of(status(900, 0)), 900),
        Arguments.of("no shared memory", List.of(status(900, 0), status(100, 0)), 1000),
        Arguments.of(
            "a server whose buffers several processes have touched",
            List.of(status(60, 50), status(30, 20), status(15, 0), ""),
            10 + 10 + 15 + 50));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("families")
  void countsSharedMemoryOnce(String what, List<String> statuses, long kibibytes) {
    assertThat(ResidentMemory.kibibytesOf(statuses)).as(what).isEqualTo(kibibytes);
  }

  private static String status(long resident, long shared) {
    return "Name:\tpostgres\nVmPeak:\t  999999 kB\nVmRSS:\t  "
        + resident
        + " kB\nRssAnon:\t  1 kB\nRssShmem:\t "
        + shared
        + " kB\n";
  }
}
