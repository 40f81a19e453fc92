package vn.bienche.warehouse.archive;

/** A backup that is not restored; nothing was changed. */
public final class ArchiveRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String subject;

  /** Why, each with its own sentence for the user. */
  public enum Reason {
    /** The home holds something; only a forced restore moves it aside. */
    HOME_NOT_EMPTY,
    /** The server's database holds publications; only a forced restore replaces them. */
    WAREHOUSE_NOT_EMPTY,
    /** Not a backup of this program. */
    NOT_A_BACKUP,
    /** A file differs from what was backed up, or is missing. */
    DAMAGED,
    /** Made by a newer version of this program. */
    TOO_NEW
  }

  /**
   * @param subject folder, database or entry that the sentence names
   */
  public ArchiveRefused(Reason reason, String subject) {
    super(reason + ": " + subject);
    this.reason = reason;
    this.subject = subject;
  }

  public Reason reason() {
    return reason;
  }

  public String subject() {
    return subject;
  }
}
