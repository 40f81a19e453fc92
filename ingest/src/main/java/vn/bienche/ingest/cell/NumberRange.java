package vn.bienche.ingest.cell;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The range that the contract's domain of a column gives in words such as {@code 1..5}, {@code > 0
 * and <= 24} or {@code >= 0; remark}.
 *
 * @param low lowest value, or null
 * @param lowAllowed whether the lowest value itself is allowed
 * @param high highest value, allowed, or null
 */
record NumberRange(@Nullable BigDecimal low, boolean lowAllowed, @Nullable BigDecimal high) {

  private static final Pattern FROM_TO =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\.\\.(\\d+(?:\\.\\d+)?)");
  private static final Pattern ABOVE = Pattern.compile("^(>=?) (\\d+)(?: and <= (\\d+))?");

  static NumberRange of(String domain) {
    Matcher both = FROM_TO.matcher(domain);
    if (both.lookingAt()) {
      return new NumberRange(new BigDecimal(both.group(1)), true, new BigDecimal(both.group(2)));
    }
    Matcher above = ABOVE.matcher(domain);
    if (above.find()) {
      String high = above.group(3);
      return new NumberRange(
          new BigDecimal(above.group(2)),
          above.group(1).equals(">="),
          high == null ? null : new BigDecimal(high));
    }
    return new NumberRange(null, true, null);
  }

  boolean contains(BigDecimal value) {
    BigDecimal lowest = low;
    BigDecimal highest = high;
    if (lowest != null) {
      int c = value.compareTo(lowest);
      if (c < 0 || (c == 0 && !lowAllowed)) {
        return false;
      }
    }
    return highest == null || value.compareTo(highest) <= 0;
  }

  /** The range for a clerk's eye; empty where everything is allowed. */
  String show() {
    BigDecimal lowest = low;
    BigDecimal highest = high;
    if (lowest == null) {
      return "";
    }
    String from = NumberText.show(lowest);
    if (highest == null) {
      return (lowAllowed ? "≥ " : "> ") + from;
    }
    String to = NumberText.show(highest);
    return lowAllowed ? from + ".." + to : "> " + from + ", ≤ " + to;
  }
}
