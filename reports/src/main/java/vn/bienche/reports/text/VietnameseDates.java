package vn.bienche.reports.text;

import java.time.LocalDate;
import java.util.Locale;
import vn.bienche.warehouse.value.Period;

/** Dates and periods as official documents write them. */
public final class VietnameseDates {

  /** For changing the case of letters. */
  public static final Locale LOCALE = Locale.forLanguageTag("vi-VN");

  private static final String[] QUARTERS = {"I", "II", "III", "IV"};

  private VietnameseDates() {}

  /** {@code 15/11/2023}. */
  public static String numeric(LocalDate date) {
    return "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  /** {@code ngày 05 tháng 01 năm 2024}: days below 10 and months below 3 carry a nought. */
  public static String full(LocalDate date) {
    return "ngày %02d tháng %s năm %d"
        .formatted(date.getDayOfMonth(), month(date.getMonthValue()), date.getYear());
  }

  /** {@code quý I năm 2024}, {@code tháng 01 năm 2024}, {@code năm 2024}, or the date. */
  public static String period(Period period) {
    int year = period.year();
    return switch (period.kind()) {
      case MONTH -> "tháng " + month(period.firstDay().getMonthValue()) + " năm " + year;
      case QUARTER -> "quý " + quarter(period) + " năm " + year;
      case YEAR -> "năm " + year;
      case DATE -> full(period.lastDay());
      case NONE -> "";
    };
  }

  /** For a narrow column: {@code 01/2024}, {@code Quý I/2024}, {@code 2024}. */
  public static String narrow(Period period) {
    int year = period.year();
    return switch (period.kind()) {
      case MONTH -> "%02d/%d".formatted(period.firstDay().getMonthValue(), year);
      case QUARTER -> "Quý " + quarter(period) + "/" + year;
      case YEAR -> Integer.toString(year);
      case DATE -> numeric(period.lastDay());
      case NONE -> "";
    };
  }

  /** {@code 01}, {@code 02}, {@code 3} … {@code 12}. */
  public static String month(int month) {
    return month < 3 ? "0" + month : Integer.toString(month);
  }

  private static String quarter(Period period) {
    return QUARTERS[(period.lastDay().getMonthValue() - 1) / 3];
  }
}
