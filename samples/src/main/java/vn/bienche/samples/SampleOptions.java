package vn.bienche.samples;

import java.time.YearMonth;

/**
 * What kind of province is wanted.
 *
 * @param seed the same seed gives the same bytes
 * @param staff persons, contract staff included; {@link #CALIBRATED_STAFF} is the province with the
 *     published figures
 * @param firstMonth first month of the work logs
 * @param lastMonth last month of the work logs
 */
public record SampleOptions(long seed, int staff, YearMonth firstMonth, YearMonth lastMonth) {

  /** Everybody in the province with the published figures. */
  public static final int CALIBRATED_STAFF = 736;

  private static final long USUAL_SEED = 20231115;

  public SampleOptions {
    if (lastMonth.isBefore(firstMonth)) {
      throw new IllegalArgumentException(
          "months end before they begin: " + firstMonth + ".." + lastMonth);
    }
    if (staff < 1) {
      throw new IllegalArgumentException("a province needs at least one person, not " + staff);
    }
  }

  /** The province with the published figures and its work logs of the first quarter of 2024. */
  public static SampleOptions calibrated() {
    return new SampleOptions(
        USUAL_SEED, CALIBRATED_STAFF, YearMonth.of(2024, 1), YearMonth.of(2024, 3));
  }

  public SampleOptions withSeed(long wanted) {
    return new SampleOptions(wanted, staff, firstMonth, lastMonth);
  }

  public SampleOptions withStaff(int wanted) {
    return new SampleOptions(seed, wanted, firstMonth, lastMonth);
  }

  public SampleOptions withMonths(YearMonth first, YearMonth last) {
    return new SampleOptions(seed, staff, first, last);
  }
}
