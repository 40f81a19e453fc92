package vn.bienche.ingest.returned;

import java.util.List;

/** Roman numbers of sections. */
final class Roman {

  private static final List<String> TENS =
      List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
  private static final List<String> ONES =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

  private Roman() {}

  /** A number from 1 to 99. */
  static String of(int number) {
    return TENS.get(number / 10) + ONES.get(number % 10);
  }
}
