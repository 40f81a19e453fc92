package vn.bienche.ingest.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bienche.ingest.text.Words;
import vn.bienche.ingest.workbook.RawCell;
import vn.bienche.warehouse.value.Period;
import vn.bienche.warehouse.value.PeriodKind;

/**
 * Periods as title blocks write them: {@code 15/11/2023}, {@code 01/2024}, {@code I/2025}, {@code
 * 2023}.
 */
public final class PeriodReader {

  private static final Pattern MONTH =
      Pattern.compile("(?:thang )?(\\d{1,2}) ?(?:/|-|\\.|nam) ?(\\d{4})\\b.*");
  private static final Pattern QUARTER =
      Pattern.compile("(?:quy )?q?([1-4]|iv|i{1,3}) ?(?:/|-|\\.|nam|,) ?(?:nam )?(\\d{4})\\b.*");
  private static final Pattern YEAR = Pattern.compile("(?:nam )?(\\d{4})\\b.*");
  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private PeriodReader() {}

  /** The period of this kind that a cell names. */
  public static Optional<Period> read(RawCell cell, PeriodKind kind, int latestYear) {
    if (cell.isNumeric() && kind != PeriodKind.YEAR) {
      return Optional.ofNullable(DateReader.day(cell, latestYear))
          .filter(p -> p.problem() == null)
          .map(Parsed::value)
          .map(day -> Period.ofDay(day).widen(kind));
    }
    return read(cell.text(), kind, latestYear);
  }

  /** The period of this kind that a text names. */
  public static Optional<Period> read(String text, PeriodKind kind, int latestYear) {
    String t = Words.plain(Words.tidy(text)).toLowerCase(Locale.ROOT).replaceAll("[.;,)]+$", "");
    Optional<Period> iso = Period.parse(t).filter(p -> p.kind() == kind && isPlausible(p));
    if (iso.isPresent()) {
      return iso;
    }
    try {
      return switch (kind) {
        case DATE -> day(t, latestYear);
        case MONTH -> month(MONTH.matcher(t));
        case QUARTER -> quarter(QUARTER.matcher(t));
        case YEAR -> year(YEAR.matcher(t));
        case NONE -> Optional.empty();
      };
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Period> day(String t, int latestYear) {
    Parsed<LocalDate> day = DateReader.day(RawCell.text(0, t), latestYear);
    LocalDate value = day.value();
    return day.problem() != null || value == null
        ? Optional.empty()
        : Optional.of(Period.ofDay(value));
  }

  private static Optional<Period> month(Matcher m) {
    return m.matches()
        ? Optional.of(Period.ofMonth(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))))
            .filter(PeriodReader::isPlausible)
        : Optional.empty();
  }

  private static Optional<Period> quarter(Matcher m) {
    if (!m.matches()) {
      return Optional.empty();
    }
    int roman = ROMAN.indexOf(m.group(1));
    int quarter = roman >= 0 ? roman + 1 : Integer.parseInt(m.group(1));
    return Optional.of(Period.ofQuarter(Integer.parseInt(m.group(2)), quarter))
        .filter(PeriodReader::isPlausible);
  }

  private static Optional<Period> year(Matcher m) {
    return m.matches()
        ? Optional.of(Period.ofYear(Integer.parseInt(m.group(1)))).filter(PeriodReader::isPlausible)
        : Optional.empty();
  }

  private static boolean isPlausible(Period period) {
    return period.year() >= FIRST_YEAR && period.year() <= LAST_YEAR;
  }
}
