package vn.bienche.reports.audit;

import vn.bienche.warehouse.value.Language;

/** The file is no table that can be audited: missing, not text, or without a header and rows. */
public final class UnreadableTable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String vietnamese;
  private final String english;

  UnreadableTable(String vietnamese, String english) {
    super(english);
    this.vietnamese = vietnamese;
    this.english = english;
  }

  UnreadableTable(String vietnamese, String english, Throwable cause) {
    super(english, cause);
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The sentence for the user. */
  public String text(Language language) {
    return language.choose(vietnamese, english);
  }
}
