package vn.bienche.warehouse.value;

/** Roman numerals, as groups of units, sections and appendices of State documents are numbered. */
public final class RomanNumerals {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private RomanNumerals() {}

  /**
   * The numeral of a number from 1 to 3999.
   *
   * @throws IllegalArgumentException if the number has no Roman numeral
   */
  public static String of(int number) {
    if (number < 1 || number > 3999) {
      throw new IllegalArgumentException("no Roman numeral for " + number);
    }
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        text.append(SIGNS[i]);
      }
    }
    return text.toString();
  }
}
