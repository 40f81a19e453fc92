package vn.bienche.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApportionmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // total | weights     | limits    | parts
        "10      | 50 30 20    | 99 99 99  | 5 3 2",
        "10      | 1 1 1       | 99 99 99  | 4 3 3",
        "3       | 46 34 20    | 99 99 99  | 1 1 1",
        "4       | 46 34 20    | 99 99 99  | 2 1 1",
        "10      | 50 30 20    | 2 99 99   | 2 5 3",
        "10      | 50 0 50     | 99 99 99  | 5 0 5",
        "10      | 1 1         | 2 3       | 2 3",
        "5       | 0 0         | 9 9       | 0 0",
        "0       | 1 2         | 9 9       | 0 0",
      })
  void givesWholePostsByWeightWithinLimits(int total, String weights, String limits, String parts) {
    assertThat(Apportionment.largestRemainder(total, decimals(weights), integers(limits)))
        .isEqualTo(integers(parts));
  }

  @Test
  void addsUpAndStaysWithinOnePostOfTheShareWhereNoLimitBinds() {
    Random random = new Random(26);
    for (int round = 0; round < 500; round++) {
      int units = 1 + random.nextInt(25);
      List<Integer> posts =
          IntStream.range(0, units).mapToObj(i -> 1 + random.nextInt(80)).toList();
      int all = posts.stream().mapToInt(Integer::intValue).sum();
      int total = random.nextInt(all / 2 + 1);

      List<Integer> parts =
          Apportionment.largestRemainder(
              total, posts.stream().map(BigDecimal::valueOf).toList(), posts);

      assertThat(parts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
      for (int i = 0; i < units; i++) {
        double share = (double) total * posts.get(i) / all;
        assertThat((double) parts.get(i)).isBetween(Math.floor(share), Math.floor(share) + 1);
      }
    }
  }

  private static List<BigDecimal> decimals(String text) {
    return Arrays.stream(text.trim().split(" ")).map(BigDecimal::new).toList();
  }

  private static List<Integer> integers(String text) {
    return Arrays.stream(text.trim().split(" ")).map(Integer::valueOf).toList();
  }
}
