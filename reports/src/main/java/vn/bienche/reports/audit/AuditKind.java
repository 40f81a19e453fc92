package vn.bienche.reports.audit;

import java.util.Locale;
import vn.bienche.warehouse.value.Language;

/** What is wrong with a published cell. */
public enum AuditKind {
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

  private final String vietnamese;
  private final String english;

  AuditKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The kind in words. */
  public String text(Language language) {
    return language.choose(vietnamese, english);
  }

  /** The name in JSON, such as {@code wrong_sum}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
