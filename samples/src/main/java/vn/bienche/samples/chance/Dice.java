package vn.bienche.samples.chance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * Chance that comes out the same for the same seed and purpose, so that a change in one unit leaves
 * the others as they are.
 */
public final class Dice {

  private static final int GAUSS_SUMMANDS = 12;

  private final SplittableRandom random;

  private Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * Chance for one purpose.
   *
   * @param seed of the whole province
   * @param purpose such as unit and month
   */
  public static Dice of(long seed, String purpose) {
    CRC32 crc = new CRC32();
    crc.update(purpose.getBytes(StandardCharsets.UTF_8));
    return new Dice(seed * 0x9E3779B97F4A7C15L + crc.getValue());
  }

  /** A whole number from {@code low} to {@code high}, both inclusive. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** A number from {@code low} up to but excluding {@code high}. */
  public double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  public <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Nearly normal with mean 0 and deviation 1, never beyond ±6. */
  public double gauss() {
    double sum = 0;
    for (int i = 0; i < GAUSS_SUMMANDS; i++) {
      sum += random.nextDouble();
    }
    return sum - GAUSS_SUMMANDS / 2.0;
  }

  /** Which of the weights is drawn. */
  public int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int drawn = random.nextInt(sum);
    int index = 0;
    while (drawn >= weights[index]) {
      drawn -= weights[index];
      index++;
    }
    return index;
  }
}
