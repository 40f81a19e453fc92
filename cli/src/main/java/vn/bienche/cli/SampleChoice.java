package vn.bienche.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.bienche.samples.SampleOptions;

/** Options that choose a sample province: the calibrated one unless a size is given. */
final class SampleChoice {

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "sample.seed")
  @Nullable Long seed;

  @Option(names = "--staff", paramLabel = "N", descriptionKey = "sample.staff")
  @Nullable Integer staff;

  @Option(names = "--months", paramLabel = "YYYY-MM..YYYY-MM", descriptionKey = "sample.months")
  @Nullable String months;

  SampleOptions options() {
    SampleOptions options = SampleOptions.calibrated();
    try {
      options = seed == null ? options : options.withSeed(seed);
      options = staff == null ? options : options.withStaff(staff);
      return months == null ? options : withMonths(options, months);
    } catch (DateTimeException none) {
      throw new UsageFault("sample.no-months", String.valueOf(months));
    } catch (IllegalArgumentException impossible) {
      throw new UsageFault("sample.impossible", String.valueOf(impossible.getMessage()));
    }
  }

  private static SampleOptions withMonths(SampleOptions options, String span) {
    String[] ends = span.split("\\.\\.", -1);
    return options.withMonths(YearMonth.parse(ends[0]), YearMonth.parse(ends[ends.length - 1]));
  }
}
