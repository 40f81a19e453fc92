package vn.bienche.reports.layout;

/**
 * What a rule prescribes for one element, and what we choose within it. Lengths in millimetres,
 * font sizes in points.
 *
 * @param min smallest value allowed
 * @param max largest value allowed
 * @param value the value used
 */
public record Bound(double min, double max, double value) {

  public Bound {
    if (value < min || value > max) {
      throw new IllegalArgumentException("value " + value + " is outside " + min + " .. " + max);
    }
  }

  /** Whether a measured value keeps the rule, within {@code tolerance}. */
  public boolean allows(double measured, double tolerance) {
    return measured >= min - tolerance && measured <= max + tolerance;
  }
}
