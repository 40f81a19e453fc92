package vn.bienche.ingest.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a number format makes of a number.
 *
 * @param kind date, time or number
 * @param padding digits that a whole number is filled up to with zeros, 0 for none
 */
record NumberFormat(CellKind kind, int padding) {

  static final NumberFormat GENERAL = new NumberFormat(CellKind.NUMBER, 0);

  private static final NumberFormat DATE = new NumberFormat(CellKind.DATE, 0);
  private static final NumberFormat TIME = new NumberFormat(CellKind.TIME, 0);

  /** Days of the 1900 system: day 60 is the 29 February 1900 that never was. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final int PHANTOM_DAY = 60;
  private static final double LAST_DAY = 2_958_465;
  private static final int MINUTES_PER_DAY = 24 * 60;
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final int EXACT_LENGTH = 15;

  /** Formats that have a number and no text in the file, by ECMA-376 18.8.30. */
  static NumberFormat builtIn(int id) {
    if ((id >= 14 && id <= 17)
        || id == 22
        || (id >= 27 && id <= 31)
        || id == 36
        || (id >= 50 && id <= 58)) {
      return DATE;
    }
    boolean time = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
    return time ? TIME : GENERAL;
  }

  static NumberFormat of(String code) {
    String section = code.split(";", 2)[0];
    if (section.matches("0{2,}")) {
      return new NumberFormat(CellKind.NUMBER, section.length());
    }
    String letters = significant(section).toLowerCase(Locale.ROOT);
    if (letters.equals("general") || letters.equals("standard")) {
      return GENERAL;
    }
    boolean day = letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
    boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    if (day || (letters.indexOf('m') >= 0 && !clock)) {
      return DATE;
    }
    return clock ? TIME : GENERAL;
  }

  /** The cell of a number. */
  RawCell cell(int column, String literal, double serial) {
    if (kind == CellKind.DATE && serial >= 1 && serial <= LAST_DAY) {
      return new RawCell(column, CellKind.DATE, dateText(serial), serial, null);
    }
    if (kind != CellKind.NUMBER && serial >= 0 && serial <= LAST_DAY) {
      return new RawCell(column, CellKind.TIME, timeText(serial), serial, null);
    }
    return new RawCell(column, CellKind.NUMBER, padded(plain(literal, serial)), serial, null);
  }

  /** The calendar day of a serial number. */
  static LocalDate date(double serial) {
    long days = (long) Math.floor(serial);
    return EPOCH.plusDays(days < PHANTOM_DAY ? days + 1 : days);
  }

  private static String dateText(double serial) {
    LocalDate day = date(serial);
    return twoDigits(day.getDayOfMonth())
        + "/"
        + twoDigits(day.getMonthValue())
        + "/"
        + day.getYear();
  }

  private static String timeText(double serial) {
    long minutes = Math.round(serial * MINUTES_PER_DAY);
    return minutes / 60 + ":" + twoDigits((int) (minutes % 60));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private String padded(String number) {
    return number.length() < padding && isWhole(number)
        ? "0".repeat(padding - number.length()) + number
        : number;
  }

  private static boolean isWhole(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return !number.isEmpty();
  }

  private static boolean isDecimal(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** Excel shows and compares 15 digits; what lies behind them is noise of binary fractions. */
  private static String plain(String literal, double serial) {
    boolean simple =
        literal.length() <= EXACT_LENGTH && !literal.endsWith("0") && isDecimal(literal);
    if (simple) {
      return literal;
    }
    BigDecimal exact = BigDecimal.valueOf(serial).round(DIGITS);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  /**
   * The code without quoted text, escapes, fillers, colours and locales; elapsed times such as [h]
   * stay.
   */
  private static String significant(String section) {
    return section
        .replaceAll("\"[^\"]*\"?", "")
        .replaceAll("[\\\\_*].", "")
        .replaceAll("\\[(?![hHmMsS]+\\])[^\\]]*\\]", "");
  }
}
