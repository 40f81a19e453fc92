package vn.bienche.reports.audit;

/** How surely the named cell, and not another one of the same calculation, is the wrong one. */
public enum Confidence implements Worded {
  /** Several independent calculations point to this cell alone. */
  HIGH("chắc chắn", "high"),
  /** One calculation fails and its result is the likely culprit. */
  MEDIUM("khá chắc", "medium"),
  /** The contradiction is certain, the culprit may be any of the cells involved. */
  LOW("cần đối chiếu", "low");

  // A record of two texts does not change
  @SuppressWarnings("ImmutableEnumChecker")
  private final Phrase words;

  Confidence(String vietnamese, String english) {
    this.words = new Phrase(vietnamese, english);
  }

  @Override
  public Phrase words() {
    return words;
  }
}
