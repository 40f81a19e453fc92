package vn.bienche.reports.audit;

import java.util.Locale;
import vn.bienche.warehouse.value.Language;

/** How surely the named cell, and not another one of the same calculation, is the wrong one. */
public enum Confidence {
  /** Several independent calculations point to this cell alone. */
  HIGH("chắc chắn", "high"),
  /** One calculation fails and its result is the likely culprit. */
  MEDIUM("khá chắc", "medium"),
  /** The contradiction is certain, the culprit may be any of the cells involved. */
  LOW("cần đối chiếu", "low");

  private final String vietnamese;
  private final String english;

  Confidence(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The confidence in words. */
  public String text(Language language) {
    return language.choose(vietnamese, english);
  }

  /** The name in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
