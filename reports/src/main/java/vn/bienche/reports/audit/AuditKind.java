package vn.bienche.reports.audit;

/** What is wrong with a published cell. */
public enum AuditKind implements Worded {
  /** A total, subtotal or difference that does not follow from its parts. */
  WRONG_SUM("tổng sai", "wrong sum"),
  /** A count that stands against the totals and percentages made from it. */
  WRONG_COUNT("số liệu sai", "wrong figure"),
  /** A percentage with other digits than its quotient, however rounded. */
  WRONG_PERCENT("tỷ lệ sai", "wrong percentage"),
  /** An average that is not its quotient. */
  WRONG_MEAN("bình quân sai", "wrong mean"),
  /** The right quotient, cut off, bent or rounded coarser than the rest of its column. */
  ROUNDING("làm tròn sai", "rounding"),
  /** A line that stands twice. */
  DUPLICATE("dòng trùng", "duplicate line"),
  /** Two notations of one figure that differ. */
  MISMATCH("không khớp", "mismatch");

  // A record of two texts does not change
  @SuppressWarnings("ImmutableEnumChecker")
  private final Phrase words;

  AuditKind(String vietnamese, String english) {
    this.words = new Phrase(vietnamese, english);
  }

  @Override
  public Phrase words() {
    return words;
  }
}
