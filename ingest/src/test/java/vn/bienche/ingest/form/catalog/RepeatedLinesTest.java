package vn.bienche.ingest.form.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {

  private static final List<String> WORK =
      List.of("Họp", "Họp giao ban", "Soạn thảo Tờ trình số 12-TTr/BTCTU", "Họp giao ban tuần", "");

  private static List<@Nullable Object> line(Random random, int number) {
    return Arrays.asList(
        number,
        LocalDate.of(2024, 1, 1 + random.nextInt(31)),
        "HG%05d".formatted(random.nextInt(20)),
        random.nextBoolean() ? null : WORK.get(random.nextInt(WORK.size())),
        new String(WORK.get(random.nextInt(WORK.size())).toCharArray()),
        (long) random.nextInt(3) * 900);
  }

  @Test
  void namesTheFirstLineWithTheSameValuesWhateverItsNumber() {
    Random random = new Random(9);
    RepeatedLines lines = new RepeatedLines();
    Map<List<@Nullable Object>, Integer> first = new HashMap<>();
    int repeated = 0;
    for (int row = 11; row < 50_011; row++) {
      List<@Nullable Object> line = line(random, row);
      Integer before = first.putIfAbsent(line.subList(1, line.size()), row);
      assertThat(lines.before(row, line)).isEqualTo(before == null ? 0 : before);
      repeated += before == null ? 0 : 1;
    }
    assertThat(repeated).isBetween(1_000, 49_000);
  }
}
