package vn.bienche.notebooks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whole posts shared out by weights, so that the parts add up to the whole. */
public final class Apportionment {

  private static final int DIGITS = 12;

  private Apportionment() {}

  /**
   * The method of the largest remainder: each gets the whole part of its share, what is left goes
   * to the largest remainders, and among equal ones to the larger weight, then to the earlier
   * place. No part passes its limit; what a limit holds back is shared by the others.
   *
   * @param total posts to share, 0 or more
   * @param weights 0 or more
   * @param limits greatest part of each
   * @return parts in the order of the weights; less than the total where limits or weights of nil
   *     leave no taker
   */
  public static List<Integer> largestRemainder(
      int total, List<BigDecimal> weights, List<Integer> limits) {
    int[] parts = new int[weights.size()];
    int left = total;
    while (left > 0) {
      List<Integer> open = open(parts, weights, limits);
      if (open.isEmpty()) {
        break;
      }
      left -= shareOnce(left, open, weights, limits, parts);
    }
    List<Integer> result = new ArrayList<>();
    for (int part : parts) {
      result.add(part);
    }
    return result;
  }

  private static List<Integer> open(int[] parts, List<BigDecimal> weights, List<Integer> limits) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (weights.get(i).signum() > 0 && parts[i] < limits.get(i)) {
        open.add(i);
      }
    }
    return open;
  }

  /**
   * @return posts that found a taker, at least one
   */
  private static int shareOnce(
      int total, List<Integer> open, List<BigDecimal> weights, List<Integer> limits, int[] parts) {
    BigDecimal sum = open.stream().map(weights::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal[] remainders = new BigDecimal[parts.length];
    int given = 0;
    for (int i : open) {
      BigDecimal share =
          BigDecimal.valueOf(total)
              .multiply(weights.get(i))
              .divide(sum, DIGITS, RoundingMode.HALF_UP);
      int whole = Math.min(share.intValue(), limits.get(i) - parts[i]);
      remainders[i] = share.subtract(BigDecimal.valueOf(share.intValue()));
      parts[i] += whole;
      given += whole;
    }
    List<Integer> byRemainder = new ArrayList<>(open);
    byRemainder.sort(
        Comparator.<Integer, BigDecimal>comparing(i -> remainders[i])
            .thenComparing(weights::get)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    for (int i : byRemainder) {
      if (given < total && parts[i] < limits.get(i)) {
        parts[i]++;
        given++;
      }
    }
    return given;
  }
}
