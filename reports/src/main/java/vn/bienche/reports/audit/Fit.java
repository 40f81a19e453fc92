package vn.bienche.reports.audit;

/** How well a printed figure follows from the figures that it is made of. */
enum Fit {
  EXACT(0),
  /** Rounded correctly, to fewer decimals than the column prints. */
  COARSE(0.05),
  /** Cut off instead of rounded. */
  TRUNCATED(0.1),
  /** One unit of the last digit off. */
  LAST_DIGIT(0.2),
  WRONG(1);

  private final double penalty;

  Fit(double penalty) {
    this.penalty = penalty;
  }

  /** Weight against a supposed set of figures, from 0 to 1. */
  double penalty() {
    return penalty;
  }
}
