package vn.bienche.reports.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** How often a supposed calculation holds in the table as printed. */
final class Support {

  private static final double PLAUSIBLE = 0.5;
  private static final double LEARNED = 0.75;
  private static final int FEW = 2;

  private Support() {}

  /** Share of the rules that hold, rounding apart; 0 for none. */
  static double share(Collection<? extends Rule> rules, Grid grid) {
    return rules.isEmpty() ? 0 : (double) holding(rules, grid) / rules.size();
  }

  static long holding(Collection<? extends Rule> rules, Grid grid) {
    Figures figures = new Figures(grid);
    return rules.stream().filter(r -> r.fit(figures) != Fit.WRONG).count();
  }

  /**
   * A prescribed calculation is dropped when most rows deny it: the columns mean something else.
   */
  static boolean plausible(List<Rule> rules, Grid grid) {
    return !rules.isEmpty() && (rules.size() <= FEW || share(rules, grid) >= PLAUSIBLE);
  }

  /** A calculation that nobody prescribes needs several rows and nearly all of them. */
  static boolean learned(List<Rule> rules, Grid grid) {
    return rules.size() > FEW && share(rules, grid) >= LEARNED;
  }

  /** Whether one number may be the other with a slip of the keyboard. */
  static boolean slip(BigDecimal one, BigDecimal other) {
    String a = one.toPlainString();
    String b = other.toPlainString();
    if (a.length() != b.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < a.length(); i++) {
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    BigDecimal distance = one.subtract(other).abs();
    boolean close = distance.multiply(BigDecimal.valueOf(5)).compareTo(other.abs()) <= 0;
    return (different <= 2 && close) || different == 1;
  }
}
