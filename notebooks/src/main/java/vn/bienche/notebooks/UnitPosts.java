package vn.bienche.notebooks;

import java.math.BigDecimal;

/**
 * What a rule of reduction looks at in a unit.
 *
 * @param posts assigned posts of the base
 * @param present persons who hold them
 * @param needed persons needed for the unit's work, at most to the hundredth
 * @param retiring persons who reach retirement age before the end of the roadmap
 */
public record UnitPosts(
    String code, String unit, int posts, int present, BigDecimal needed, int retiring) {

  /** Posts that nobody holds. */
  public int vacant() {
    return Math.max(0, posts - present);
  }

  /** Posts beyond what the work needs. */
  public BigDecimal surplus() {
    return BigDecimal.valueOf(posts).subtract(needed).max(BigDecimal.ZERO);
  }
}
