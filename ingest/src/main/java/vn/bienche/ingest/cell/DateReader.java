package vn.bienche.ingest.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.CellKind;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.value.RuleCode;

/** Days: Excel dates of both systems, text with the day first, ISO dates, bare years. */
public final class DateReader implements CellReader {

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:[ t]\\d{1,2}:\\d{2}.*)?");
  private static final Pattern IN_WORDS =
      Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final double FIRST_SERIAL = 3654;
  private static final double LAST_SERIAL = 73_415;
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  @Override
  public Parsed<Object> read(RawCell cell, ReadingContext context) {
    return day(cell, context.latestYear()).map(d -> d);
  }

  /**
   * The day that a cell names.
   *
   * @param latestYear the last year that a year of two digits may mean
   */
  public static Parsed<LocalDate> day(RawCell cell, int latestYear) {
    if (!cell.isNumeric()) {
      return written(Words.plain(Words.tidy(cell.text())), latestYear);
    }
    double serial = cell.serial();
    boolean whole = serial == Math.rint(serial);
    if (whole && serial >= FIRST_YEAR && serial <= LAST_YEAR) {
      return year((int) serial);
    }
    boolean plausible =
        cell.kind() == CellKind.DATE || (serial >= FIRST_SERIAL && serial <= LAST_SERIAL);
    return plausible && serial > 60
        ? Parsed.of(EPOCH.plusDays((long) Math.floor(serial)))
        : Parsed.bad(Problem.of(RuleCode.CE_002));
  }

  /** A day as clerks write it. */
  public static String show(LocalDate day) {
    return SHOWN.format(day);
  }

  private static Parsed<LocalDate> written(String t, int latestYear) {
    if (YEAR.matcher(t).matches()) {
      int year = Integer.parseInt(t);
      return year >= FIRST_YEAR && year <= LAST_YEAR
          ? year(year)
          : Parsed.bad(Problem.of(RuleCode.CE_002));
    }
    Matcher iso = YEAR_FIRST.matcher(t);
    if (iso.matches()) {
      return date(iso.group(3), iso.group(2), iso.group(1), latestYear);
    }
    Matcher usual = DAY_FIRST.matcher(t);
    if (usual.matches()) {
      return date(usual.group(1), usual.group(2), usual.group(3), latestYear);
    }
    Matcher words = IN_WORDS.matcher(t);
    return words.matches()
        ? date(words.group(1), words.group(2), words.group(3), latestYear)
        : Parsed.bad(Problem.of(RuleCode.CE_002));
  }

  private static Parsed<LocalDate> year(int year) {
    LocalDate day = LocalDate.of(year, 1, 1);
    return new Parsed<>(day, Problem.of(RuleCode.CE_003, show(day)));
  }

  private static Parsed<LocalDate> date(String day, String month, String year, int latestYear) {
    int d = Integer.parseInt(day);
    int m = Integer.parseInt(month);
    int y =
        year.length() == 2 ? century(Integer.parseInt(year), latestYear) : Integer.parseInt(year);
    try {
      LocalDate date = LocalDate.of(y, m, d);
      return y < FIRST_YEAR || y > LAST_YEAR
          ? Parsed.bad(Problem.of(RuleCode.CE_002))
          : Parsed.of(date);
    } catch (DateTimeException impossible) {
      return Parsed.bad(new Problem(RuleCode.CE_002, "", nearest(d, m, y)));
    }
  }

  private static int century(int year, int latestYear) {
    int century = latestYear / 100 * 100;
    return century + year <= latestYear ? century + year : century - 100 + year;
  }

  /** Day and month exchanged, or the last day of the month. */
  private static String nearest(int d, int m, int y) {
    if (m > 12 && m <= 31 && d >= 1 && d <= 12) {
      return show(
          LocalDate.of(y, d, 1).withDayOfMonth(Math.min(m, YearMonth.of(y, d).lengthOfMonth())));
    }
    return m >= 1 && m <= 12 && d > 28 && d <= 31 ? show(YearMonth.of(y, m).atEndOfMonth()) : "";
  }
}
