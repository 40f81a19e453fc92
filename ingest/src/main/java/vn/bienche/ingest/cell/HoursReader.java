package vn.bienche.ingest.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.value.RuleCode;

/**
 * Durations as whole seconds: {@code 1,5} {@code 1.5} {@code 1h30} {@code 2h} {@code 1:30} {@code
 * 90 phút} and time cells.
 */
final class HoursReader implements CellReader {

  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
  private static final BigDecimal SECONDS_PER_MINUTE = BigDecimal.valueOf(60);
  private static final double SECONDS_PER_DAY = 86_400;
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000_000);

  private static final Pattern HOURS_AND_MINUTES =
      Pattern.compile("(\\d{1,7})(?:h|g|gio|tieng)(\\d{1,2})(?:p|ph|phut|m|')?");
  private static final Pattern HOURS = Pattern.compile("([\\d.,]+)(?:h|g|gio|tieng)");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,7}):(\\d{2})(?::\\d{2})?");
  private static final Pattern MINUTES = Pattern.compile("([\\d.,]+)(?:p|ph|phut|m|min|')");

  private final NumberRange range;

  HoursReader(String domain) {
    this.range = NumberRange.of(domain);
  }

  @Override
  public Parsed<Object> read(RawCell cell, ReadingContext context) {
    Optional<BigDecimal> seconds = seconds(cell);
    if (seconds.isEmpty()) {
      return Parsed.bad(Problem.of(RuleCode.CE_005, range.show()));
    }
    BigDecimal hours = seconds.get().divide(SECONDS_PER_HOUR, 9, RoundingMode.HALF_UP);
    if (!range.contains(hours) || hours.compareTo(MOST_HOURS) > 0) {
      return Parsed.bad(Problem.of(RuleCode.CE_007, range.show()));
    }
    return Parsed.of(seconds.get().setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /**
   * The seconds, or none where the cell says no duration; a date is none, though Excel makes one of
   * {@code 1/5}.
   */
  static Optional<BigDecimal> seconds(RawCell cell) {
    if (cell.kind() == CellKind.TIME) {
      return Optional.of(BigDecimal.valueOf(Math.round(cell.serial() * SECONDS_PER_DAY)));
    }
    if (cell.kind() == CellKind.DATE || cell.kind() == CellKind.BOOLEAN) {
      return Optional.empty();
    }
    if (cell.kind() == CellKind.NUMBER) {
      return Optional.of(new BigDecimal(cell.text()).multiply(SECONDS_PER_HOUR));
    }
    return written(Words.plain(Words.tidy(cell.text())).replace(" ", ""));
  }

  private static Optional<BigDecimal> written(String t) {
    Matcher both = HOURS_AND_MINUTES.matcher(t);
    if (both.matches()) {
      return clock(both.group(1), both.group(2));
    }
    Matcher clock = CLOCK.matcher(t);
    if (clock.matches()) {
      return clock(clock.group(1), clock.group(2));
    }
    Matcher hours = HOURS.matcher(t);
    if (hours.matches()) {
      return NumberText.parse(hours.group(1)).map(SECONDS_PER_HOUR::multiply);
    }
    Matcher minutes = MINUTES.matcher(t);
    if (minutes.matches()) {
      return NumberText.parse(minutes.group(1)).map(SECONDS_PER_MINUTE::multiply);
    }
    return NumberText.parse(t).map(SECONDS_PER_HOUR::multiply);
  }

  private static Optional<BigDecimal> clock(String hours, String minutes) {
    int m = Integer.parseInt(minutes);
    return m > 59
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(Long.parseLong(hours) * 3600 + m * 60L));
  }
}
